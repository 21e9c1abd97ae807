/**
 * The codebook of a set of dossiers: every field with its meaning, how often it is known, and what the sources leave open.
 *
 * <p>It is made from the types and from the dossiers, so that it says what they say.
 *
 * <pre>{@code
 * Files.writeString(Path.of("CODEBOOK.md"), Codebook.of(dossiers, surveys).markdown("My partnerships", rulesOfCoding));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.codebook;

import org.jspecify.annotations.NullMarked;
