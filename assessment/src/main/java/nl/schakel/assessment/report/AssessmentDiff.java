package nl.schakel.assessment.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/**
 * What differs between two assessments, such as those of Profijt in 2014 and in 2018: factors and rules of the same name are compared.
 *
 * @param before the first assessment
 * @param after the second assessment
 * @param movement where the overall score went
 * @param factors the factors whose scores differ, in the order of the second rule set, then those that only the first one has
 * @param outcomes the outcomes that differ, in the same order
 */
public record AssessmentDiff(
        Assessment before,
        Assessment after,
        Movement movement,
        List<FactorChange> factors,
        List<OutcomeChange> outcomes) {

    /** Refuses null. */
    public AssessmentDiff {
        Check.given(before, "before");
        Check.given(after, "after");
        Check.given(movement, "movement");
        factors = Check.list(factors, "factors");
        outcomes = Check.list(outcomes, "outcomes");
    }

    static AssessmentDiff between(Assessment before, Assessment after) {
        Check.given(before, "before");
        Check.given(after, "after");
        Map<FactorId, FactorResult> first = factors(before);
        Map<FactorId, FactorResult> second = factors(after);
        List<FactorChange> factors = new ArrayList<>();
        List<OutcomeChange> outcomes = new ArrayList<>();
        Map<FactorId, FactorResult> all = new LinkedHashMap<>(second);
        first.forEach(all::putIfAbsent);
        all.forEach((id, result) -> {
            Optional<FactorResult> old = Optional.ofNullable(first.get(id));
            Optional<FactorResult> now = Optional.ofNullable(second.get(id));
            if (!score(old).equals(score(now))) {
                factors.add(new FactorChange(result.factor(), score(old), score(now)));
            }
            outcomes.addAll(outcomes(old, now));
        });
        Movement movement =
                Movement.of(before.overall().interval(), after.overall().interval());
        return new AssessmentDiff(before, after, movement, factors, outcomes);
    }

    private static Map<FactorId, FactorResult> factors(Assessment assessment) {
        Map<FactorId, FactorResult> results = new LinkedHashMap<>();
        assessment.factors().forEach(each -> results.put(each.factor().id(), each));
        return results;
    }

    /** A factor of which no rule applies has no score. */
    private static Optional<Interval> score(Optional<FactorResult> result) {
        return result.filter(each -> each.applicable() != Truth.FALSE)
                .map(each -> each.score().interval());
    }

    private static List<OutcomeChange> outcomes(Optional<FactorResult> before, Optional<FactorResult> after) {
        Map<Object, RuleOutcome> first = outcomes(before);
        Map<Object, RuleOutcome> second = outcomes(after);
        Map<Object, RuleOutcome> all = new LinkedHashMap<>(second);
        first.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(key ->
                        new OutcomeChange(Optional.ofNullable(first.get(key)), Optional.ofNullable(second.get(key))))
                .filter(OutcomeChange::isChange)
                .toList();
    }

    /** Outcomes by their rules; of the versions of one rule each by its validity. */
    private static Map<Object, RuleOutcome> outcomes(Optional<FactorResult> result) {
        Map<Object, RuleOutcome> outcomes = new LinkedHashMap<>();
        result.ifPresent(factor -> factor.outcomes()
                .forEach(each ->
                        outcomes.put(List.of(each.rule().id(), each.rule().validity()), each)));
        return outcomes;
    }

    /** {@return whether all scores and outcomes are the same} */
    public boolean isEmpty() {
        return factors.isEmpty() && outcomes.isEmpty() && before.overall().equals(after.overall());
    }

    /**
     * Words the differences, one a line.
     *
     * @param language the language
     * @return the overall score first, then each factor and rule
     */
    public String text(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(title(before) + " -> " + title(after));
        lines.add(LocalizedText.of("totaal", "overall").in(language) + ": "
                + before.overall().text(language) + " -> " + after.overall().text(language) + " ("
                + movement.label().in(language) + ")");
        if (!before.verdict().equals(after.verdict())) {
            lines.add(LocalizedText.of("oordeel", "verdict").in(language) + ": "
                    + before.verdict().in(language) + " -> " + after.verdict().in(language));
        }
        factors.forEach(each -> lines.add(each.text(language)));
        outcomes.forEach(each -> lines.add("  " + each.text(language)));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String title(Assessment assessment) {
        return assessment.view().partnership().identity().name() + ", " + assessment.ruleSet() + ", "
                + assessment.view().day();
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }

    /**
     * A factor whose score differs.
     *
     * @param factor the factor, as the second assessment has it if it does
     * @param before its score in the first assessment; none if it is not there or none of its rules applies
     * @param after its score in the second assessment; none if it is not there or none of its rules applies
     */
    public record FactorChange(Factor factor, Optional<Interval> before, Optional<Interval> after) {

        /** Refuses null. */
        public FactorChange {
            Check.given(factor, "factor");
            Check.given(before, "before");
            Check.given(after, "after");
        }

        /**
         * Words the change.
         *
         * @param language the language
         * @return such as 'professional structure: 30..90 -> 80'
         */
        public String text(Language language) {
            return factor.name().in(language) + ": " + score(before) + " -> " + score(after);
        }

        private static String score(Optional<Interval> score) {
            return score.map(Objects::toString).orElse("-");
        }
    }
}
