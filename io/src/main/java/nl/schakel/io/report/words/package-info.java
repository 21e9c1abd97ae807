/**
 * Values and paths of the model in words that a school uses; not part of the API.
 *
 * <pre>{@code
 * Units.text(Quantity.parse("~1 day-part/week"), Language.DUTCH);   // ca. 1 dagdeel per week
 * Dates.text(PartialDate.parse("2000-07"), Language.DUTCH);         // juli 2000
 * }</pre>
 */
@NullMarked
package nl.schakel.io.report.words;

import org.jspecify.annotations.NullMarked;
