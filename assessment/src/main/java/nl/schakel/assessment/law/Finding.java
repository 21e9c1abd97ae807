package nl.schakel.assessment.law;

import java.time.LocalDate;
import java.util.List;
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
 * @param applied the articles whose text gave the answer; those of the rule on the day of the review if none
 */
public record Finding(LawRule rule, Answer answer, LocalizedText because, List<Provision> applied) {

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
        applied = Check.list(applied, "applied");
    }

    /**
     * Takes a finding by the articles of the day of the review.
     *
     * @param rule the rule
     * @param answer its answer
     * @param because the values that were seen, or why they say nothing
     */
    public Finding(LawRule rule, Answer answer, LocalizedText because) {
        this(rule, answer, because, List.of());
    }

    /**
     * Gives the articles to cite.
     *
     * @param day the day of the review
     * @return those whose text gave the answer
     */
    public List<Provision> provisions(LocalDate day) {
        return applied.isEmpty() ? rule.on(day) : applied;
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
                                + " is not confirmed"),
                applied);
    }

    /**
     * Words the finding.
     *
     * @param language the language
     * @param day the day of the review
     * @return such as 'not met: 12 of 19 boards ... [WVO 2020, art. 4.18–4.22]'
     */
    public String text(Language language, LocalDate day) {
        String articles = Provision.cite(provisions(day), language);
        return answer.label().in(language) + ": " + rule.text().in(language) + " - " + because.in(language)
                + (articles.isEmpty() ? "" : " [" + articles + "]");
    }
}
