package nl.schakel.samples.benchmark;

import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** A weighted mean of intervals of which some may not count, in whole numbers of 64 bits; written by hand, without the library. */
final class Mean {

    private static final long[] NONE = {};
    private static final int MOST = 8;

    private long lower;
    private long upper;
    private long weights;
    private boolean points = true;
    private int optional;
    private long[] lowers = NONE;
    private long[] uppers = NONE;
    private long[] optionalWeights = NONE;

    void add(Truth applicable, Interval degree, long weight) {
        if (applicable == Truth.TRUE) {
            lower += weight * degree.lower();
            upper += weight * degree.upper();
            weights += weight;
            points &= degree.lower() == degree.upper();
        } else if (applicable == Truth.UNKNOWN) {
            if (optional == 0) {
                lowers = new long[MOST];
                uppers = new long[MOST];
                optionalWeights = new long[MOST];
            }
            lowers[optional] = degree.lower();
            uppers[optional] = degree.upper();
            optionalWeights[optional] = weight;
            optional++;
        }
    }

    Truth applicable() {
        if (weights > 0) {
            return Truth.TRUE;
        }
        return optional > 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    Interval interval() {
        if (optional > 0) {
            return new Interval(optimum(lower, lowers, -1), optimum(upper, uppers, 1));
        }
        if (weights == 0) {
            return new Interval(0, 1_000_000);
        }
        if (points) {
            long point = rounded(lower, weights, 0);
            return new Interval(point, point);
        }
        return new Interval(rounded(lower, weights, -1), rounded(upper, weights, 1));
    }

    /** Takes those that may count as long as they move the bound in its direction, the one that moves it most first. */
    private long optimum(long certain, long[] degrees, int side) {
        long total = certain;
        long divisor = weights;
        int taken = 0;
        for (int round = 0; round < optional; round++) {
            int best = -1;
            for (int i = 0; i < optional; i++) {
                boolean better = best < 0 || (side > 0 ? degrees[i] > degrees[best] : degrees[i] < degrees[best]);
                if ((taken & 1 << i) == 0 && better) {
                    best = i;
                }
            }
            long moved = degrees[best] * divisor;
            if (divisor > 0 && (side > 0 ? moved <= total : moved >= total)) {
                break;
            }
            taken |= 1 << best;
            total += degrees[best] * optionalWeights[best];
            divisor += optionalWeights[best];
        }
        return rounded(total, divisor, side);
    }

    /** Rounds down for side -1, up for 1, half to even for 0. */
    static long rounded(long total, long divisor, int side) {
        long floor = total / divisor;
        long rest = total % divisor;
        if (rest == 0 || side < 0) {
            return floor;
        }
        if (side > 0) {
            return floor + 1;
        }
        int half = Long.compare(2 * rest, divisor);
        return half > 0 || half == 0 && (floor & 1) == 1 ? floor + 1 : floor;
    }
}
