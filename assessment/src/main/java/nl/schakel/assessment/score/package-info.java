/**
 * Degrees, intervals of degrees, coverage, and how they are joined: exact, in whole millionths, and free of order.
 *
 * <p>Unknown widens an interval; not applicable leaves the denominator; zero is an answer; weight zero changes nothing.
 *
 * <pre>{@code
 * Aggregation.WEIGHTED_MEAN.join(List.of(
 *         Weighted.certain(Interval.POSSIBLE, 1000), Weighted.certain(Interval.ONE, 1000)));   // 50..100
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.score;

import org.jspecify.annotations.NullMarked;
