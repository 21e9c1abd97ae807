package nl.schakel.assessment.engine;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Coverage;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.assessment.score.Weighted;
import nl.schakel.core.truth.Truth;
import org.apache.commons.numbers.fraction.BigFraction;

/** How outcomes become factor scores, and factor scores the overall score. */
final class Scoring {

    private Scoring() {}

    static FactorResult factor(Factor factor, List<RuleOutcome> outcomes) {
        Optional<Interval> interval = Aggregation.WEIGHTED_MEAN.join(outcomes.stream()
                .map(outcome -> new Weighted(outcome.degree(), outcome.rule().weight(), outcome.applicable()))
                .toList());
        Truth applicable = Truth.any(outcomes.stream()
                .filter(outcome -> outcome.rule().weight() > 0)
                .map(RuleOutcome::applicable)
                .toList());
        long asked = outcomes.stream()
                .filter(outcome -> outcome.applicable() != Truth.FALSE)
                .mapToLong(outcome -> outcome.rule().weight())
                .sum();
        long known = outcomes.stream()
                .filter(RuleOutcome::isKnown)
                .mapToLong(outcome -> outcome.rule().weight())
                .sum();
        Score score = new Score(interval.orElse(Interval.POSSIBLE), new Coverage(known, asked));
        return new FactorResult(factor, applicable, score, outcomes);
    }

    static Score overall(Aggregation aggregation, List<FactorResult> factors) {
        List<Weighted> parts = factors.stream()
                .map(result ->
                        new Weighted(result.score().interval(), result.factor().weight(), result.applicable()))
                .toList();
        return new Score(aggregation.join(parts).orElse(Interval.POSSIBLE), coverage(factors));
    }

    /** Each factor's coverage counts by the factor's weight; rounded down once, at the end. */
    private static Coverage coverage(List<FactorResult> factors) {
        BigFraction known = BigFraction.ZERO;
        long weights = 0;
        for (FactorResult result : factors) {
            if (result.applicable() != Truth.FALSE) {
                int weight = result.factor().weight();
                known = known.add(share(result.score().coverage()).multiply(weight));
                weights += weight;
            }
        }
        BigFraction millionths = known.multiply((int) Interval.WHOLE);
        BigInteger whole = millionths.getNumerator().divide(millionths.getDenominator());
        return weights == 0
                ? Coverage.NONE
                : new Coverage(whole.longValueExact(), Math.multiplyExact(weights, Interval.WHOLE));
    }

    private static BigFraction share(Coverage coverage) {
        return coverage.asked() == 0 ? BigFraction.ZERO : BigFraction.of(coverage.known(), coverage.asked());
    }
}
