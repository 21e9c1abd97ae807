package nl.schakel.assessment.report;

import nl.schakel.assessment.fact.Evidence;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.source.Reading;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** The words in which outcomes are explained. */
final class Wording {

    private static final int SHOWN = 4;

    private static final LocalizedText MET = LocalizedText.of("voldaan", "met");
    private static final LocalizedText NOT_MET = LocalizedText.of("niet voldaan", "not met");
    private static final LocalizedText MET_IN_PART = LocalizedText.of("deels voldaan", "met in part");
    private static final LocalizedText HINDERS_NOT = LocalizedText.of("belemmert niet", "does not hinder");
    private static final LocalizedText HINDERS = LocalizedText.of("belemmert", "hinders");
    private static final LocalizedText HINDERS_IN_PART = LocalizedText.of("belemmert deels", "hinders in part");
    private static final LocalizedText NOT_EXACTLY = LocalizedText.of("niet precies bekend", "not known exactly");
    private static final LocalizedText OF = LocalizedText.of("van 100", "of 100");
    private static final LocalizedText UNKNOWN = LocalizedText.of("niet bekend", "not known");
    private static final LocalizedText NOT_APPLICABLE = LocalizedText.of("niet van toepassing", "not applicable");
    private static final LocalizedText MAYBE = LocalizedText.of("misschien niet van toepassing", "may not apply");
    private static final LocalizedText SEEN = LocalizedText.of("gezien", "seen");
    private static final LocalizedText EXPECTED = LocalizedText.of("verwacht", "expected");
    private static final LocalizedText HINDERS_IF = LocalizedText.of("belemmert bij", "hinders where");
    private static final LocalizedText IF = LocalizedText.of("geldt alleen als", "applies only if");
    private static final LocalizedText RULE = LocalizedText.of("regel volgens", "rule by");
    private static final LocalizedText INFERRED = LocalizedText.of(
            "afgeleid; de keuze is van deze regelset", "inferred; the choice is that of this rule set");
    private static final LocalizedText MORE = LocalizedText.of("en nog", "and more:");

    private final Language language;
    private final Vocabulary vocabulary;

    private Wording(Language language, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
    }

    static Wording of(Language language) {
        return new Wording(language, Vocabulary.NAMES);
    }

    static Wording of(Language language, Vocabulary vocabulary) {
        return new Wording(language, vocabulary);
    }

    String explain(RuleOutcome outcome) {
        StringBuilder text = new StringBuilder();
        text.append(outcome.rule().text().in(language)).append(": ").append(verdict(outcome));
        for (Seen seen : outcome.telling()) {
            text.append("\n  ").append(SEEN.in(language)).append(": ").append(seen(seen));
        }
        LocalizedText demand = outcome.rule().effect() == Effect.HINDERING ? HINDERS_IF : EXPECTED;
        text.append("\n  ").append(demand.in(language)).append(": ");
        text.append(vocabulary.expected(outcome.rule().criterion(), language));
        outcome.rule()
                .applicability()
                .ifPresent(condition -> text.append("\n  ")
                        .append(IF.in(language))
                        .append(": ")
                        .append(vocabulary.expected(condition, language)));
        text.append("\n  ")
                .append(RULE.in(language))
                .append(": ")
                .append(outcome.rule().source());
        if (outcome.rule().source().reading() == Reading.INFERRED) {
            text.append(" (").append(INFERRED.in(language)).append(')');
        }
        return text.toString();
    }

    String verdict(RuleOutcome outcome) {
        if (outcome.applicable() == Truth.FALSE) {
            return NOT_APPLICABLE.in(language);
        }
        String met = degree(outcome);
        return outcome.applicable() == Truth.TRUE ? met : met + ", " + MAYBE.in(language);
    }

    private String degree(RuleOutcome outcome) {
        boolean hindering = outcome.rule().effect() == Effect.HINDERING;
        Interval degree = outcome.degree();
        if (degree.equals(Interval.POSSIBLE)) {
            return UNKNOWN.in(language);
        }
        return switch (outcome.met()) {
            case TRUE -> (hindering ? HINDERS_NOT : MET).in(language);
            case FALSE -> (hindering ? HINDERS : NOT_MET).in(language);
            case UNKNOWN -> {
                LocalizedText inPart = !degree.isPoint() ? NOT_EXACTLY : hindering ? HINDERS_IN_PART : MET_IN_PART;
                yield inPart.in(language) + " (" + degree + " " + OF.in(language) + ")";
            }
        };
    }

    private String seen(Seen seen) {
        StringBuilder text = new StringBuilder(vocabulary.seen(seen, language));
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
