package nl.schakel.assessment.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactChoice;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.model.evidence.Dossier;

/** A rule set made ready to assess dossiers, such as {@code Assessor.of(ruleSet).assess(dossier, day)}; safe to share between threads. */
public final class Assessor {

    private final RuleSet ruleSet;
    private final FactCatalogue catalogue;
    private final FactChoice asked;
    private final List<Part> parts;

    /** A factor with its rules. */
    private record Part(Factor factor, List<Ready> rules) {}

    /** A rule with all names replaced, and where the facts that it asks stand among all that are asked. */
    private record Ready(Rule rule, FactId[] asks, int[] places) {

        static Ready of(Rule rule, List<FactId> asked) {
            FactId[] asks = rule.asks().toArray(FactId[]::new);
            return new Ready(
                    rule, asks, Stream.of(asks).mapToInt(asked::indexOf).toArray());
        }

        RuleOutcome outcome(Seen[] all, FactValue[] values, LocalDate day) {
            Function<FactId, FactValue> facts = fact -> value(fact, values);
            return new RuleOutcome(
                    rule, Evaluation.applicable(rule, facts, day), Evaluation.degree(rule, facts), its(all));
        }

        /** Of so few facts the first that is the same object is found before a hash would be. */
        private FactValue value(FactId fact, FactValue[] values) {
            for (int i = 0; i < asks.length; i++) {
                if (asks[i] == fact) {
                    return values[places[i]];
                }
            }
            return values[places[Arrays.asList(asks).indexOf(fact)]];
        }

        private List<Seen> its(Seen[] all) {
            if (places.length == 1) {
                return List.of(all[places[0]]);
            }
            if (places.length == 2) {
                return List.of(all[places[0]], all[places[1]]);
            }
            Seen[] its = new Seen[places.length];
            for (int i = 0; i < its.length; i++) {
                its[i] = all[places[i]];
            }
            return List.of(its);
        }
    }

    private Assessor(RuleSet ruleSet, FactCatalogue catalogue) {
        this.ruleSet = Check.given(ruleSet, "rule set");
        this.catalogue = Check.given(catalogue, "catalogue");
        RuleSet resolved = ruleSet.resolved();
        resolved.rules().forEach(rule -> {
            rule.asks().forEach(catalogue::fact);
            rule.criterion().demands().forEach(demand -> demand.check(catalogue));
            rule.applicability().ifPresent(condition -> condition.demands().forEach(demand -> demand.check(catalogue)));
        });
        this.asked = catalogue.choice(
                resolved.rules().stream().flatMap(rule -> rule.asks().stream()).collect(Collectors.toSet()));
        this.parts = ruleSet.factors().stream()
                .map(factor -> new Part(
                        factor,
                        resolved.rules().stream()
                                .filter(rule -> rule.factor().equals(factor.id()))
                                .map(rule -> Ready.of(rule, asked.facts()))
                                .toList()))
                .toList();
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

    /** {@return the rule set} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Assesses a dossier as of a day.
     *
     * @param dossier the dossier
     * @param day the day, not before the one of which the dossier speaks
     * @return the assessment
     */
    public Assessment assess(Dossier dossier, LocalDate day) {
        return assess(catalogue.sheet(dossier.asOf(day)));
    }

    /**
     * Assesses the facts of a dossier, which other rule sets may ask too.
     *
     * @param facts the facts, taken or supposed
     * @return the assessment
     */
    public Assessment assess(FactSheet facts) {
        Seen[] seen = asked.see(facts);
        FactValue[] values = new FactValue[seen.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = seen[i].value();
        }
        LocalDate day = facts.view().day();
        FactorResult[] results = new FactorResult[parts.size()];
        for (int i = 0; i < results.length; i++) {
            Part part = parts.get(i);
            RuleOutcome[] outcomes = new RuleOutcome[part.rules().size()];
            for (int j = 0; j < outcomes.length; j++) {
                outcomes[j] = part.rules().get(j).outcome(seen, values, day);
            }
            results[i] = Scoring.factor(part.factor(), List.of(outcomes));
        }
        List<FactorResult> factors = List.of(results);
        return new Assessment(facts, ruleSet, Scoring.overall(ruleSet.aggregation(), factors), factors);
    }
}
