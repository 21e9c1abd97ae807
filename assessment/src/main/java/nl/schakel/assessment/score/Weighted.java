package nl.schakel.assessment.score;

import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * An interval with its weight, and whether it counts at all.
 *
 * @param interval the interval
 * @param weight the weight in whole thousandths, 0 or more
 * @param applicable whether it counts; unknown if it may be left out
 */
public record Weighted(Interval interval, long weight, Truth applicable) {

    /** Refuses negative weights. */
    public Weighted {
        Check.given(interval, "interval");
        Check.given(applicable, "applicable");
        Check.that(weight >= 0, "weight", weight, "must not be negative", "Use 0 for what should not count.");
    }

    /**
     * Takes an interval that counts for certain.
     *
     * @param interval the interval
     * @param weight the weight in whole thousandths
     * @return the weighted interval
     */
    public static Weighted certain(Interval interval, long weight) {
        return new Weighted(interval, weight, Truth.TRUE);
    }
}
