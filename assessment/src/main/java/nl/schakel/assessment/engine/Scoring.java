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

    private static final int BINARY_PLACES = 31;

    /** A rest of a division by at most this has room for the binary places in 64 bits. */
    private static final long SMALL = 1L << 31;

    private Scoring() {}

    static FactorResult factor(Factor factor, List<RuleOutcome> outcomes) {
        Truth applicable = Truth.FALSE;
        long asked = 0;
        long known = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            RuleOutcome outcome = outcomes.get(i);
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
        for (FactorResult result : factors) {
            if (result.applicable() != Truth.FALSE) {
                weights += result.factor().weight();
            }
        }
        return weights == 0
                ? Coverage.NONE
                : new Coverage(covered(factors), Math.multiplyExact(weights, Interval.WHOLE));
    }

    /** The sum of the covered parts of the weights in millionths, rounded down: of each the whole, and what is left of it to 31 binary places. */
    private static long covered(List<FactorResult> factors) {
        long whole = 0;
        long least = 0;
        long most = 0;
        for (FactorResult result : factors) {
            Coverage coverage = result.score().coverage();
            if (result.applicable() != Truth.FALSE && coverage.known() > 0) {
                long weight = result.factor().weight() * Interval.WHOLE;
                if (coverage.known() == coverage.asked()) {
                    whole += weight;
                } else if (coverage.asked() > SMALL || weight > Long.MAX_VALUE / coverage.known()) {
                    return large(factors);
                } else {
                    long part = weight * coverage.known();
                    long rest = part % coverage.asked() << BINARY_PLACES;
                    whole += part / coverage.asked();
                    least += rest / coverage.asked();
                    most += (rest + coverage.asked() - 1) / coverage.asked();
                }
            }
        }
        return least >> BINARY_PLACES == most >> BINARY_PLACES ? whole + (least >> BINARY_PLACES) : large(factors);
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
}
