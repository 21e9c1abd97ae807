package nl.schakel.assessment.report;

import java.util.List;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.score.Contribution;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * The result of one factor, such as 'professional structure: 80 of 100, evidence for 100 %'.
 *
 * @param factor the factor
 * @param applicable whether any of its rules applies; FALSE leaves it out of the overall score
 * @param score its score; anything with no coverage where no rule applies
 * @param outcomes the outcomes of its rules, in their order
 */
public record FactorResult(Factor factor, Truth applicable, Score score, List<RuleOutcome> outcomes)
        implements Contribution {

    /** Refuses null. */
    public FactorResult {
        Check.given(factor, "factor");
        Check.given(applicable, "applicable");
        Check.given(score, "score");
        outcomes = Check.list(outcomes, "outcomes");
    }

    @Override
    public Interval degree() {
        return score.interval();
    }

    @Override
    public long weight() {
        return factor.weight();
    }

    /**
     * Finds the outcome of a rule.
     *
     * @param rule the name of the rule
     * @return its outcome
     */
    public RuleOutcome outcome(String rule) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        "rule", rule, "must be one of the factor " + factor.id(), "Look at outcomes() for its rules."));
    }
}
