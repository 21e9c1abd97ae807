/**
 * What follows from the time line of a route: how many years it takes, what it wins, how much of a week is spent elsewhere.
 *
 * <p>Numbers are exact, or the bounds between which they lie; what the route does not say is unknown. A year of the route is counted from
 * year 3 of vmbo, which is 1.
 *
 * <pre>{@code
 * RouteMeasures tot = RouteMeasures.of(route);
 * tot.duration();                           // Optional[4..5] years from year 3 of vmbo to the mbo diploma
 * tot.yearsWon();                           // Optional[1..2] years against two years of vmbo and four of the mbo
 * tot.years().get(3).place().mbo();         // Optional[4/5] of a week in year 4
 * tot.lastVoYear();                         // the last year in which the pupil is enrolled at the vmbo
 * tot.ages(RouteMeasures.USUAL_AGE);        // Optional[14..19], if pupils are 14 or 15 in year 3, which is an assumption
 * RouteMeasures.of(route, ProgrammeLengths.WEB_2017).yearsWon();   // where the route does not say how long a programme takes
 * }</pre>
 */
@NullMarked
package nl.schakel.model.route.measure;

import org.jspecify.annotations.NullMarked;
