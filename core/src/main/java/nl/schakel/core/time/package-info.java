/**
 * School years, learning years, dates known in part, periods and how often something happens.
 *
 * <pre>{@code
 * SchoolYear.parse("2017-2018").start();                      // 2017-08-01
 * Cadence.parse("every 2 months").timesPerSchoolYear();       // 5..6
 * }</pre>
 */
@NullMarked
package nl.schakel.core.time;

import org.jspecify.annotations.NullMarked;
