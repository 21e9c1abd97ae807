/**
 * Three-valued truth: what is known to hold, known not to hold, and not known.
 *
 * <pre>{@code
 * Truth.TRUE.and(Truth.UNKNOWN);   // UNKNOWN
 * Truth.TRUE.or(Truth.UNKNOWN);    // TRUE
 * }</pre>
 */
@NullMarked
package nl.schakel.core.truth;

import org.jspecify.annotations.NullMarked;
