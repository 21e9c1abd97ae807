package nl.schakel.assessment.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.Check;

/**
 * An assessment worked out again from its own explanation, such as {@code Recomputation.of(assessment).agrees()}: from the rules and the
 * values that it says were seen, without the dossier.
 *
 * @param assessment the assessment as it was given
 * @param overall the overall score that follows from its explanation
 * @param factors the results of the factors that follow from its explanation
 */
public record Recomputation(Assessment assessment, Score overall, List<FactorResult> factors) {

    /** Refuses null. */
    public Recomputation {
        Check.given(assessment, "assessment");
        Check.given(overall, "overall");
        factors = Check.list(factors, "factors");
    }

    /**
     * Works an assessment out again.
     *
     * @param assessment the assessment
     * @return what follows from what it says was seen
     * @throws nl.schakel.core.check.InvalidValueException if an outcome lacks a fact that its rule asks
     */
    public static Recomputation of(Assessment assessment) {
        LocalDate day = assessment.view().day();
        List<FactorResult> factors = assessment.factors().stream()
                .map(result -> Scoring.factor(
                        result.factor(),
                        result.outcomes().stream().map(each -> again(each, day)).toList()))
                .toList();
        return new Recomputation(
                assessment, Scoring.overall(assessment.ruleSet().aggregation(), factors), factors);
    }

    private static RuleOutcome again(RuleOutcome outcome, LocalDate day) {
        Rule rule = outcome.rule();
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        outcome.seen().forEach(each -> values.put(each.fact(), each.value()));
        Function<FactId, FactValue> seen = fact -> {
            FactValue value = values.get(fact);
            if (value == null) {
                throw Check.refused(
                        "outcome of rule " + rule.id(),
                        values.keySet(),
                        "must say what was seen of " + fact,
                        "Give the outcome with all that its rule asks.");
            }
            return value;
        };
        return new RuleOutcome(
                rule, Evaluation.applicable(rule, seen, () -> day), Evaluation.degree(rule, seen), outcome.seen());
    }

    /** {@return whether it comes to the same scores, factor by factor and rule by rule} */
    public boolean agrees() {
        return overall.equals(assessment.overall()) && factors.equals(assessment.factors());
    }

    /** {@return the outcomes of the assessment that do not follow from what they say was seen; in the order of its factors} */
    public List<RuleOutcome> unfounded() {
        List<RuleOutcome> again =
                factors.stream().flatMap(each -> each.outcomes().stream()).toList();
        return assessment.outcomes().stream()
                .filter(outcome -> !again.contains(outcome))
                .toList();
    }
}
