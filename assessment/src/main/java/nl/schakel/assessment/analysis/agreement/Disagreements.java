package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.answer.Answer;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.assessment.instrument.result.Grouping;
import nl.schakel.assessment.instrument.result.InstrumentResult;
import nl.schakel.assessment.instrument.result.InstrumentScore;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.AsOf;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far people lie apart about each subject, by role, by layer and by organisation, such as about each factor and item of an instrument.
 *
 * @param all one for each subject and grouping, in the order of the catalogue or the instrument
 */
public record Disagreements(List<Disagreement> all) {

    /** Refuses null. */
    public Disagreements {
        all = Check.list(all, "disagreements");
    }

    /**
     * Measures the marks of a dossier, topic by topic.
     *
     * @param view the dossier as of a day
     * @return one for each topic and grouping, also where nobody gave a mark
     */
    public static Disagreements of(AsOf view) {
        return of(view, FactCatalogue.standard());
    }

    /**
     * Measures the marks of a dossier, also those that facts of one's own take from it.
     *
     * @param view the dossier as of a day
     * @param catalogue the facts; those that are ratings count
     * @return one for each of them and each grouping, also where nobody gave a mark
     */
    public static Disagreements of(AsOf view, FactCatalogue catalogue) {
        Check.given(view, "view");
        return new Disagreements(Check.given(catalogue, "catalogue").facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.RATINGS)
                .flatMap(fact -> {
                    FactValue.Ratings ratings =
                            (FactValue.Ratings) fact.see(view).value();
                    return Stream.of(Grouping.values()).map(grouping -> Disagreement.of(fact, ratings, grouping));
                })
                .toList());
    }

    /**
     * Measures responses: the scores of factors and of the whole, and the marks of items, reverse items turned round.
     *
     * @param responses the responses to an instrument
     * @return one for each measure and item, and each grouping
     */
    public static Disagreements of(Responses responses) {
        return of(responses, 1);
    }

    /**
     * Measures responses, telling only groups apart that are large enough, so that no single respondent stands for a group.
     * Smaller groups, and those of whom it is not known, are in no group together; if they are too few even so, the smallest others join them.
     * What other groupings of the same respondents tell, shown beside these, it cannot know.
     *
     * @param responses the responses to an instrument
     * @param least how many respondents a group must have, 1 or more; 5 is usual. A factor may ask more by itself
     * @return one for each measure and item, and each grouping
     */
    public static Disagreements of(Responses responses, int least) {
        Check.given(responses, "responses");
        Check.that(least >= 1, "least", least, "must be 1 or more", "Use 5, as is usual.");
        return new Disagreements(Stream.concat(
                        InstrumentResult.of(responses).scores().stream().map(score -> measure(responses, score, least)),
                        responses.instrument().items().stream().map(item -> item(responses, item, least)))
                .flatMap(voices -> Stream.of(Grouping.values()).map(voices::by))
                .toList());
    }

    private static Voices measure(Responses responses, InstrumentScore score, int least) {
        BigFraction from = Fractions.of(score.measure().range().from());
        BigFraction width =
                Fractions.of(score.measure().range().to().orElseThrow()).subtract(from);
        List<Voice> said = IntStream.range(0, responses.all().size())
                .boxed()
                .flatMap(i -> score.respondents().get(i).value().stream()
                        .map(value -> Voice.of(
                                responses.all().get(i).respondent(),
                                value.subtract(from).divide(width))))
                .toList();
        return new Voices(
                Subject.of(score.measure()),
                said,
                OptionalInt.of(responses.all().size() - said.size()),
                Math.max(least, score.measure().scoring().least().respondents()));
    }

    private static Voices item(Responses responses, Item item, int least) {
        Instrument instrument = responses.instrument();
        int lowest = instrument.scale().least();
        int width = instrument.scale().most() - lowest;
        List<Voice> said = responses.all().stream()
                .flatMap(response -> response.answers().get(item.id()) instanceof Answer.Mark given
                        ? Stream.of(Voice.of(
                                response.respondent(),
                                BigFraction.of(
                                        (item.reverse() ? instrument.scale().reversed(given.mark()) : given.mark())
                                                - lowest,
                                        width)))
                        : Stream.empty())
                .toList();
        return new Voices(Subject.of(item), said, OptionalInt.of(responses.all().size() - said.size()), least);
    }

    /**
     * Takes those of one grouping.
     *
     * @param grouping by what people are grouped
     * @return the same subjects, each once
     */
    public Disagreements by(Grouping grouping) {
        return new Disagreements(
                all.stream().filter(each -> each.grouping() == grouping).toList());
    }

    /**
     * Takes those about one subject.
     *
     * @param code its name, such as 'trust', 'q7', 'overall' or 'rated.trust'
     * @return that subject by each grouping; both a factor and an item, if they have one name
     */
    public Disagreements about(String code) {
        List<Disagreement> found =
                all.stream().filter(each -> each.subject().code().equals(code)).toList();
        Set<String> known =
                all.stream().map(each -> each.subject().code()).collect(Collectors.toCollection(LinkedHashSet::new));
        Check.that(
                !found.isEmpty(),
                "subject",
                Check.given(code, "subject"),
                "must be one of those measured",
                Codes.didYouMean(code, known, "There are: " + String.join(", ", known) + "."));
        return new Disagreements(found);
    }

    /** {@return those that have a number between groups, the greatest first; ties by exact value, in the order of {@link #all()}} */
    public List<Disagreement> ranked() {
        return all.stream()
                .filter(each -> between(each).isPresent())
                .sorted(Comparator.comparing(
                                (Disagreement each) -> between(each).orElseThrow())
                        .reversed())
                .toList();
    }

    private static Optional<BigFraction> between(Disagreement each) {
        return each.between().value();
    }

    /**
     * Words those that have answers.
     *
     * @param language the language
     * @return the text of each, in their order
     */
    public String text(Language language) {
        List<String> texts = new ArrayList<>();
        all.stream().filter(each -> each.answers() > 0).forEach(each -> texts.add(each.text(language)));
        return String.join("\n", texts);
    }
}
