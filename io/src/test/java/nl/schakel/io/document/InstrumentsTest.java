package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.Measure;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.ScoreBand;
import nl.schakel.assessment.instrument.ScoreRange;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.assessment.instrument.result.InstrumentResult;
import nl.schakel.assessment.instrument.result.InstrumentScore;
import nl.schakel.core.source.Reading;
import nl.schakel.core.text.Language;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The instruments that ship; {@code -Dgolden.update=true} writes their files anew, in the form of the writer. */
class InstrumentsTest {

    private static final Path FILES = Path.of("src/main/resources/nl/schakel/io/document/instrument");

    static Stream<Instrument> shipped() {
        return Instruments.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFileIsAsTheWriterWritesIt(Instrument instrument) throws IOException {
        Path file = FILES.resolve(instrument.id() + ".yaml");
        String written = InstrumentWriter.standard().write(instrument, TextFormat.YAML);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, written);
        }
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @Test
    void thePublishedBandsAreThoseOfTheStudy() {
        Instrument published = Instruments.VICHEALTH;
        assertThat(published.items()).hasSize(35);
        assertThat(published.scale()).hasToString("1..5");
        assertThat(published.measures()).extracting(Measure::range).containsExactly(ScoreRange.of(35, 175));
        assertThat(ranges(published)).containsExactly("35..84", "85..126", "127..175");
        assertThat(published.notApplicable()).isEqualTo(NotApplicablePolicy.REFUSE);
        assertThat(published.source().orElseThrow().reading()).isEqualTo(Reading.LITERAL);
    }

    /** Each bound less 35: what 84, 85, 126, 127 and 175 of the study become, and the label that says that nobody published them. */
    @Test
    void theBandsFromZeroAreDerivedAndSaySo() {
        Instrument derived = Instruments.VICHEALTH_FROM_ZERO;
        assertThat(derived.scale()).hasToString("0..4");
        assertThat(ranges(derived)).containsExactly("0..49", "50..91", "92..140");
        assertThat(bands(derived))
                .extracting(ScoreBand::range)
                .isEqualTo(bands(Instruments.VICHEALTH).stream()
                        .map(band -> ScoreRange.of(
                                band.range().from().longValueExact() - 35,
                                band.range().to().orElseThrow().longValueExact() - 35))
                        .toList());
        assertThat(derived.source().orElseThrow().reading()).isEqualTo(Reading.INFERRED);
        assertThat(derived.source().orElseThrow().text().in(Language.ENGLISH)).startsWith("Derived, not published: ");
        assertThat(derived.source().orElseThrow().text().in(Language.DUTCH))
                .startsWith("Afgeleid, niet gepubliceerd: ");
        assertThat(derived.title().in(Language.ENGLISH)).endsWith("(derived)");
        assertThat(derived.id()).isNotEqualTo(Instruments.VICHEALTH.id());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noWordsOfItemsShip(Instrument instrument) {
        assertThat(instrument.items())
                .extracting(item -> item.id() + " " + item.text())
                .isEqualTo(IntStream.rangeClosed(1, 35)
                        .mapToObj(number -> "item-" + number + " item " + number)
                        .toList());
        assertThat(instrument.factors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "84, 84, in-question",
        "85, 85, on-the-way",
        "126, 126, on-the-way",
        "126, 127, on-the-way..genuine",
        "127, 127, genuine",
        "175, 175, genuine",
    })
    void bothScalesGiveOneVerdict(int one, int other, String expected) {
        assertThat(verdict(Instruments.VICHEALTH, one, other)).isEqualTo(expected);
        assertThat(verdict(Instruments.VICHEALTH_FROM_ZERO, one - 35, other - 35))
                .isEqualTo(expected);
    }

    private static String verdict(Instrument instrument, int... sums) {
        List<Response> responses = IntStream.range(0, sums.length)
                .mapToObj(i -> response(instrument, "r" + i, sums[i]))
                .toList();
        InstrumentScore overall = InstrumentResult.of(new Responses(instrument, responses))
                .overall()
                .orElseThrow();
        String words = overall.verdict().orElseThrow().text(Language.ENGLISH);
        return String.join(
                "..",
                bands(instrument).stream()
                        .filter(band -> words.contains("'" + band.text().in(Language.ENGLISH) + "'"))
                        .map(band -> band.id().value())
                        .toList());
    }

    private static Response response(Instrument instrument, String respondent, int sum) {
        Response response = Response.of(Respondent.of(respondent));
        int number = instrument.items().size();
        int item = 0;
        for (Item each : instrument.items()) {
            response = response.mark(each.id().value(), sum / number + (item++ < sum % number ? 1 : 0));
        }
        return response;
    }

    private static List<ScoreBand> bands(Instrument instrument) {
        return instrument.overall().orElseThrow().bands();
    }

    private static List<String> ranges(Instrument instrument) {
        return bands(instrument).stream().map(band -> band.range().toString()).toList();
    }
}
