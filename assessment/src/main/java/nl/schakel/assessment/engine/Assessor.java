package nl.schakel.assessment.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private final Part[] parts;

    /** By the number of a rule: the facts that it asks, and these as a choice. */
    private final FactId[][] asks;

    private final FactChoice[] choices;

    /** A factor with its rules. */
    private record Part(Factor factor, Ready[] rules) {

        FactorResult result(Reader reader) {
            return Scoring.factor(factor, outcomes(reader));
        }

        /** Of few rules without an array that would be copied. */
        private List<RuleOutcome> outcomes(Reader reader) {
            switch (rules.length) {
                case 1:
                    return List.of(rules[0].outcome(reader));
                case 2:
                    return List.of(rules[0].outcome(reader), rules[1].outcome(reader));
                case 3:
                    return List.of(rules[0].outcome(reader), rules[1].outcome(reader), rules[2].outcome(reader));
                default:
                    RuleOutcome[] outcomes = new RuleOutcome[rules.length];
                    for (int i = 0; i < outcomes.length; i++) {
                        outcomes[i] = rules[i].outcome(reader);
                    }
                    return List.of(outcomes);
            }
        }
    }

    /** A rule with all names replaced, its number, and the facts that it asks. */
    private record Ready(int number, Rule rule, FactChoice choice) {

        RuleOutcome outcome(Reader reader) {
            reader.rule = number;
            return new RuleOutcome(
                    rule,
                    Evaluation.applicable(rule, reader, reader),
                    Evaluation.degree(rule, reader),
                    choice.on(reader.sheet));
        }
    }

    /** Reads the facts of one sheet for one rule after the other, which it knows by its number. */
    private final class Reader implements Function<FactId, FactValue>, Supplier<LocalDate> {
        private final FactSheet sheet;
        private int rule;

        Reader(FactSheet sheet) {
            this.sheet = sheet;
        }

        /** Of so few facts the first that is the same object is found before a hash would be. */
        @Override
        public FactValue apply(FactId fact) {
            FactId[] asked = asks[rule];
            for (int i = 0; i < asked.length; i++) {
                if (asked[i] == fact) {
                    return choices[rule].value(sheet, i);
                }
            }
            return sheet.value(fact);
        }

        @Override
        public LocalDate get() {
            return sheet.view().day();
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
        this.choices = new FactChoice[resolved.rules().size()];
        this.asks = new FactId[choices.length][];
        for (int i = 0; i < choices.length; i++) {
            List<FactId> asked = List.copyOf(resolved.rules().get(i).asks());
            choices[i] = catalogue.choice(asked);
            asks[i] = asked.toArray(FactId[]::new);
        }
        this.parts = ruleSet.factors().stream()
                .map(factor -> new Part(factor, ready(factor, resolved.rules())))
                .toArray(Part[]::new);
    }

    private Ready[] ready(Factor factor, List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).factor().equals(factor.id()))
                .mapToObj(i -> new Ready(i, rules.get(i), choices[i]))
                .toArray(Ready[]::new);
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
        Reader reader = new Reader(facts);
        FactorResult[] results = new FactorResult[parts.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = parts[i].result(reader);
        }
        List<FactorResult> factors = List.of(results);
        return new Assessment(facts, ruleSet, Scoring.overall(ruleSet.aggregation(), factors), factors);
    }
}
