package nl.schakel.assessment.report;

import nl.schakel.assessment.fact.Evidence;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** The words in which outcomes are explained. */
final class Wording {

    private static final int SHOWN = 4;

    private static final LocalizedText MET = LocalizedText.of("voldaan", "met");
    private static final LocalizedText NOT_MET = LocalizedText.of("niet voldaan", "not met");
    private static final LocalizedText UNKNOWN = LocalizedText.of("niet bekend", "not known");
    private static final LocalizedText NOT_APPLICABLE = LocalizedText.of("niet van toepassing", "not applicable");
    private static final LocalizedText MAYBE = LocalizedText.of("misschien niet van toepassing", "may not apply");
    private static final LocalizedText SEEN = LocalizedText.of("gezien", "seen");
    private static final LocalizedText EXPECTED = LocalizedText.of("verwacht", "expected");
    private static final LocalizedText IF = LocalizedText.of("geldt alleen als", "applies only if");
    private static final LocalizedText RULE = LocalizedText.of("regel volgens", "rule by");
    private static final LocalizedText MORE = LocalizedText.of("en nog", "and more:");

    private final Language language;

    private Wording(Language language) {
        this.language = language;
    }

    static Wording of(Language language) {
        return new Wording(language);
    }

    String explain(RuleOutcome outcome) {
        StringBuilder text = new StringBuilder();
        text.append(outcome.rule().text().in(language)).append(": ").append(verdict(outcome));
        for (Seen seen : outcome.telling()) {
            text.append("\n  ").append(SEEN.in(language)).append(": ").append(seen(seen));
        }
        text.append("\n  ").append(EXPECTED.in(language)).append(": ");
        text.append(outcome.rule().criterion().text(language));
        outcome.rule()
                .applicability()
                .ifPresent(condition ->
                        text.append("\n  ").append(IF.in(language)).append(": ").append(condition.text(language)));
        text.append("\n  ")
                .append(RULE.in(language))
                .append(": ")
                .append(outcome.rule().source());
        return text.toString();
    }

    String verdict(RuleOutcome outcome) {
        if (outcome.applicable() == Truth.FALSE) {
            return NOT_APPLICABLE.in(language);
        }
        String met = switch (outcome.met()) {
            case TRUE -> MET.in(language);
            case FALSE -> NOT_MET.in(language);
            case UNKNOWN -> UNKNOWN.in(language);
        };
        return outcome.applicable() == Truth.TRUE ? met : met + ", " + MAYBE.in(language);
    }

    private String seen(Seen seen) {
        StringBuilder text =
                new StringBuilder(seen.fact() + " = " + seen.value().text(language));
        int shown = 0;
        for (Evidence evidence : seen.evidence()) {
            if (shown == SHOWN) {
                text.append("; ")
                        .append(MORE.in(language))
                        .append(' ')
                        .append(seen.evidence().size() - SHOWN);
                break;
            }
            text.append(shown == 0 ? " - " : "; ").append(evidence.text(language));
            shown++;
        }
        return text.toString();
    }
}
