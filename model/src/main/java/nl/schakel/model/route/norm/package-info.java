/**
 * The numbers that the law asks of a route, each with its article and the period in which that holds: years, clock hours, days.
 *
 * <p>They stand here once: the kinds of route and the rules of the law read them. New numbers are new rows, and an end to the period of the
 * old ones; the start of a cohort chooses the rows.
 *
 * <pre>{@code
 * LocalDate start = LocalDate.of(2023, 8, 1);
 * RouteNorms.at(RouteNorms.durations(LegalBasis.DOORLOPENDE_LEERROUTE, MboLevel.LEVEL_2), start);
 * // 2..3 years for a programme of 1 year, 3..4 years for one of 2 years, both WVO 2020, art. 2.107g
 * RouteNorms.at(RouteNorms.hours(LegalBasis.DOORLOPENDE_LEERROUTE), start);     // by track and years
 * RouteNorms.times(LegalBasis.VM2_REGULATION);                                  // 1000+ hours/year in years 1 and 2, ...
 * RouteNorms.provisions(RouteNorms.times(LegalBasis.LEERWERKTRAJECT));          // WVO, art. 10b1 lid 1; WVO 2020, art. 2.38 lid 9
 * }</pre>
 */
@NullMarked
package nl.schakel.model.route.norm;

import org.jspecify.annotations.NullMarked;
