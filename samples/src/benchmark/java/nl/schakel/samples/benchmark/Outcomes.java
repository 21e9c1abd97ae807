package nl.schakel.samples.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** Where Drools puts the scores that it accumulates from outcomes, which are facts like others. */
public final class Outcomes {

    static final List<FactorWeight> WEIGHTS = List.of(
            new FactorWeight(1, "coordination", 1000),
            new FactorWeight(2, "consultation", 1500),
            new FactorWeight(3, "agreements", 800),
            new FactorWeight(4, "routes", 1000),
            new FactorWeight(5, "practices", 1200),
            new FactorWeight(6, "means", 900),
            new FactorWeight(7, "surroundings", 600),
            new FactorWeight(8, "climate", 1100));

    private HandWritten.Whole whole = new HandWritten.Whole(new Interval(0, 0), List.of());

    /** A factor with its weight. */
    public record FactorWeight(int number, String name, int weight) {

        public String getName() {
            return name;
        }
    }

    /** The outcome of a rule that applies or may apply. */
    public record OfRule(
            int number, String factor, Truth applicable, Interval degree, int weight, List<? extends FactValue> seen) {

        public String getFactor() {
            return factor;
        }
    }

    /** The result of a factor. */
    public static final class OfFactor {
        private final FactorWeight factor;
        private final HandWritten.Result result;

        public OfFactor(FactorWeight factor, List<OfRule> outcomes) {
            this.factor = factor;
            Mean mean = new Mean();
            List<OfRule> sorted = new ArrayList<>(outcomes);
            sorted.sort(Comparator.comparingInt(OfRule::number));
            List<HandWritten.Outcome> explained = new ArrayList<>(sorted.size());
            for (OfRule each : sorted) {
                mean.add(each.applicable(), each.degree(), each.weight());
                explained.add(new HandWritten.Outcome(each.applicable(), each.degree(), List.copyOf(each.seen())));
            }
            this.result = new HandWritten.Result(mean.applicable(), mean.interval(), explained);
        }
    }

    public void finish(List<OfFactor> factors) {
        Mean mean = new Mean();
        List<OfFactor> sorted = new ArrayList<>(factors);
        sorted.sort(Comparator.comparingInt(each -> each.factor.number()));
        List<HandWritten.Result> results = new ArrayList<>(sorted.size());
        for (OfFactor each : sorted) {
            mean.add(each.result.applicable(), each.result.interval(), each.factor.weight());
            results.add(each.result);
        }
        whole = new HandWritten.Whole(mean.interval(), results);
    }

    HandWritten.Whole whole() {
        return whole;
    }
}
