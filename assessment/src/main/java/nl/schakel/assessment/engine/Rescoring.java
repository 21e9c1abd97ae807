package nl.schakel.assessment.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.Check;
import nl.schakel.core.time.Period;

/**
 * An assessment scored again with other weights or outcomes, such as {@code Rescoring.of(assessment).factor(trust, 2000).overall()}.
 *
 * <p>No fact is seen again: only the scores are worked out, as {@link Assessor} does. Weight zero drops out.
 */
public final class Rescoring {

    private final Assessment assessment;
    private final List<FactorResult> factors;

    /** A rule in one of its versions: those of one name are told apart by their validity. */
    private record Version(RuleId id, Optional<Period> validity) {

        static Version of(Rule rule) {
            return new Version(rule.id(), rule.validity());
        }
    }

    private Rescoring(Assessment assessment, List<FactorResult> factors) {
        this.assessment = assessment;
        this.factors = List.copyOf(factors);
    }

    /**
     * Begins with the weights and outcomes as they are.
     *
     * @param assessment the assessment
     * @return the same scores
     */
    public static Rescoring of(Assessment assessment) {
        return new Rescoring(Check.given(assessment, "assessment"), assessment.factors());
    }

    /**
     * Gives a factor another weight.
     *
     * @param id the name of the factor
     * @param weight its weight in the overall score, in whole thousandths, 0 or more
     * @return the scores with that weight
     */
    public Rescoring factor(FactorId id, int weight) {
        int at = indexOf(id);
        FactorResult old = factors.get(at);
        Factor factor = new Factor(
                old.factor().id(),
                old.factor().name(),
                old.factor().group(),
                weight,
                old.factor().source());
        return with(at, new FactorResult(factor, old.applicable(), old.score(), old.outcomes()));
    }

    private int indexOf(FactorId id) {
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).factor().id().equals(id)) {
                return i;
            }
        }
        assessment.factor(Check.given(id, "factor").value());
        throw new IllegalStateException("Impossible state: the factors are those of the assessment");
    }

    private Rescoring with(int at, FactorResult result) {
        List<FactorResult> changed = new ArrayList<>(factors);
        changed.set(at, result);
        return new Rescoring(assessment, changed);
    }

    /**
     * Gives a rule another weight; of the versions of one rule, the one with the same validity.
     *
     * @param rule the rule, as the rule set or an outcome has it
     * @param weight its weight in its factor, in whole thousandths, 0 or more
     * @return the scores with that weight
     */
    public Rescoring rule(Rule rule, int weight) {
        int at = indexOf(rule.factor());
        List<RuleOutcome> outcomes = new ArrayList<>(factors.get(at).outcomes());
        for (int i = 0; i < outcomes.size(); i++) {
            RuleOutcome old = outcomes.get(i);
            if (old.rule().id().equals(rule.id()) && old.rule().validity().equals(rule.validity())) {
                Rule other = old.rule().toBuilder().weight(weight).build();
                outcomes.set(i, new RuleOutcome(other, old.applicable(), old.degree(), old.seen()));
                return with(at, Scoring.factor(factors.get(at).factor(), outcomes));
            }
        }
        throw Check.refused(
                "rule",
                rule.id(),
                "must be one of the factor " + rule.factor(),
                "Take it from the rule set or from an outcome.");
    }

    /**
     * Gives the rules other outcomes, such as those that unknowns may turn out to have.
     *
     * @param outcomes as many as {@link Assessment#outcomes()}, in the same order
     * @return the scores with these outcomes
     */
    public Rescoring outcomes(List<RuleOutcome> outcomes) {
        int all = factors.stream().mapToInt(each -> each.outcomes().size()).sum();
        Check.that(
                outcomes.size() == all,
                "outcomes",
                outcomes.size(),
                "must be " + all + ", one for each rule",
                "Begin with those of the assessment, and put others in the place of some.");
        List<RuleOutcome> given = List.copyOf(outcomes);
        List<FactorResult> changed = new ArrayList<>(factors.size());
        int from = 0;
        for (FactorResult result : factors) {
            int to = from + result.outcomes().size();
            changed.add(Scoring.factor(result.factor(), given.subList(from, to)));
            from = to;
        }
        return new Rescoring(assessment, changed);
    }

    /** {@return the results of the factors, in the order of the rule set} */
    public List<FactorResult> factors() {
        return factors;
    }

    /** {@return the overall score} */
    public Score overall() {
        return Scoring.overall(assessment.ruleSet().aggregation(), factors);
    }

    /** {@return the assessment by a rule set with these weights; its explanation holds if no outcome was given} */
    public Assessment assessment() {
        return new Assessment(assessment.facts(), ruleSet(), overall(), factors);
    }

    private RuleSet ruleSet() {
        Map<Version, Integer> weights = new LinkedHashMap<>();
        factors.stream()
                .flatMap(result -> result.outcomes().stream())
                .map(RuleOutcome::rule)
                .forEach(rule -> weights.put(Version.of(rule), rule.weight()));
        return assessment.ruleSet().toBuilder()
                .factors(factors.stream().map(FactorResult::factor).toList())
                .rules(assessment.ruleSet().rules().stream()
                        .map(rule -> rule.toBuilder()
                                .weight(weights.getOrDefault(Version.of(rule), rule.weight()))
                                .build())
                        .toList())
                .build();
    }
}
