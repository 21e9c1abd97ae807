package nl.schakel.assessment.engine;

import java.util.List;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Coverage;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.truth.Truth;
import org.apache.commons.numbers.fraction.BigFraction;

/** How outcomes become factor scores, and factor scores the overall score. */
final class Scoring {

    /** Numbers up to here can be multiplied with each other in 64 bits. */
    private static final long SMALL = 1L << 31;

    private Scoring() {}

    static FactorResult factor(Factor factor, List<RuleOutcome> outcomes) {
        Truth applicable = Truth.FALSE;
        long asked = 0;
        long known = 0;
        for (RuleOutcome outcome : outcomes) {
            int weight = outcome.rule().weight();
            if (weight > 0) {
                applicable = applicable.or(outcome.applicable());
            }
            if (outcome.applicable() != Truth.FALSE) {
                asked += weight;
            }
            if (outcome.isKnown()) {
                known += weight;
            }
        }
        Interval interval = Aggregation.WEIGHTED_MEAN.join(outcomes).orElse(Interval.POSSIBLE);
        return new FactorResult(factor, applicable, new Score(interval, new Coverage(known, asked)), outcomes);
    }

    static Score overall(Aggregation aggregation, List<FactorResult> factors) {
        return new Score(aggregation.join(factors).orElse(Interval.POSSIBLE), coverage(factors));
    }

    /** Each factor's coverage counts by the factor's weight; rounded down once, at the end. */
    private static Coverage coverage(List<FactorResult> factors) {
        long weights = 0;
        long scale = 1;
        for (FactorResult result : factors) {
            if (result.applicable() != Truth.FALSE) {
                weights += result.factor().weight();
                long asked = Math.max(1, result.score().coverage().asked());
                scale = scale > SMALL || asked > SMALL ? Long.MAX_VALUE : scale / greatestDivisor(scale, asked) * asked;
            }
        }
        if (weights == 0) {
            return Coverage.NONE;
        }
        long millionths = scale <= SMALL && weights <= SMALL ? small(factors, scale) : large(factors);
        return new Coverage(millionths, Math.multiplyExact(weights, Interval.WHOLE));
    }

    /** In 64 bits, over the least common multiple of what the factors ask. */
    private static long small(List<FactorResult> factors, long scale) {
        long known = 0;
        for (FactorResult result : factors) {
            Coverage coverage = result.score().coverage();
            if (result.applicable() != Truth.FALSE && coverage.asked() > 0) {
                known += result.factor().weight() * coverage.known() * (scale / coverage.asked());
            }
        }
        return known / scale * Interval.WHOLE + known % scale * Interval.WHOLE / scale;
    }

    private static long large(List<FactorResult> factors) {
        BigFraction known = BigFraction.ZERO;
        for (FactorResult result : factors) {
            Coverage coverage = result.score().coverage();
            if (result.applicable() != Truth.FALSE && coverage.asked() > 0) {
                known = known.add(BigFraction.of(coverage.known(), coverage.asked())
                        .multiply(result.factor().weight()));
            }
        }
        BigFraction millionths = known.multiply((int) Interval.WHOLE);
        return millionths.getNumerator().divide(millionths.getDenominator()).longValueExact();
    }

    private static long greatestDivisor(long one, long other) {
        return other == 0 ? one : greatestDivisor(other, one % other);
    }
}
