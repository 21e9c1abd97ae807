package nl.schakel.assessment.score;

import java.util.Arrays;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * An interval of degrees, such as 0.71 to 0.88, in whole millionths.
 *
 * @param lower the least degree, 0 to 1,000,000
 * @param upper the greatest degree, 0 to 1,000,000, not below the least
 */
public record Interval(long lower, long upper) {

    /** A whole degree in millionths. */
    public static final long WHOLE = 1_000_000;

    /** Not met at all. */
    public static final Interval ZERO = new Interval(0, 0);

    /** Fully met. */
    public static final Interval ONE = new Interval(WHOLE, WHOLE);

    /** Nothing is known: anything from 0 to 1. */
    public static final Interval POSSIBLE = new Interval(0, WHOLE);

    private static final Interval[] BY_TRUTH =
            Arrays.stream(Truth.values()).map(Interval::by).toArray(Interval[]::new);

    /** Refuses bounds outside 0 to 1, or in the wrong order. */
    public Interval {
        if (lower < 0 || lower > upper || upper > WHOLE) {
            throw Check.refused(
                    "interval",
                    lower + ".." + upper,
                    "must have 0 <= lower <= upper <= 1000000",
                    "Give millionths, the smaller one first.");
        }
    }

    /**
     * Takes the degree of a criterion.
     *
     * @param truth whether it is met
     * @return 1, 0, or anything between
     */
    public static Interval of(Truth truth) {
        return BY_TRUTH[truth.ordinal()];
    }

    private static Interval by(Truth truth) {
        return switch (truth) {
            case TRUE -> ONE;
            case FALSE -> ZERO;
            case UNKNOWN -> POSSIBLE;
        };
    }

    /** {@return the degree of the opposite, such as 0.12 to 0.29 of 0.71 to 0.88} */
    public Interval opposite() {
        return lower == WHOLE - upper ? this : new Interval(WHOLE - upper, WHOLE - lower);
    }

    /** {@return whether both bounds are the same} */
    public boolean isPoint() {
        return lower == upper;
    }

    /** {@return how far the bounds lie apart, in millionths} */
    public long width() {
        return upper - lower;
    }

    /**
     * Says whether another interval lies inside.
     *
     * @param other the other interval
     * @return whether it does
     */
    public boolean encloses(Interval other) {
        return lower <= other.lower && other.upper <= upper;
    }

    /** {@return the bounds in whole hundredths, rounded outward, such as '71..88'; a point as one number, rounded to the nearest} */
    @Override
    public String toString() {
        long hundredth = WHOLE / 100;
        return isPoint()
                ? Long.toString((lower + hundredth / 2) / hundredth)
                : lower / hundredth + ".." + (upper + hundredth - 1) / hundredth;
    }
}
