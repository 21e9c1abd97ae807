package nl.schakel.samples.benchmark;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;
import org.jspecify.annotations.Nullable;

/** Where the rules of the other engines put what they find, in any order: their degrees, and if they explain also the values that they saw. */
public final class Score {

    private static final int[] WEIGHTS = {1000, 1500, 800, 1000, 1200, 900, 600, 1100};
    private static final int[] FACTORS = {0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7};

    private final Mean[] means = new Mean[WEIGHTS.length];
    private final HandWritten.@Nullable Outcome[] outcomes = new HandWritten.Outcome[FACTORS.length];

    Score() {
        for (int i = 0; i < means.length; i++) {
            means[i] = new Mean();
        }
    }

    /** Adds a degree. */
    public void add(int rule, Truth applicable, Interval degree, int weight) {
        means[FACTORS[rule - 1]].add(applicable, degree, weight);
    }

    /** Adds a degree with its explanation. */
    public void explain(int rule, Truth applicable, Interval degree, int weight, FactValue... seen) {
        add(rule, applicable, degree, weight);
        outcomes[rule - 1] = new HandWritten.Outcome(applicable, degree, List.of(seen));
    }

    Interval overall() {
        Mean mean = new Mean();
        for (int i = 0; i < means.length; i++) {
            mean.add(means[i].applicable(), means[i].interval(), WEIGHTS[i]);
        }
        return mean.interval();
    }

    /** The result with all that was explained; a rule that does not apply did not fire. */
    HandWritten.Whole whole() {
        Mean mean = new Mean();
        List<HandWritten.Result> results = new ArrayList<>(means.length);
        int rule = 0;
        for (int i = 0; i < means.length; i++) {
            List<HandWritten.Outcome> explained = new ArrayList<>(3);
            for (; rule < FACTORS.length && FACTORS[rule] == i; rule++) {
                if (outcomes[rule] != null) {
                    explained.add(outcomes[rule]);
                }
            }
            Truth applicable = means[i].applicable();
            Interval interval = means[i].interval();
            results.add(new HandWritten.Result(applicable, interval, explained));
            mean.add(applicable, interval, WEIGHTS[i]);
        }
        return new HandWritten.Whole(mean.interval(), results);
    }
}
