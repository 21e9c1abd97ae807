/**
 * What every reader and writer of documents shares: the two formats of text, the limits of reading, and files written as a whole.
 *
 * <pre>{@code
 * TextFormat.ofFileName("profijt.yaml");                            // Optional[YAML]
 * ReadLimits.standard().withMaxCharacters(100_000).maxDepth();      // 64
 * WholeFile.write(Path.of("report.html"), html);                    // the old file or the new one, never half of it
 * }</pre>
 */
@NullMarked
package nl.schakel.io.text;

import org.jspecify.annotations.NullMarked;
