package nl.schakel.assessment.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/**
 * An outcome that differs between two assessments, such as 'there is a project leader: not known -> met'.
 *
 * @param before the outcome in the first assessment, if that has the rule
 * @param after the outcome in the second assessment, if that has the rule
 */
public record OutcomeChange(Optional<RuleOutcome> before, Optional<RuleOutcome> after) {

    private static final LocalizedText NEW = LocalizedText.of("nieuwe regel", "new rule");
    private static final LocalizedText GONE = LocalizedText.of("regel vervallen", "rule is gone");
    private static final LocalizedText OTHER = LocalizedText.of("de regel is anders", "the rule differs");

    /** Refuses an outcome of neither. */
    public OutcomeChange {
        Check.given(before, "before");
        Check.given(after, "after");
        Check.that(
                before.isPresent() || after.isPresent(),
                "outcomes",
                "none",
                "must be of the first assessment, of the second, or of both",
                "Give one at least.");
    }

    /** Whether the outcome differs, or the rule by which it came about; not when only the evidence does. */
    boolean isChange() {
        return before.isEmpty()
                || after.isEmpty()
                || !demands(before.get().rule()).equals(demands(after.get().rule()))
                || before.get().applicable() != after.get().applicable()
                || counts() && !before.get().degree().equals(after.get().degree());
    }

    private boolean counts() {
        return after.orElseThrow().applicable() != Truth.FALSE;
    }

    /** {@return the rule, as the second assessment has it if it does} */
    public Rule rule() {
        return after.or(() -> before).orElseThrow().rule();
    }

    /** {@return whether both have the rule, with another weight, criterion, effect or applicability} */
    public boolean isOfAnotherRule() {
        return before.isPresent()
                && after.isPresent()
                && !demands(before.get().rule()).equals(demands(after.get().rule()));
    }

    private static List<Object> demands(Rule rule) {
        return List.of(rule.weight(), rule.criterion(), rule.effect(), rule.applicability());
    }

    /**
     * Words the change, with the facts that were seen to differ.
     *
     * @param language the language
     * @return such as 'there is a project leader: not known -> met (governance.coordinator: unknown -> yes)'
     */
    public String text(Language language) {
        String change = before.isEmpty()
                ? NEW.in(language) + ", " + verdict(after, language)
                : after.isEmpty()
                        ? GONE.in(language)
                        : verdict(before, language) + " -> " + verdict(after, language)
                                + (isOfAnotherRule() ? ", " + OTHER.in(language) : "");
        String facts = facts(language);
        return rule().text().in(language) + ": " + change + (facts.isEmpty() ? "" : " (" + facts + ")");
    }

    private static String verdict(Optional<RuleOutcome> outcome, Language language) {
        return outcome.orElseThrow().verdict(language);
    }

    private String facts(Language language) {
        Map<FactId, FactValue> first = values(before);
        return values(after).entrySet().stream()
                .filter(each -> first.containsKey(each.getKey())
                        && !first.get(each.getKey()).equals(each.getValue()))
                .map(each -> each.getKey() + ": " + first.get(each.getKey()).text(language) + " -> "
                        + each.getValue().text(language))
                .collect(Collectors.joining("; "));
    }

    private static Map<FactId, FactValue> values(Optional<RuleOutcome> outcome) {
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        outcome.ifPresent(each -> each.telling().forEach((Seen seen) -> values.put(seen.fact(), seen.value())));
        return values;
    }
}
