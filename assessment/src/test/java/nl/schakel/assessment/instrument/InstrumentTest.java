package nl.schakel.assessment.instrument;

import static nl.schakel.assessment.instrument.Questionnaires.begun;
import static nl.schakel.assessment.instrument.Questionnaires.factor;
import static nl.schakel.assessment.instrument.Questionnaires.items;
import static nl.schakel.assessment.instrument.Questionnaires.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

    private static final NotApplicablePolicy REFUSE = NotApplicablePolicy.REFUSE;

    @Test
    void itMeasuresItsFactorsAndThenTheWhole() {
        Instrument instrument = begun().factors(List.of(factor("trust", Scoring.mean()), factor("aims", Scoring.sum())))
                .items(items("trust", "aims", "-trust", "aims", "aims"))
                .overall(Scoring.sum())
                .build();
        assertThat(instrument).hasToString("samen, version 2");
        assertThat(instrument.measures())
                .extracting(measure -> measure.name().toString() + " " + measure.range())
                .containsExactly("nl trust / trust 1..5", "nl aims / aims 3..15", "totaal / overall 5..25");
        assertThat(instrument.items(instrument.measures().get(0)))
                .extracting(item -> item.id().value())
                .containsExactly("q1", "q3");
        assertThat(instrument.items(instrument.measures().get(2))).isEqualTo(instrument.items());
        assertThat(instrument.item(ItemId.of("q3")).map(Item::reverse)).contains(true);
        assertThat(instrument.item(ItemId.of("q6"))).isEmpty();
        assertThat(Item.of("q1", LocalizedText.same("item"), "trust").reversed().reversed())
                .isEqualTo(Item.of("q1", LocalizedText.same("item"), "trust"));
        assertThat(instrument.toBuilder().build()).isEqualTo(instrument);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35|35..84 85..126 127..175|",
                "35|35+ 85+ 127+|",
                "35|36..84 85..175|bands of overall [36..84] must begin at 35",
                "35|35..84 85..174|bands of overall [85..174] must end at 175",
                "36|35..84 85..126 127..175|instrument [samen] must not have these faults: band 'b1' of overall [35..84]"
                        + " must lie on the scale of the scores, which is 36..180; bands of overall [127..175] must end"
                        + " at 180",
                "34|34..84 85..126 127..175|band 'b3' of overall [127..175] must lie on the scale of the scores, which is"
                        + " 34..170",
                "35|35+ 200+|band 'b2' of overall [200+] must lie on the scale of the scores, which is 35..175",
            })
    void bandsCoverTheScaleOfTheScores(int number, String ranges, String refusal) {
        Scoring scoring = Scoring.sum().withBands(ScoringTest.bands(ranges));
        if (refusal == null) {
            assertThatCode(() -> whole(number, REFUSE, scoring)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> whole(number, REFUSE, scoring)).hasMessageStartingWith(refusal + "\n");
        }
    }

    @Test
    void bandsWithStatedGapsLieOnTheScaleToo() {
        assertThatCode(() -> whole(2, REFUSE, Scoring.mean().withGappedBands(ScoringTest.bands("2..2.5 4..4.5"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> whole(2, REFUSE, Scoring.mean().withGappedBands(ScoringTest.bands("0..2 4..6"))))
                .hasMessage("instrument [samen] must not have these faults:"
                        + " band 'b1' of overall [0..2] must lie on the scale of the scores, which is 1..5;"
                        + " band 'b2' of overall [4..6] must lie on the scale of the scores, which is 1..5\n"
                        + "Count with the mean of 2 items on 1..5.");
    }

    @Test
    void bandsHaveNamesOfTheirOwn() {
        ScoreBand low = ScoreBand.of("low", "1..2", LocalizedText.same("low"));
        ScoreBand high = ScoreBand.of("low", "3..5", LocalizedText.same("high"));
        assertThatThrownBy(() -> whole(2, REFUSE, Scoring.mean().withBands(low, high)))
                .hasMessage("band of overall [low] must have a name of its own\nGive the second one another id.");
    }

    @Test
    void everyFaultIsToldAtOnceAndHasItsPlace() {
        List<InstrumentFactor> factors = List.of(
                factor("trust", Scoring.mean().withLeast(LeastAnswers.of(3, 1))),
                factor("aims", Scoring.sum().withBands(ScoringTest.bands("1..5 6..10"))),
                factor("aims", Scoring.sum()),
                factor("lost", Scoring.mean()));
        List<Item> items = List.of(
                item("q1", "trust"), item("q1", "aims"), item("q3", "trst"), item("q4", ""), item("q5", "trust"));
        assertThat(Instrument.check(0, ResponseScale.of(1, 5), factors, items, Optional.empty()))
                .extracting(issue -> issue.toString().lines().findFirst().orElseThrow())
                .containsExactly(
                        "version [0] must be 1 or more (wrong-value)",
                        "items/q1 [q1] must have a name of its own (duplicate-id)",
                        "factors/aims [aims] must have a name of its own (duplicate-id)",
                        "items/q3/factor [trst] must be one of the factors (unknown-reference)",
                        "items/q4/factor [q4] must belong to a factor, since the whole is not scored (missing)",
                        "factors/trust/scoring/least/items [3] must not be more than its items, which are 2"
                                + " (wrong-value)",
                        "factors/aims/scoring/bands/b2/range [6..10] must lie on the scale of the scores, which is 1..5"
                                + " (wrong-value)",
                        "factors/lost [lost] must have an item (wrong-value)");
        assertThatThrownBy(() -> begun().factors(factors).items(items).build())
                .hasMessageStartingWith(
                        "instrument [samen] must not have these faults: item [q1] must have a name of its"
                                + " own; factor [aims] must have a name of its own; factor of item q3 [trst] must be one of the"
                                + " factors; ")
                .hasMessageContaining(
                        "; least items of factor trust [3] must not be more than its items, which are 2; ");
    }

    @Test
    void thereIsSomethingToAskAndToScore() {
        assertThatThrownBy(() -> begun().overall(Scoring.sum()).build())
                .hasMessage("items [0] must be 1 to 1000 of them\nGive its items, or make two instruments of it.");
        assertThatThrownBy(() -> whole(1001, REFUSE, Scoring.sum()))
                .hasMessageStartingWith("items [1001] must be 1 to 1000 of them");
        assertThatThrownBy(() -> begun().items(items("")).build())
                .hasMessageContaining("factors [] must be there, or else a score of the whole");
        assertThatThrownBy(() -> begun().version(0)
                        .items(items(""))
                        .overall(Scoring.sum())
                        .build())
                .hasMessage("version [0] must be 1 or more\nBegin with 1.");
    }

    @Test
    void everyPartHasItsNameInDocuments() {
        assertThat(((Shape.Parts) Shapes.of(Instrument.class)).parts())
                .extracting(Part::name, Part::required)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"id\", true)",
                        "(\"version\", true)",
                        "(\"title\", true)",
                        "(\"source\", false)",
                        "(\"scale\", true)",
                        "(\"not-applicable\", true)",
                        "(\"factors\", false)",
                        "(\"items\", false)",
                        "(\"overall\", false)");
    }

    private static Item item(String id, String factor) {
        Item item = items(factor).get(0);
        return new Item(ItemId.of(id), item.text(), item.factor(), item.reverse());
    }
}
