package nl.schakel.assessment.instrument.answer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.ItemId;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/**
 * The responses to one version of an instrument, such as those of a table of answers.
 *
 * @param instrument the instrument that was answered
 * @param all the responses, in the order in which they came
 */
public record Responses(Instrument instrument, List<Response> all) {

    /** Refuses items that the instrument does not have, marks beside its scale, 'not applicable' where it refuses that, and one code twice. */
    public Responses {
        Check.given(instrument, "instrument");
        all = Check.list(all, "responses");
        Set<String> items = instrument.items().stream()
                .map(Item::id)
                .map(ItemId::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<RespondentId> seen = new HashSet<>();
        for (Response response : all) {
            RespondentId id = response.respondent().id();
            Check.that(
                    seen.add(id), "respondent", id, "must answer once", "Keep one of the two, or give another code.");
            for (Map.Entry<ItemId, Answer> entry : response.answers().entrySet()) {
                String item = entry.getKey().value();
                if (!items.contains(item)) {
                    throw Check.refused(
                            "item",
                            item,
                            "must be one of " + instrument,
                            Codes.didYouMean(item, items, "Take the names from its items."));
                }
                allow(instrument, id, item, entry.getValue());
            }
        }
    }

    /** Words what is wrong only where it is, since there are many answers. */
    private static void allow(Instrument instrument, RespondentId id, String item, Answer answer) {
        if (answer instanceof Answer.Mark mark && !instrument.scale().has(mark.mark())) {
            throw Check.refused(
                    "answer of " + id + " to " + item,
                    mark,
                    "must lie on the scale " + instrument.scale(),
                    "Give a mark of the scale.");
        }
        if (answer instanceof Answer.NotApplicable && instrument.notApplicable() == NotApplicablePolicy.REFUSE) {
            throw Check.refused(
                    "answer of " + id + " to " + item,
                    answer,
                    "must be a mark, since the instrument has no 'not applicable'",
                    "Give a mark, or leave the answer out.");
        }
    }

    /**
     * Takes responses.
     *
     * @param instrument the instrument that was answered
     * @param all the responses
     * @return the responses to it
     */
    public static Responses of(Instrument instrument, Response... all) {
        return new Responses(instrument, List.of(all));
    }

    /**
     * Takes some of them only.
     *
     * @param kept says whose are kept
     * @return the responses of those respondents, in the same order
     */
    public Responses whose(Predicate<Respondent> kept) {
        return new Responses(
                instrument,
                all.stream()
                        .filter(response -> kept.test(response.respondent()))
                        .toList());
    }
}
