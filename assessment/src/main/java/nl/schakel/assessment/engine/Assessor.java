package nl.schakel.assessment.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;

/** A rule set made ready to assess dossiers, such as {@code Assessor.of(ruleSet).assess(dossier, day)}; safe to share between threads. */
public final class Assessor {

    private final RuleSet ruleSet;
    private final List<Fact> facts;
    private final Map<Factor, List<Rule>> rules;

    private Assessor(RuleSet ruleSet, FactCatalogue catalogue) {
        this.ruleSet = Check.given(ruleSet, "rule set");
        RuleSet resolved = ruleSet.resolved();
        Set<FactId> asked = new TreeSet<>();
        resolved.rules().forEach(rule -> asked.addAll(rule.asks()));
        this.facts = asked.stream().map(catalogue::fact).toList();
        resolved.rules().forEach(rule -> {
            rule.criterion().demands().forEach(demand -> demand.check(catalogue));
            rule.applicability().ifPresent(condition -> condition.demands().forEach(demand -> demand.check(catalogue)));
        });
        Map<Factor, List<Rule>> byFactor = new LinkedHashMap<>();
        for (Factor factor : ruleSet.factors()) {
            byFactor.put(
                    factor,
                    resolved.rules().stream()
                            .filter(rule -> rule.factor().equals(factor.id()))
                            .toList());
        }
        this.rules = byFactor;
    }

    /**
     * Makes a rule set ready, with the facts that the library ships.
     *
     * @param ruleSet the rule set
     * @return the assessor
     * @throws nl.schakel.core.check.InvalidValueException if a rule asks a fact that there is not, or one of another kind
     */
    public static Assessor of(RuleSet ruleSet) {
        return new Assessor(ruleSet, FactCatalogue.standard());
    }

    /**
     * Makes a rule set ready, with facts of the caller.
     *
     * @param ruleSet the rule set
     * @param catalogue the facts
     * @return the assessor
     */
    public static Assessor of(RuleSet ruleSet, FactCatalogue catalogue) {
        return new Assessor(ruleSet, catalogue);
    }

    /**
     * Assesses a dossier as of a day.
     *
     * @param dossier the dossier
     * @param day the day, not before the one of which the dossier speaks
     * @return the assessment
     */
    public Assessment assess(Dossier dossier, LocalDate day) {
        AsOf view = dossier.asOf(day);
        Map<FactId, Seen> seen = new LinkedHashMap<>();
        facts.forEach(fact -> seen.put(fact.id(), fact.see(view)));
        List<FactorResult> results = new ArrayList<>();
        rules.forEach((factor, its) -> results.add(Scoring.factor(
                factor, its.stream().map(rule -> outcome(rule, seen, day)).toList())));
        return new Assessment(view, ruleSet, Scoring.overall(ruleSet.aggregation(), results), results);
    }

    private static RuleOutcome outcome(Rule rule, Map<FactId, Seen> seen, LocalDate day) {
        Function<FactId, FactValue> values = fact -> seen.get(fact).value();
        Truth applicable = rule.applicability()
                .map(condition -> condition.test(values))
                .orElse(Truth.TRUE)
                .and(rule.validOn(day));
        return new RuleOutcome(
                rule,
                applicable,
                degree(rule, values),
                rule.asks().stream().map(seen::get).toList());
    }

    private static Interval degree(Rule rule, Function<FactId, FactValue> values) {
        Interval degree = rule.criterion().degree(values);
        return rule.effect() == Effect.PROMOTING
                ? degree
                : new Interval(Interval.WHOLE - degree.upper(), Interval.WHOLE - degree.lower());
    }
}
