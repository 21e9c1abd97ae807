/**
 * Documents: a versioned format is read from YAML or JSON with all that is wrong in it, and written as the same bytes everywhere.
 *
 * <pre>{@code
 * Checked<Dossier> read = DossierReader.standard().read(Path.of("profijt.yaml"));
 * read.issues().forEach(System.out::println);
 * DossierWriter.standard().write(read.orElseThrow(), Path.of("profijt.json"));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.document;

import org.jspecify.annotations.NullMarked;
