package nl.schakel.assessment.analysis.reach;

import java.util.Arrays;
import java.util.List;

/**
 * How far weighted parts can bring their mean above a threshold with so many changes together.
 *
 * <p>The mean of what counts is at least a threshold if and only if the weighted distances to it sum to zero or more. This sum is taken
 * part by part, so that dividing the changes over the parts in the best way is exact; what may be left out adds nothing above zero, as
 * the lower bound of a score leaves out, or counts, whatever makes it lowest.
 */
final class Blend {

    /** Less than any sum, and far enough from the end that adding to it is safe. */
    static final long NEVER = Long.MIN_VALUE / 4;

    private Blend() {}

    /** A part with its weight. */
    record Part(long weight, Prospect prospect) {}

    /**
     * The greatest sums of weight times (twice the degree, less the doubled threshold), by the number of changes; {@link #NEVER} where
     * nothing can count.
     */
    static long[] sums(List<Part> parts, long doubled, boolean points, int most) {
        long[] counting = new long[most + 1];
        boolean[] nothing = new boolean[most + 1];
        Arrays.fill(counting, NEVER);
        Arrays.fill(nothing, true);
        for (Part part : parts) {
            Prospect prospect = part.prospect();
            long[] sums = new long[most + 1];
            boolean[] none = new boolean[most + 1];
            Arrays.fill(sums, NEVER);
            for (int used = 0; used <= Math.min(most, prospect.most()); used++) {
                long counted = counted(part, used, doubled, points);
                for (int all = used; all <= most; all++) {
                    int others = all - used;
                    long better = counted;
                    if (prospect.gone[used]) {
                        better = Math.max(better, 0);
                        none[all] |= nothing[others];
                    }
                    if (better > NEVER && counting[others] > NEVER) {
                        sums[all] = Math.max(sums[all], counting[others] + better);
                    }
                    if (counted > NEVER && nothing[others]) {
                        sums[all] = Math.max(sums[all], counted);
                    }
                }
            }
            counting = sums;
            nothing = none;
        }
        return counting;
    }

    private static long counted(Part part, int used, long doubled, boolean points) {
        Prospect prospect = part.prospect();
        long sure = points ? prospect.point[used] : prospect.sure[used];
        long counted = sure > Prospect.NONE ? part.weight() * (2 * sure - doubled) : NEVER;
        return points || prospect.perhaps[used] == Prospect.NONE
                ? counted
                : Math.max(counted, Math.min(0, part.weight() * (2 * prospect.perhaps[used] - doubled)));
    }

    /** Whether a mean is at least a threshold, rounded down. */
    static boolean reaches(long sum) {
        return sum >= 0;
    }

    /** Whether a mean of points is at least a threshold, rounded half to even; the sum is about the threshold less a half. */
    static boolean reachesRounded(long sum, long threshold) {
        return sum > 0 || sum == 0 && threshold % 2 == 0;
    }
}
