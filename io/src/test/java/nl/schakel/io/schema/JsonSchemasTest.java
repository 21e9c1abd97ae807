package nl.schakel.io.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.sample.Club;
import nl.schakel.io.sample.Fee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code -Dgolden.update=true} writes the shipped schemas anew, to be read before they are kept. */
class JsonSchemasTest {

    private static final String SHIPPED = "nl/schakel/io/schema/";

    static Stream<DocumentFormat<?>> formats() {
        return Stream.of(
                DocumentFormat.DOSSIER, DocumentFormat.SURVEY, DocumentFormat.FUNDING_BASIS, DocumentFormat.RULE_SET);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theShippedSchemaIsTheOneOfTheTypes(DocumentFormat<?> format) throws IOException {
        String schema = JsonSchemas.of(format);
        Path file = Path.of("src/main/resources", SHIPPED, fileName(format));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema);
        }
        assertThat(schema).as(file.toString()).isEqualTo(Files.readString(file));
    }

    /** The build filters resources, and copied them before an update. */
    @ParameterizedTest
    @MethodSource("formats")
    @DisabledIfSystemProperty(named = "golden.update", matches = "true")
    void theBuildLeavesTheShippedSchemaAsItIs(DocumentFormat<?> format) throws IOException {
        String resource = "/" + SHIPPED + fileName(format);
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(resource), resource)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(JsonSchemas.of(format));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aSchemaIsOneByTheSchemaOfSchemas(DocumentFormat<?> format) {
        assertThat(SecondOpinion.ofSchemas().complaints(JsonSchemas.of(format))).isEmpty();
        assertThat(SecondOpinion.ofSchemas().complaints("{\"type\": \"text\"}")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theBytesAreTheSameWhateverTheMachineSpeaks(DocumentFormat<?> format) {
        Locale locale = Locale.getDefault();
        String schema = JsonSchemas.of(format);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(JsonSchemas.of(format)).isEqualTo(schema);
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(schema).doesNotContain("\r").endsWith("}\n");
    }

    /** Something of every shape. */
    public record Thing(
            BodyId id,
            Optional<String> name,
            Status status,
            @WhenAbsent("mbo") Sector sector,
            Optional<Term<Sector>> home,
            Set<BodyId> others,
            Map<BodyId, Integer> counts,
            @WhenAbsent("false") boolean old,
            Optional<BigDecimal> weight,
            LocalDate day,
            List<Size> sizes,
            List<Thing> within) {}

    /** One of two. */
    public sealed interface Size {
        /** Without parts that must be there. */
        record Guess(Optional<LocalizedText> why) implements Size {}

        /** With one that must be there. */
        record KnownSize(int size) implements Size {}
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /title                      | "thing/3"
            /required                   | ["format","id","status","day"]
            /additionalProperties       | false
            /properties/format          | {"const":"thing/3"}
            /properties/id              | {"$ref":"#/$defs/BodyId"}
            /properties/name            | {"type":"string","minLength":1,"pattern":"[^ \\\\t\\\\r\\\\n]"}
            /properties/status          | {"$ref":"#/$defs/Status"}
            /properties/sector          | {"$ref":"#/$defs/Sector"}
            /properties/home            | {"oneOf":[{"$ref":"#/$defs/Sector"},{"$ref":"#/$defs/OtherTerm"}]}
            /properties/others          | {"type":"array","items":{"$ref":"#/$defs/BodyId"},"uniqueItems":true}
            /properties/counts/type     | "object"
            /properties/counts/propertyNames        | {"$ref":"#/$defs/BodyId"}
            /properties/counts/additionalProperties | {"type":"integer"}
            /properties/old             | {"type":"boolean"}
            /properties/weight          | {"type":"number"}
            /properties/day             | {"type":"string","format":"date"}
            /properties/sizes           | {"type":"array","items":{"$ref":"#/$defs/Size"}}
            /properties/within          | {"type":"array","items":{"$ref":"#/$defs/Thing"}}
            /$defs/BodyId               | {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}
            /$defs/Sector               | {"type":"string","enum":["po","vo","mbo","ho"]}
            /$defs/OtherTerm/required   | ["other"]
            /$defs/OtherTerm/properties | {"other":{"$ref":"#/$defs/LocalizedText"}}
            /$defs/Size                 | {"oneOf":[{"$ref":"#/$defs/Guess"},{"$ref":"#/$defs/KnownSize"}]}
            /$defs/Guess/required       | ["type"]
            /$defs/KnownSize/required   | ["type","size"]
            /$defs/KnownSize/properties | {"type":{"const":"known-size"},"size":{"type":"integer"}}
            /$defs/Thing/required       | ["id","status","day"]
            """)
    void everyShapeIsSaidAsTheReaderReadsIt(String place, String schema) {
        JsonNode root =
                JsonMapper.shared().readTree(JsonSchemas.of(new DocumentFormat<>("thing", 3, Thing.class, true)));
        assertThat(root.at(place).toString()).isEqualTo(schema);
    }

    @Test
    void aSchemaSaysWhatItIs() {
        assertThat(JsonSchemas.of(new DocumentFormat<>("club", 2, Club.class, true)))
                .startsWith("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "https://schakel.nl/schema/club-2.json",
                  "title": "club/2",
                  "type": "object",
                """);
    }

    @Test
    void aDocumentThatHoldsNoRecordIsRefused() {
        assertThatThrownBy(() -> JsonSchemas.of(new DocumentFormat<>("fee", 1, Fee.class, true)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("format [fee/1] must be one of documents that hold a record\nPut it into a record.");
    }

    /** Two types of one simple name. */
    public record Twins(Optional<Status> status, Optional<Other.Status> other) {}

    /** Holds the second one. */
    public static final class Other {
        private Other() {}

        /** Not that of the core. */
        public record Status(String text) {}
    }

    @Test
    void oneNameNeverMeansTwoTypes() {
        assertThatThrownBy(() -> JsonSchemas.of(new DocumentFormat<>("twins", 1, Twins.class, true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("name [Status] must mean one definition, not class nl.schakel.core.time.Status")
                .hasMessageEndingWith("\nRename one of the two types.");
    }

    /** A variant where it is told apart, and where it is not. */
    public record Sizes(Size any, Size.KnownSize known) {}

    @Test
    void aRecordWithItsTypeIsNotTheOneWithout() {
        assertThatThrownBy(() -> JsonSchemas.of(new DocumentFormat<>("sizes", 1, Sizes.class, true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("name [KnownSize] must mean one definition");
    }

    private static String fileName(DocumentFormat<?> format) {
        return format.name() + "-" + format.version() + ".json";
    }
}
