/**
 * HTML and SVG, written by one small writer that escapes every text; not part of the API.
 *
 * <pre>{@code
 * new Markup().add(Tag.of("p").with("class", "note"), "1 < 2").toString();   // <p class="note">1 &lt; 2</p>
 * }</pre>
 */
@NullMarked
package nl.schakel.io.report.markup;

import org.jspecify.annotations.NullMarked;
