/**
 * What surrounds a partnership: market and exclusivity, obstacles, results.
 *
 * <pre>{@code
 * new Market(Optional.of(Exclusivity.ONE_PER_SUBREGION), Optional.empty(), Optional.empty());
 * }</pre>
 */
@NullMarked
package nl.schakel.model.context;

import org.jspecify.annotations.NullMarked;
