package nl.schakel.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.InstrumentReader;
import nl.schakel.io.document.InstrumentWriter;
import nl.schakel.io.document.Instruments;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Dgolden.update=true} writes the shipped schema of instruments anew, to be read before it is kept. */
class InstrumentSchemaTest {

    private static final String SHIPPED = "nl/schakel/io/schema/schakel-instrument-1.json";
    private static final SecondOpinion SCHEMA = SecondOpinion.of(DocumentFormat.INSTRUMENT);

    private static final String SMALL = """
            {
              "format": "schakel-instrument/1",
              "id": "samen",
              "version": 1,
              "title": {"nl": "samen"},
              "source": {"text": {"en": "own words"}, "reading": "inferred"},
              "scale": {"least": -2, "most": 2, "labels": [{"mark": -2, "text": {"nl": "nooit"}}]},
              "not-applicable": "missing",
              "factors": [{
                "id": "trust",
                "name": {"nl": "vertrouwen"},
                "scoring": {
                  "method": "mean",
                  "least": {"items": 1, "respondents": 3},
                  "bands": [{"id": "low", "range": "-2+", "text": {"nl": "laag"}}],
                  "gaps": "stated"
                }
              }],
              "items": [{"id": "q1", "text": {"nl": "wij"}, "factor": "trust", "reverse": true}],
              "overall": {"method": "sum"}
            }
            """;

    @Test
    void theShippedSchemaIsTheOneOfTheTypes() throws IOException {
        String schema = JsonSchemas.of(DocumentFormat.INSTRUMENT);
        Path file = Path.of("src/main/resources", SHIPPED);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, schema);
        }
        assertThat(schema).as(file.toString()).isEqualTo(Files.readString(file));
        assertThat(SecondOpinion.ofSchemas().complaints(schema)).isEmpty();
    }

    /** The build filters resources, and copied them before an update. */
    @Test
    @DisabledIfSystemProperty(named = "golden.update", matches = "true")
    void theBuildLeavesTheShippedSchemaAsItIs() throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream("/" + SHIPPED), SHIPPED)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(JsonSchemas.of(DocumentFormat.INSTRUMENT));
        }
    }

    static Stream<Instrument> sound() {
        return Stream.concat(
                Instruments.all().stream(),
                Stream.of(InstrumentReader.standard()
                        .readText(SMALL, TextFormat.JSON, "small")
                        .orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatTheWriterWritesTheSchemaTakes(Instrument instrument) {
        assertThat(SCHEMA.complaints(InstrumentWriter.standard().write(instrument, TextFormat.JSON)))
                .isEmpty();
    }

    @Test
    void whatTheReaderTakesTheSchemaTakes() {
        assertThat(SCHEMA.complaints(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1,||required",
                "\"not-applicable\": \"missing\",||required",
                "\"missing\"|\"zero\"|enum",
                "\"method\": \"sum\"|\"method\": \"median\"|enum",
                "\"stated\"|\"some\"|enum",
                "\"reverse\"|\"reversed\"|additionalProperties",
                "\"least\": -2|\"least\": \"-2\"|type",
                "\"range\": \"-2+\"|\"range\": 2|type",
                "\"id\": \"q1\"|\"id\": \"Q 1\"|pattern",
                "schakel-instrument/1|schakel-survey/1|const",
            })
    void bothRefuse(String sound, String faulty, String keyword) {
        String text = SMALL.replace(sound, faulty == null ? "" : faulty);
        assertThat(SCHEMA.keywords(text)).contains(keyword);
        assertThat(InstrumentReader.standard()
                        .readText(text, TextFormat.JSON, "x.json")
                        .value())
                .isEmpty();
    }
}
