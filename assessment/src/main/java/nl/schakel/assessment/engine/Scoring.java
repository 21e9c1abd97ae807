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

    private static final int BINARY_PLACES = 12;

    /** Of a number or a product up to 2^50 the binary places fit 64 bits too. */
    private static final long SMALL = 1L << Long.SIZE - 2 - BINARY_PLACES;

    /** The leading zeros of two factors of such a product. */
    private static final int LEADING_ZEROS = 2 * Long.SIZE - (Long.SIZE - 2 - BINARY_PLACES);

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

    /**
     * Each factor's coverage counts by the factor's weight; the sum in millionths is rounded down once, at the end. Each part is taken to
     * some binary places, which is enough unless what is cut off of all could matter.
     */
    private static Coverage coverage(List<FactorResult> factors) {
        long weights = 0;
        long sum = 0;
        boolean small = true;
        for (int i = 0; i < factors.size(); i++) {
            FactorResult result = factors.get(i);
            if (result.applicable() != Truth.FALSE) {
                Coverage coverage = result.score().coverage();
                long weight = result.factor().weight() * Interval.WHOLE;
                weights = Math.addExact(weights, weight);
                small &= weights <= SMALL && isSmall(weight, coverage.known());
                if (small && coverage.known() > 0) {
                    sum += (weight * coverage.known() << BINARY_PLACES) / coverage.asked();
                }
            }
        }
        if (weights == 0) {
            return Coverage.NONE;
        }
        long least = sum >> BINARY_PLACES;
        boolean sure = small && least == sum + factors.size() - 1 >> BINARY_PLACES;
        return new Coverage(sure ? least : large(factors), weights);
    }

    private static boolean isSmall(long one, long other) {
        return Long.numberOfLeadingZeros(one) + Long.numberOfLeadingZeros(other) >= LEADING_ZEROS;
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
