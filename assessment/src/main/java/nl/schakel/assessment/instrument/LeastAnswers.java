package nl.schakel.assessment.instrument;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.WhenAbsent;

/**
 * How many answers a score asks at least, such as 4 items of each respondent, and 3 respondents.
 *
 * @param items how many items a respondent must have marked; all that apply to him when left out
 * @param respondents how many respondents must have a score; 1 when left out
 */
public record LeastAnswers(
        Optional<Integer> items, @WhenAbsent("1") int respondents) {

    /** All items that apply, of one respondent at least. */
    public static final LeastAnswers ALL_ITEMS = new LeastAnswers(Optional.empty(), 1);

    /** Refuses numbers below 1. */
    public LeastAnswers {
        Check.given(items, "items").ifPresent(number -> positive(number, "least items"));
        positive(respondents, "least respondents");
    }

    /**
     * Asks for a number of items and respondents.
     *
     * @param items how many items a respondent must have marked
     * @param respondents how many respondents must have a score
     * @return what is asked
     */
    public static LeastAnswers of(int items, int respondents) {
        return new LeastAnswers(Optional.of(items), respondents);
    }

    private static void positive(int number, String name) {
        Check.that(number >= 1, name, number, "must be 1 or more", "Ask for one at least.");
    }
}
