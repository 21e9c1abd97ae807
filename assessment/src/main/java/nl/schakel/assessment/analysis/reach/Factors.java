package nl.schakel.assessment.analysis.reach;

import java.util.List;
import java.util.function.LongPredicate;
import nl.schakel.assessment.score.Interval;

/** What a factor can come to by what its rules can come to: the weighted mean, rounded as a score is. */
final class Factors {

    /** Coverage is taken in billionths and rounded up. */
    static final long COVERED = 1_000_000_000;

    private Factors() {}

    /** The best scores of a factor. */
    static Prospect score(List<Blend.Part> rules) {
        Prospect score = new Prospect(most(rules));
        int sure = firstSure(rules);
        int left = firstLeft(rules);
        int gone = firstGone(rules);
        for (int used = 0; used <= score.most(); used++) {
            int most = used;
            long least = used == 0 ? Prospect.NONE : Math.max(score.sure[used - 1], score.perhaps[used - 1]);
            long lower =
                    greatest(least, Interval.WHOLE, t -> Blend.reaches(Blend.sums(rules, 2 * t, false, most)[most]));
            long point = greatest(
                    used == 0 ? Prospect.NONE : score.point[used - 1],
                    Interval.WHOLE,
                    t -> Blend.reachesRounded(Blend.sums(rules, 2 * t - 1, true, most)[most], t));
            long best = Math.max(lower, point);
            if (used >= sure) {
                score.sure[used] = best;
                score.point[used] = maybePoint(rules, used) ? best : point;
            }
            if (used >= left) {
                score.perhaps[used] = best;
            }
            score.gone[used] = used >= gone;
        }
        return score;
    }

    /** The best coverage of a factor. */
    static Prospect coverage(List<Blend.Part> rules) {
        List<Blend.Part> known = rules.stream()
                .map(each -> new Blend.Part(each.weight(), each.prospect().coverage(COVERED)))
                .toList();
        Prospect coverage = new Prospect(most(rules));
        int gone = firstGone(rules);
        for (int used = 0; used <= coverage.most(); used++) {
            int most = used;
            long covered = greatest(
                    used == 0 ? Prospect.NONE : coverage.sure[used - 1] - 1,
                    COVERED,
                    t -> Blend.reaches(Blend.sums(known, 2 * t, false, most)[most]));
            coverage.sure[used] = covered == Prospect.NONE ? Prospect.NONE : Math.min(COVERED, covered + 1);
            coverage.gone[used] = used >= gone;
        }
        return coverage;
    }

    private static int most(List<Blend.Part> rules) {
        return rules.stream().mapToInt(each -> each.prospect().most()).sum();
    }

    /** The greatest threshold that is reached, by halving: who reaches one reaches all below it. */
    private static long greatest(long least, long most, LongPredicate reached) {
        long low = least;
        long high = most;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (reached.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** With how many changes at least one rule counts for certain. */
    private static int firstSure(List<Blend.Part> rules) {
        return rules.stream()
                .mapToInt(each -> first(each, true, false, false))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** With how many changes at least no rule counts for certain, though one may. */
    private static int firstLeft(List<Blend.Part> rules) {
        boolean never = rules.stream().allMatch(each -> first(each, false, true, false) == Integer.MAX_VALUE);
        return never ? Integer.MAX_VALUE : sum(rules, true);
    }

    /** With how many changes at least no rule counts. */
    private static int firstGone(List<Blend.Part> rules) {
        return sum(rules, false);
    }

    private static int sum(List<Blend.Part> rules, boolean perhaps) {
        long sum = rules.stream()
                .mapToLong(each -> first(each, false, perhaps, true))
                .sum();
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    private static int first(Blend.Part rule, boolean sure, boolean perhaps, boolean gone) {
        Prospect prospect = rule.prospect();
        for (int used = 0; used <= prospect.most(); used++) {
            if (sure && prospect.sure[used] > Prospect.NONE
                    || perhaps && prospect.perhaps[used] > Prospect.NONE
                    || gone && prospect.gone[used]) {
                return used;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** A factor of which a rule may count comes to a point where that rule lies just on the mean. */
    private static boolean maybePoint(List<Blend.Part> rules, int used) {
        return rules.stream()
                .map(Blend.Part::prospect)
                .anyMatch(each -> each.perhapsPoint[Math.min(used, each.most())]);
    }
}
