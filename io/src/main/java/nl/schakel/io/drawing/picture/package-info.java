/**
 * The parts of a drawing of a route, and its words; not part of the API.
 *
 * <pre>{@code
 * Picture picture = new Picture(route, Map.of(), Language.DUTCH);
 * picture.write(page);
 * page.add("p", picture.text());
 * }</pre>
 */
@NullMarked
package nl.schakel.io.drawing.picture;

import org.jspecify.annotations.NullMarked;
