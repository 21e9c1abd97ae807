package nl.schakel.assessment.instrument.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * The scores of groups of respondents side by side, such as those of each layer, beside the scores of all.
 *
 * @param grouping by what they are grouped
 * @param all the scores over all respondents
 * @param groups the groups, in the order of their closed list; those of whom it is not known last
 */
public record GroupedResult(Grouping grouping, InstrumentResult all, List<Group> groups) {

    private static final LocalizedText NOT_KNOWN = LocalizedText.of("niet bekend", "not known");

    /**
     * The scores of a group.
     *
     * @param name what the group is called; none for those of whom it is not known
     * @param result its scores
     */
    public record Group(Optional<LocalizedText> name, InstrumentResult result) {

        /** Refuses null. */
        public Group {
            Check.given(name, "name");
            Check.given(result, "result");
        }

        /**
         * Words the scores.
         *
         * @param language the language
         * @return the name of the group, then a line for each score
         */
        public String text(Language language) {
            return name.orElse(NOT_KNOWN).in(language)
                    + result.scores().stream()
                            .map(score -> "\n    " + score.text(language))
                            .collect(Collectors.joining());
        }
    }

    /** Refuses null. */
    public GroupedResult {
        Check.given(grouping, "grouping");
        Check.given(all, "all");
        groups = Check.list(groups, "groups");
    }

    /**
     * Scores responses group by group.
     *
     * @param responses the responses to an instrument
     * @param grouping by what respondents are grouped
     * @return the scores of each group and of all
     */
    public static GroupedResult of(Responses responses, Grouping grouping) {
        Map<Grouping.Key, List<Response>> known = new TreeMap<>();
        List<Response> others = new ArrayList<>();
        for (Response response : responses.all()) {
            grouping.key(response.respondent())
                    .map(key -> known.computeIfAbsent(key, first -> new ArrayList<>()))
                    .orElse(others)
                    .add(response);
        }
        Instrument instrument = responses.instrument();
        List<Group> groups = new ArrayList<>();
        known.forEach((key, own) -> groups.add(group(Optional.of(key.label()), new Responses(instrument, own))));
        if (!others.isEmpty()) {
            groups.add(group(Optional.empty(), new Responses(instrument, others)));
        }
        return new GroupedResult(grouping, InstrumentResult.of(responses), groups);
    }

    private static Group group(Optional<LocalizedText> name, Responses responses) {
        return new Group(name, InstrumentResult.of(responses));
    }

    /**
     * Hides small groups, and where the total would tell what they scored, the smallest others with them. What other groupings of
     * the same respondents tell, shown beside these, it cannot know.
     *
     * @param least how many respondents a score must be over, 2 or more; 5 is usual
     * @return the same scores to be shown to others
     */
    public GroupedResult suppressed(int least) {
        List<InstrumentResult> shown =
                Suppression.of(groups.stream().map(Group::result).toList(), least);
        return new GroupedResult(
                grouping,
                all.suppressed(least),
                IntStream.range(0, groups.size())
                        .mapToObj(each -> new Group(groups.get(each).name(), shown.get(each)))
                        .toList());
    }
}
