package nl.schakel.assessment.law;

import java.time.LocalDate;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;

/**
 * What a rule says of what was seen, such as 'not met: 12 of 19 boards, and at least 65 % is asked'.
 *
 * @param rule the rule
 * @param answer its answer
 * @param because the values that were seen, or why they say nothing
 */
public record Finding(LawRule rule, Answer answer, LocalizedText because) {

    /** Refuses null, and an answer that the rule declares never to give. */
    public Finding {
        Check.given(rule, "rule");
        Check.given(answer, "answer");
        Check.that(
                !rule.never().containsKey(answer),
                "answer of " + rule.id(),
                Codes.of(answer),
                "must be one that the rule can give",
                "Take back what the rule declares, or answer otherwise.");
        Check.given(because, "because");
    }

    /**
     * Takes back what nobody can be sure of: that a rule is kept or broken on a day for which it is not confirmed that its text held.
     *
     * @param day the day
     * @return the same finding; one that is unknown, with the answer by the text that was read, where it is not confirmed
     */
    public Finding unlessNotConfirmed(LocalDate day) {
        if (rule.held(day) == Truth.TRUE || answer == Answer.UNKNOWN || answer == Answer.NOT_APPLICABLE) {
            return this;
        }
        return new Finding(
                rule,
                Answer.UNKNOWN,
                LocalizedText.of(
                        because.in(Language.DUTCH) + "; naar de tekst die is gelezen: "
                                + answer.label().in(Language.DUTCH) + ", maar dat die gold op " + day
                                + ", is niet bevestigd",
                        because.in(Language.ENGLISH) + "; by the text that was read: "
                                + answer.label().in(Language.ENGLISH) + ", but that it held on " + day
                                + " is not confirmed"));
    }

    /**
     * Words the finding.
     *
     * @param language the language
     * @param day the day whose articles count
     * @return such as 'not met: 12 of 19 boards ... [WVO 2020, art. 4.18–4.22]'
     */
    public String text(Language language, LocalDate day) {
        String articles = Provision.cite(rule.on(day), language);
        return answer.label().in(language) + ": " + rule.text().in(language) + " - " + because.in(language)
                + (articles.isEmpty() ? "" : " [" + articles + "]");
    }
}
