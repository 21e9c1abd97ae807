package nl.schakel.samples.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** What plain Java asks of facts that may be unknown; all numbers are whole, all bands and lines rise. */
public final class Ask {

    private static final long WHOLE = 1_000_000;
    private static final Interval MET = new Interval(WHOLE, WHOLE);
    private static final Interval NOT_MET = new Interval(0, 0);
    private static final Interval UNKNOWN = new Interval(0, WHOLE);

    private Ask() {}

    public static Interval degree(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public static Interval hindering(Interval degree) {
        return new Interval(WHOLE - degree.upper(), WHOLE - degree.lower());
    }

    public static Truth atLeast(Amount amount, long least) {
        if (isFrom(amount.lower(), least)) {
            return Truth.TRUE;
        }
        return amount.upper().isPresent() && whole(amount.upper()) < least ? Truth.FALSE : Truth.UNKNOWN;
    }

    public static Truth atMost(Amount amount, long most) {
        if (amount.upper().isPresent() && whole(amount.upper()) <= most) {
            return Truth.TRUE;
        }
        return isFrom(amount.lower(), most + 1) ? Truth.FALSE : Truth.UNKNOWN;
    }

    public static Truth has(Codes codes, String code) {
        return orElse(codes.there().contains(code), codes);
    }

    public static Truth has(Codes codes, String one, String other) {
        return orElse(codes.there().contains(one) && codes.there().contains(other), codes);
    }

    public static Truth hasSome(Codes codes, int least, String[] some) {
        int found = 0;
        for (String each : some) {
            if (codes.there().contains(each) && ++found == least) {
                return Truth.TRUE;
            }
        }
        return orElse(false, codes);
    }

    private static Truth orElse(boolean found, Codes codes) {
        if (found) {
            return Truth.TRUE;
        }
        return codes.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    public static Truth two(Truth one, Truth other, Truth third) {
        return one.and(other).or(one.and(third)).or(other.and(third));
    }

    /** A degree by steps; below the first it is 0. */
    public static Interval bands(Amount amount, long[] from, long[] degrees) {
        long lower = amount.lower().isPresent() ? step(whole(amount.lower()), from, degrees) : 0;
        long upper = amount.upper().isPresent() ? step(whole(amount.upper()), from, degrees) : last(degrees);
        return new Interval(lower, upper);
    }

    private static long step(long number, long[] from, long[] degrees) {
        for (int i = from.length - 1; i >= 0; i--) {
            if (number >= from[i]) {
                return degrees[i];
            }
        }
        return 0;
    }

    /** A degree by a line: a point rounded half to even, bounds outward. */
    public static Interval line(Amount amount, long[] at, long[] degrees) {
        boolean below = amount.lower().isEmpty();
        boolean above = amount.upper().isEmpty();
        if (!below && !above) {
            long first = whole(amount.lower());
            long last = whole(amount.upper());
            if (first == last) {
                long point = on(first, at, degrees, 0);
                return new Interval(point, point);
            }
            return new Interval(on(first, at, degrees, -1), on(last, at, degrees, 1));
        }
        return new Interval(
                below ? degrees[0] : on(whole(amount.lower()), at, degrees, -1),
                above ? last(degrees) : on(whole(amount.upper()), at, degrees, 1));
    }

    private static long on(long number, long[] at, long[] degrees, int side) {
        if (number <= at[0]) {
            return degrees[0];
        }
        for (int i = 1; i < at.length; i++) {
            if (number <= at[i]) {
                long way = (number - at[i - 1]) * (degrees[i] - degrees[i - 1]);
                return degrees[i - 1] + Mean.rounded(way, at[i] - at[i - 1], side);
            }
        }
        return last(degrees);
    }

    private static boolean isFrom(Optional<BigDecimal> number, long least) {
        return number.isPresent() && whole(number) >= least;
    }

    private static long whole(Optional<BigDecimal> number) {
        return number.orElseThrow().longValueExact();
    }

    private static long last(long[] degrees) {
        return degrees[degrees.length - 1];
    }
}
