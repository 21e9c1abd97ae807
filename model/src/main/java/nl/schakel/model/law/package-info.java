/**
 * Places in the law: statutes with their registers, articles, and the periods in which these hold.
 *
 * <pre>{@code
 * Provision pair = Provision.of(Statute.WVO_2020, "2.107a", "2022-08-01/..");
 * pair.article().id();                                  // wvo-2020:2.107a
 * pair.validity().contains(LocalDate.of(2021, 8, 1));   // no
 * }</pre>
 */
@NullMarked
package nl.schakel.model.law;

import org.jspecify.annotations.NullMarked;
