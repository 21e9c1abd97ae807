package nl.schakel.assessment.analysis.reach;

import java.util.List;
import java.util.stream.LongStream;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;

/**
 * Whether what is still open may reach a goal: never no where it can.
 *
 * <p>Each change costs one where it is charged and nothing where it is not, so no set of changes costs more than its size. By what it
 * costs, each rule is given the best that any of its sets of changes makes of it, each factor the best mean of its rules, and the whole the
 * best that its factors make; all of these only rise with what goes in. So the best is at least what any set so large makes, for the
 * lower bound and for the evidence each.
 */
final class Ceiling {

    /** Sums of more weight could overflow; then nothing is ruled out. */
    private static final long HEAVIEST = 50_000_000;

    private final Aggregation aggregation;
    private final long leastCovered;
    private final boolean light;

    Ceiling(RuleSet ruleSet) {
        this.aggregation = ruleSet.aggregation();
        this.leastCovered = ruleSet.leastCoverage() * (Factors.COVERED / 100);
        this.light = LongStream.of(
                                ruleSet.factors().stream()
                                        .mapToLong(each -> each.weight())
                                        .sum(),
                                ruleSet.rules().stream()
                                        .mapToLong(each -> each.weight())
                                        .sum())
                        .max()
                        .orElseThrow()
                <= HEAVIEST;
    }

    boolean allows(Choice choice, Goal goal, int left) {
        boolean evidence = goal.evidence() && leastCovered > 0;
        return !light
                || (!evidence || Blend.reaches(Blend.sums(choice.coverages(), 2 * leastCovered, false, left)[left]))
                        && (goal.lower() == 0 || allowsScore(choice, goal.lower(), evidence, left));
    }

    private boolean allowsScore(Choice choice, long lower, boolean evidence, int left) {
        List<Blend.Part> scores = choice.scores();
        return switch (aggregation) {
            case WEIGHTED_MEAN ->
                Blend.reachesRounded(Blend.sums(scores, 2 * lower - 1, true, left)[left], lower)
                        || Blend.reaches(Blend.sums(scores, 2 * lower, false, left)[left])
                                && (!evidence || Joint.reaches(choice.joints(), lower, leastCovered, left));
            case GEOMETRIC_MEAN -> geometric(scores, lower, left);
            case WEAKEST_LINK -> weakest(scores, lower) <= left;
        };
    }

    /** How many changes it takes at least to bring all that counts up to a degree. */
    private static long weakest(List<Blend.Part> scores, long lower) {
        long all = 0;
        long more = Integer.MAX_VALUE;
        for (Blend.Part part : scores) {
            long counted = Integer.MAX_VALUE;
            long gone = Integer.MAX_VALUE;
            for (int used = part.prospect().most(); used >= 0; used--) {
                if (Math.max(part.prospect().sure[used], part.prospect().perhaps[used]) >= lower) {
                    counted = used;
                }
                if (part.prospect().gone[used]) {
                    gone = used;
                }
            }
            all += Math.min(counted, gone);
            more = Math.min(more, counted - Math.min(counted, gone));
        }
        return all + more;
    }

    /** As {@link Blend#sums}, over logarithms: too high by a little rather than too low. */
    private static boolean geometric(List<Blend.Part> scores, long lower, int left) {
        double little = 1e-4; // the engine rounds a geometric mean to four decimals of a millionth
        return geometric(scores, lower - little, false, left) || geometric(scores, lower - 0.5 - little, true, left);
    }

    private static boolean geometric(List<Blend.Part> scores, double threshold, boolean points, int left) {
        double[] sums = new double[left + 1];
        double weights = 0;
        for (Blend.Part part : scores) {
            weights += part.weight();
            double[] next = new double[left + 1];
            for (int all = 0; all <= left; all++) {
                next[all] = Double.NEGATIVE_INFINITY;
                for (int used = 0; used <= Math.min(all, part.prospect().most()); used++) {
                    next[all] = Math.max(next[all], sums[all - used] + distance(part, used, threshold, points));
                }
            }
            sums = next;
        }
        return sums[left] >= -1e-9 * weights;
    }

    private static double distance(Blend.Part part, int used, double threshold, boolean points) {
        Prospect prospect = part.prospect();
        double best = prospect.gone[used] ? 0 : Double.NEGATIVE_INFINITY;
        long sure = points ? prospect.point[used] : prospect.sure[used];
        if (sure > 0) {
            best = Math.max(best, part.weight() * StrictMath.log(sure / threshold));
        }
        if (!points && prospect.perhaps[used] > 0) {
            best = Math.max(best, Math.min(0, part.weight() * StrictMath.log(prospect.perhaps[used] / threshold)));
        }
        return best;
    }
}
