/**
 * Where partnerships are: municipalities with their dated codes, and regions made of them.
 *
 * <pre>{@code
 * new Region("Achterhoek", Set.of("Gelderland"), List.of());
 * }</pre>
 */
@NullMarked
package nl.schakel.model.region;

import org.jspecify.annotations.NullMarked;
