package nl.schakel.assessment.score;

import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * An interval with its weight, and whether it counts at all.
 *
 * @param degree the interval
 * @param weight the weight in whole thousandths, 0 or more
 * @param applicable whether it counts; unknown if it may be left out
 */
public record Weighted(Interval degree, long weight, Truth applicable) implements Contribution {

    /** Refuses negative weights. */
    public Weighted {
        Check.given(degree, "degree");
        Check.given(applicable, "applicable");
        Check.that(weight >= 0, "weight", weight, "must not be negative", "Use 0 for what should not count.");
    }

    /**
     * Takes an interval that counts for certain.
     *
     * @param degree the interval
     * @param weight the weight in whole thousandths
     * @return the weighted interval
     */
    public static Weighted certain(Interval degree, long weight) {
        return new Weighted(degree, weight, Truth.TRUE);
    }
}
