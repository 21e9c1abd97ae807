package nl.schakel.assessment.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactChoice;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
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
    private final List<Part> parts;

    /** A factor with its rules. */
    private record Part(Factor factor, List<Ready> rules) {}

    /** A rule with all names replaced, and the facts that it asks. */
    private record Ready(Rule rule, FactId[] asks, FactChoice choice) {

        static Ready of(Rule rule, FactCatalogue catalogue) {
            List<FactId> asks = List.copyOf(rule.asks());
            return new Ready(rule, asks.toArray(FactId[]::new), catalogue.choice(asks));
        }

        RuleOutcome outcome(FactSheet sheet, LocalDate day) {
            Function<FactId, FactValue> facts = fact -> value(fact, sheet);
            return new RuleOutcome(
                    rule, Evaluation.applicable(rule, facts, day), Evaluation.degree(rule, facts), choice.on(sheet));
        }

        /** Of so few facts the first that is the same object is found before a hash would be. */
        private FactValue value(FactId fact, FactSheet sheet) {
            for (int i = 0; i < asks.length; i++) {
                if (asks[i] == fact) {
                    return choice.value(sheet, i);
                }
            }
            return sheet.value(fact);
        }
    }

    /** A list of few elements without a copy of the array. */
    private static <T> List<T> list(T[] elements) {
        return switch (elements.length) {
            case 1 -> List.of(elements[0]);
            case 2 -> List.of(elements[0], elements[1]);
            case 3 -> List.of(elements[0], elements[1], elements[2]);
            default -> List.of(elements);
        };
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
        this.parts = ruleSet.factors().stream()
                .map(factor -> new Part(
                        factor,
                        resolved.rules().stream()
                                .filter(rule -> rule.factor().equals(factor.id()))
                                .map(rule -> Ready.of(rule, catalogue))
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
        LocalDate day = facts.view().day();
        FactorResult[] results = new FactorResult[parts.size()];
        for (int i = 0; i < results.length; i++) {
            Part part = parts.get(i);
            RuleOutcome[] outcomes = new RuleOutcome[part.rules().size()];
            for (int j = 0; j < outcomes.length; j++) {
                outcomes[j] = part.rules().get(j).outcome(facts, day);
            }
            results[i] = Scoring.factor(part.factor(), list(outcomes));
        }
        List<FactorResult> factors = list(results);
        return new Assessment(facts, ruleSet, Scoring.overall(ruleSet.aggregation(), factors), factors);
    }
}
