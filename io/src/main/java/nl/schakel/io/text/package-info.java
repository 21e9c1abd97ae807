/**
 * What every reader and writer of documents shares: the two formats of text, and the limits of reading.
 *
 * <pre>{@code
 * TextFormat.ofFileName("profijt.yaml");                            // Optional[YAML]
 * ReadLimits.standard().withMaxCharacters(100_000).maxDepth();      // 64
 * }</pre>
 */
@NullMarked
package nl.schakel.io.text;

import org.jspecify.annotations.NullMarked;
