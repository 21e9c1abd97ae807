package nl.schakel.assessment.instrument.result;

import static nl.schakel.assessment.instrument.Questionnaires.begun;
import static nl.schakel.assessment.instrument.Questionnaires.factor;
import static nl.schakel.assessment.instrument.Questionnaires.items;
import static nl.schakel.assessment.instrument.Questionnaires.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.LeastAnswers;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupedResultTest {

    private static final Instrument INSTRUMENT = begun().factors(List.of(
                    factor("trust", Scoring.mean().withLeast(LeastAnswers.of(1, 1))), factor("aims", Scoring.mean())))
            .items(items("trust", "trust", "aims"))
            .build();

    @Test
    void groupsComeInTheOrderOfTheirListWithThoseOfWhomItIsNotKnownLast() {
        Respondent other = new Respondent(
                Respondent.of("r5").id(),
                Optional.of(Term.other(LocalizedText.same("mentor"))),
                Optional.empty(),
                Optional.empty());
        Responses responses = Responses.of(
                INSTRUMENT,
                response(other, "2 2 2"),
                response(Respondent.of("r1"), "1 1 1"),
                response(Respondent.of("r2").withRole(Speaker.MBO_TEACHER), "4 5 3"),
                response(Respondent.of("r3").withRole(Speaker.COORDINATOR), "5 5 5"),
                response(Respondent.of("r4").withRole(Speaker.MBO_TEACHER), "3 4 n"));
        GroupedResult grouped = GroupedResult.of(responses, Grouping.ROLE);
        assertThat(grouped.groups().stream().map(group -> group.text(Language.ENGLISH)))
                .containsExactly("""
                        coordinator
                            trust: 5 of 1..5 (mean of 1 respondent, 2 answers)
                            aims: 5 of 1..5 (mean of 1 respondent, 1 answer)""", """
                        mbo teacher
                            trust: 4 of 1..5 (mean of 2 respondents, 4 answers)
                            aims: 3 of 1..5 (mean of 1 of 2 respondents, 1 answer)""", """
                        mentor
                            trust: 2 of 1..5 (mean of 1 respondent, 2 answers)
                            aims: 2 of 1..5 (mean of 1 respondent, 1 answer)""", """
                        not known
                            trust: 1 of 1..5 (mean of 1 respondent, 2 answers)
                            aims: 1 of 1..5 (mean of 1 respondent, 1 answer)""");
        assertThat(grouped.groups().get(3).text(Language.DUTCH)).startsWith("niet bekend\n    nl trust: 1 van 1..5");
        assertThat(grouped.all()).isEqualTo(InstrumentResult.of(responses));
        assertThat(grouped.grouping().label().in(Language.DUTCH)).isEqualTo("rol");
    }

    @Test
    void layersAndOrganisationsAreGroupsToo() {
        Responses responses = Responses.of(
                INSTRUMENT,
                response(Respondent.of("r1").withLayer(Layer.OPERATIONAL).withOrganisation("uilenhof"), "1 1 1"),
                response(Respondent.of("r2").withLayer(Layer.STRATEGIC).withOrganisation("da-vinci"), "2 2 2"),
                response(Respondent.of("r3").withLayer(Layer.OPERATIONAL).withOrganisation("da-vinci"), "3 3 3"));
        assertThat(names(GroupedResult.of(responses, Grouping.LAYER))).isEqualTo("strategic 1, operational 2");
        assertThat(names(GroupedResult.of(responses, Grouping.ORGANISATION))).isEqualTo("da-vinci 2, uilenhof 1");
        assertThat(GroupedResult.of(responses, Grouping.ROLE).groups()).hasSize(1);
        assertThat(GroupedResult.of(new Responses(INSTRUMENT, List.of()), Grouping.ROLE)
                        .groups())
                .isEmpty();
    }

    @Test
    void fewPeopleAreNotShown() {
        Responses responses = layers("operational", 6, "tactical", 5, "strategic", 2);
        GroupedResult shown = GroupedResult.of(responses, Grouping.LAYER).suppressed(5);
        assertThat(texts(shown))
                .containsExactly(
                        "strategic: trust: not shown: groups of fewer than 5 respondents stay hidden",
                        "tactical: trust: not shown: groups of fewer than 5 respondents stay hidden",
                        "operational: trust: 3 of 1..5 (mean of 6 respondents, 12 answers)");
        assertThat(shown.all().factor("trust").text(Language.ENGLISH))
                .isEqualTo("trust: 3 of 1..5 (mean of 13 respondents, 26 answers)");
        assertThat(shown.groups().get(0).result().respondents()).isEmpty();
        assertThat(shown.groups().get(1).result().respondents()).isEmpty();
        assertThat(shown.groups().get(2).result().respondents()).hasValue(6);
        assertThat(shown.groups().get(0).result().scores())
                .allSatisfy(score -> assertThat(score.count()).isEmpty());
        Stream.concat(Stream.of(shown.all()), shown.groups().stream().map(GroupedResult.Group::result))
                .flatMap(result -> result.scores().stream())
                .forEach(score -> assertThat(score.respondents()).isEmpty());
        assertThat(shown.groups().get(0).result().factor("trust").text(Language.DUTCH))
                .isEqualTo("nl trust: niet getoond: groepen van minder dan 5 respondenten blijven verborgen");
    }

    /** A group of six of whom two answered shows the two. */
    @Test
    void itIsThoseWhoCountThatMustBeEnough() {
        List<Response> all = new ArrayList<>(layers("operational", 6).all());
        for (int i = 0; i < 6; i++) {
            all.add(response(Respondent.of("t" + i).withLayer(Layer.TACTICAL), i < 2 ? "3 3 3" : "3 3 n"));
        }
        GroupedResult shown =
                GroupedResult.of(new Responses(INSTRUMENT, all), Grouping.LAYER).suppressed(5);
        InstrumentResult tactical = shown.groups().get(0).result();
        assertThat(tactical.respondents()).hasValue(6);
        assertThat(tactical.factor("trust").value()).isPresent();
        assertThat(tactical.factor("aims").outcome()).isEqualTo(new Outcome.Suppressed(5));
        assertThat(shown.groups().get(1).result().factor("aims").outcome())
                .as("six of eight would tell what the two said")
                .isEqualTo(new Outcome.Suppressed(5));
        assertThat(shown.all().factor("aims").value()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 5 7|",
                "6 4 7|0 1",
                "2 3 7|0 1",
                "2 2 7|0 1 2",
                "1 9 8 7|0 3",
                "0 9 8|",
                "0 1 9|1 2",
                "4 4|0 1",
                "3|0",
                "5|",
            })
    void groupsAreHiddenUntilThoseThatAreHiddenAreEnoughTogether(String counts, String hidden) {
        List<Integer> sizes =
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
        Set<Integer> expected = hidden == null
                ? Set.of()
                : Arrays.stream(hidden.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
        assertThat(Suppression.hidden(sizes, 5)).isEqualTo(expected);
    }

    @Test
    void aResultOfFewIsNotShown() {
        InstrumentResult few = InstrumentResult.of(layers("tactical", 4));
        assertThat(few.suppressed(5).scores())
                .extracting(InstrumentScore::outcome)
                .containsOnly(new Outcome.Suppressed(5));
        assertThat(few.suppressed(5).respondents()).isEmpty();
        assertThat(few.suppressed(4).factor("trust").value()).isPresent();
        assertThat(few.suppressed(4).ranked()).hasSize(2);
        assertThat(few.suppressed(5).ranked()).isEmpty();
        assertThat(InstrumentResult.of(layers()).suppressed(5).respondents()).hasValue(0);
        assertThatThrownBy(() -> few.suppressed(1)).hasMessage("least [1] must be 2 or more\nUse 5, as is usual.");
    }

    /** So many respondents of each layer, all of whom give 3. */
    private static Responses layers(Object... layersWithSizes) {
        List<Response> all = new ArrayList<>();
        for (int i = 0; i < layersWithSizes.length; i += 2) {
            Layer layer = Layer.valueOf(layersWithSizes[i].toString().toUpperCase(java.util.Locale.ROOT));
            for (int j = 0; j < (int) layersWithSizes[i + 1]; j++) {
                all.add(response(Respondent.of(layersWithSizes[i] + "-" + j).withLayer(layer), "3 3 3"));
            }
        }
        return new Responses(INSTRUMENT, all);
    }

    private static String names(GroupedResult grouped) {
        return grouped.groups().stream()
                .map(group -> group.name().orElseThrow().in(Language.ENGLISH) + " "
                        + group.result().respondents().getAsInt())
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(GroupedResult grouped) {
        return grouped.groups().stream()
                .map(group -> group.name().orElseThrow().in(Language.ENGLISH) + ": "
                        + group.result().factor("trust").text(Language.ENGLISH))
                .toList();
    }
}
