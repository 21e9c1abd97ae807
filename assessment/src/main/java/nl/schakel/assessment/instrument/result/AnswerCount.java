package nl.schakel.assessment.instrument.result;

import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * How many answers a score rests on, such as '4 of 6 respondents, 19 answers'.
 *
 * @param asked how many respondents there are
 * @param counted how many of them have a score, and so count
 * @param answers how many items they marked together
 */
public record AnswerCount(int asked, int counted, int answers) {

    /** Refuses more that count than there are. */
    public AnswerCount {
        Check.that(
                0 <= counted && counted <= asked && answers >= counted,
                "answers",
                counted + " of " + asked + ", " + answers,
                "must be of no more respondents than there are, and one each at least",
                "Count those with a score, and their marks.");
    }

    /**
     * Words the numbers.
     *
     * @param language the language
     * @return such as '4 of 6 respondents, 19 answers'; 'of 6' is left out where all count
     */
    public String text(Language language) {
        boolean dutch = language == Language.DUTCH;
        String of = counted == asked ? "" : (dutch ? " van " : " of ") + asked;
        return counted + of + (asked == 1 ? " respondent" : dutch ? " respondenten" : " respondents") + ", " + answers
                + (dutch ? (answers == 1 ? " antwoord" : " antwoorden") : answers == 1 ? " answer" : " answers");
    }
}
