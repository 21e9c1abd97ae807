package nl.schakel.assessment.instrument.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.assessment.instrument.ItemId;
import nl.schakel.core.check.Check;

/**
 * What one respondent answered.
 *
 * @param respondent who
 * @param answers the answers by item; an item that is not among them was not answered
 */
public record Response(Respondent respondent, Map<ItemId, Answer> answers) {

    /** Refuses null. */
    public Response {
        Check.given(respondent, "respondent");
        answers = Check.map(answers, "answers");
    }

    /**
     * Begins without answers.
     *
     * @param respondent who
     * @return a response to nothing yet
     */
    public static Response of(Respondent respondent) {
        return new Response(respondent, Map.of());
    }

    /**
     * Adds a mark.
     *
     * @param item the name of the item
     * @param mark the mark, as it was given
     * @return the response with it; an earlier answer to the item is replaced
     */
    public Response mark(String item, int mark) {
        return with(ItemId.of(item), new Answer.Mark(mark));
    }

    /**
     * Adds that an item does not apply.
     *
     * @param item the name of the item
     * @return the response with it; an earlier answer to the item is replaced
     */
    public Response notApplicable(String item) {
        return with(ItemId.of(item), Answer.NOT_APPLICABLE);
    }

    private Response with(ItemId item, Answer answer) {
        Map<ItemId, Answer> more = new LinkedHashMap<>(answers);
        more.put(item, answer);
        return new Response(respondent, more);
    }
}
