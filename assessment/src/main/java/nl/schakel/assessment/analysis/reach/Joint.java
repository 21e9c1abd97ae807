package nl.schakel.assessment.analysis.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schakel.assessment.score.Interval;

/**
 * What a factor can come to in two things at once: one set of changes may bring the highest score and another one the most evidence, but
 * here is only what one set can bring together.
 *
 * @param weight the weight of the factor
 * @param pairs the pairs than which none is better in every way
 */
record Joint(long weight, List<Pair> pairs) {

    /** More pairs are not kept apart. */
    private static final int MOST = 400;

    /**
     * What so many changes bring: a score and its evidence, or sums of them over what counts, by its weight. What asks nothing is out of the
     * count, which is neither better nor worse than a score.
     */
    record Pair(int used, long score, long covered, long counted, long asked, boolean sure) {

        private boolean isNoBetterThan(Pair other) {
            return other.counted == counted
                    && other.asked == asked
                    && other.used <= used
                    && other.score >= score
                    && other.covered >= covered
                    && (other.sure || !sure);
        }

        private Pair and(int more, long weight, long degree, boolean known, boolean certain) {
            return new Pair(
                    used + more,
                    score + weight * degree,
                    covered + (known ? weight : 0),
                    counted + weight,
                    asked + weight,
                    sure || certain);
        }

        /** Is asked, and may be left out of the score. */
        private Pair asking(int more, long weight) {
            return new Pair(used + more, score, covered, counted, asked + weight, sure);
        }

        private Pair using(int more) {
            return new Pair(used + more, score, covered, counted, asked, sure);
        }
    }

    /** Where too much is possible, the best of the one is taken with the best of the other. */
    static Joint of(long weight, List<Blend.Part> rules, Prospect score, Prospect coverage) {
        List<Pair> sums = List.of(new Pair(0, 0, 0, 0, 0, false));
        for (Blend.Part rule : rules) {
            sums = best(sums(sums, rule));
            if (sums.size() > MOST) {
                return new Joint(weight, best(apart(score, coverage)));
            }
        }
        return new Joint(weight, best(sums.stream().map(Joint::mean).toList()));
    }

    /**
     * A rule that may count is taken to count, unless its degree is whole: a score is never higher than with that rule, nor than without
     * it, and these are the lower of both where the degree is nothing or whole.
     */
    private static List<Pair> sums(List<Pair> before, Blend.Part rule) {
        Prospect prospect = rule.prospect();
        long weight = rule.weight();
        List<Pair> sums = new ArrayList<>();
        for (int used = 0; used <= prospect.most(); used++) {
            long known = prospect.point[used];
            long open = prospect.sure[used];
            long perhaps = prospect.perhaps[used];
            for (Pair pair : before) {
                if (known > Prospect.NONE) {
                    sums.add(pair.and(used, weight, known, true, true));
                }
                if (open > known) {
                    sums.add(pair.and(used, weight, open, false, true));
                }
                if (perhaps > Prospect.NONE) {
                    sums.add(
                            perhaps == Interval.WHOLE
                                    ? pair.asking(used, weight)
                                    : pair.and(used, weight, perhaps, false, false));
                }
                if (prospect.gone[used]) {
                    sums.add(pair.using(used));
                }
            }
        }
        return sums;
    }

    private static Pair mean(Pair sums) {
        if (sums.asked() == 0) {
            return gone(sums.used());
        }
        RoundingMode rounding = sums.covered() == sums.asked() ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR;
        long score = sums.counted() == 0 ? Interval.WHOLE : divided(sums.score(), sums.counted(), rounding);
        long covered = divided(sums.covered() * Factors.COVERED, sums.asked(), RoundingMode.CEILING);
        return counting(sums.used(), score, covered, sums.sure());
    }

    private static Pair gone(int used) {
        return new Pair(used, 0, 0, 0, 0, true);
    }

    private static Pair counting(int used, long score, long covered, boolean sure) {
        return new Pair(used, score, covered, 1, 1, sure);
    }

    private static long divided(long sum, long weight, RoundingMode rounding) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(weight), 0, rounding)
                .longValueExact();
    }

    private static List<Pair> apart(Prospect score, Prospect coverage) {
        List<Pair> pairs = new ArrayList<>();
        for (int used = 0; used <= score.most(); used++) {
            long best = Math.max(score.sure[used], score.perhaps[used]);
            if (best > Prospect.NONE) {
                pairs.add(counting(used, best, coverage.sure[used], score.sure[used] > Prospect.NONE));
            }
            if (score.gone[used]) {
                pairs.add(gone(used));
            }
        }
        return pairs;
    }

    /** Drops the pairs of which another is no worse in anything. */
    private static List<Pair> best(List<Pair> pairs) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparing(Pair::used)
                .thenComparing(pair -> -pair.score())
                .thenComparing(pair -> -pair.covered())
                .thenComparing(pair -> !pair.sure()));
        List<Pair> best = new ArrayList<>();
        for (Pair pair : sorted) {
            if (best.stream().noneMatch(pair::isNoBetterThan)) {
                best.add(pair);
            }
        }
        return best;
    }

    /**
     * Whether weighted means of both can reach their thresholds with so many changes in all. Sums that the other factors cannot bring to
     * zero, however they divide the changes, are dropped on the way.
     */
    static boolean reaches(List<Joint> factors, long score, long covered, int left) {
        List<List<Pair>> parts =
                factors.stream().map(each -> each.distances(score, covered)).toList();
        List<Pair> most = new ArrayList<>();
        long[] scores = new long[left + 1];
        long[] evidence = new long[left + 1];
        List<long[][]> rest = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            rest.add(0, new long[][] {scores, evidence});
            scores = best(scores, parts.get(i), true);
            evidence = best(evidence, parts.get(i), false);
        }
        most.add(new Pair(0, 0, 0, 0, 0, true));
        for (int i = 0; i < parts.size() && !most.isEmpty(); i++) {
            long[][] others = rest.get(i);
            List<Pair> next = new ArrayList<>();
            for (Pair before : most) {
                for (Pair part : parts.get(i)) {
                    int unused = left - before.used() - part.used();
                    long sum = before.score() + part.score();
                    long known = before.covered() + part.covered();
                    if (unused >= 0 && sum + others[0][unused] >= 0 && known + others[1][unused] >= 0) {
                        next.add(new Pair(left - unused, sum, known, 0, 0, true));
                    }
                }
            }
            most = best(next);
            if (most.size() > MOST) {
                return true;
            }
        }
        return !most.isEmpty();
    }

    private List<Pair> distances(long score, long covered) {
        return pairs.stream()
                .map(pair -> {
                    long above = pair.asked() * weight * (pair.score() - score);
                    long known = pair.asked() * weight * (pair.covered() - covered);
                    return new Pair(pair.used(), pair.sure() ? above : Math.min(0, above), known, 0, 0, true);
                })
                .toList();
    }

    private static long[] best(long[] before, List<Pair> part, boolean score) {
        long[] best = new long[before.length];
        for (int all = 0; all < best.length; all++) {
            best[all] = Blend.NEVER;
            for (Pair pair : part) {
                if (pair.used() <= all && before[all - pair.used()] > Blend.NEVER) {
                    best[all] =
                            Math.max(best[all], before[all - pair.used()] + (score ? pair.score() : pair.covered()));
                }
            }
        }
        return best;
    }
}
