/**
 * Trouble as a value: an issue names its place, the value, what must hold, and what to do.
 *
 * <pre>{@code
 * Checked<Dossier> read = reader.read(file);
 * read.issues().forEach(System.out::println);
 * Dossier dossier = read.orElseThrow();
 * }</pre>
 */
@NullMarked
package nl.schakel.core.issue;

import org.jspecify.annotations.NullMarked;
