package nl.schakel.assessment.score;

import java.math.BigInteger;
import nl.schakel.core.check.Check;

/**
 * How much of what was asked is known, such as 82 %.
 *
 * @param known the weight of what applies and is known to a point
 * @param asked the weight of all that applies or may apply
 */
public record Coverage(long known, long asked) implements Comparable<Coverage> {

    /** Nothing was asked, so nothing is known. */
    public static final Coverage NONE = new Coverage(0, 0);

    /** Refuses more known than asked. */
    public Coverage {
        if (known < 0 || known > asked) {
            throw Check.refused(
                    "coverage",
                    known + " of " + asked,
                    "must not be negative, nor more than what was asked",
                    "Give the known weight first.");
        }
    }

    /** {@return the covered part in millionths, rounded down; 0 where nothing was asked} */
    public long millionths() {
        return asked == 0
                ? 0
                : times(known, Interval.WHOLE).divide(BigInteger.valueOf(asked)).longValueExact();
    }

    /** Compares the covered parts exactly, so that 1 of 2 is as much as 2 of 4; nothing asked is nothing covered. */
    @Override
    public int compareTo(Coverage other) {
        return times(known, other.scale()).compareTo(times(other.known, scale()));
    }

    private long scale() {
        return asked == 0 ? 1 : asked;
    }

    private static BigInteger times(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** {@return the covered part in whole percent, rounded down, such as '82 %'} */
    @Override
    public String toString() {
        return millionths() * 100 / Interval.WHOLE + " %";
    }
}
