package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schakel.io.document.BasisReader;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.document.SurveyWriter;
import nl.schakel.io.schema.JsonSchemas;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped documents as JSON, as a validator sees them that knows the shipped schemas and nothing else. */
class SchemaTest {

    private static final Schema DOSSIER = shipped(DocumentFormat.DOSSIER);
    private static final Schema SURVEY = shipped(DocumentFormat.SURVEY);

    static Stream<String> dossiers() {
        return Portraits.names().stream();
    }

    static Stream<String> surveys() {
        return Surveys.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyDossierIsValid(String name) {
        String json = DossierWriter.standard().write(Portraits.get(name), TextFormat.JSON);
        assertThat(complaints(DOSSIER, json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void everySurveyIsValid(String id) {
        String json = SurveyWriter.standard().write(Surveys.get(id), TextFormat.JSON);
        assertThat(complaints(SURVEY, json)).isEmpty();
    }

    @Test
    void theBasisIsValid() {
        FundingBasis basis = BasisReader.standard()
                .read(Path.of("src/main/resources/nl/schakel/samples/bases/tot-route-2017-2018.yaml"))
                .orElseThrow();
        String json = DocumentWriter.of(DocumentFormat.FUNDING_BASIS).write(basis, TextFormat.JSON);
        assertThat(complaints(shipped(DocumentFormat.FUNDING_BASIS), json)).isEmpty();
    }

    /** The schema and the reader know nothing of each other: what the schema refuses, the reader must refuse as well. */
    @Test
    void noBadFileThatTheSchemaRefusesIsTakenByTheReader() throws IOException {
        int refused = 0;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/bad"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                boolean sound;
                try {
                    sound = complaints(DOSSIER, Files.readString(file)).isEmpty();
                } catch (IOException | RuntimeException unreadable) {
                    sound = false;
                }
                refused += sound ? 0 : 1;
                assertThat(DossierReader.standard().read(file).value())
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(refused).isGreaterThan(25);
    }

    @Test
    void aDossierIsNoSurvey() {
        String json = DossierWriter.standard().write(Portraits.get("tot-route"), TextFormat.JSON);
        assertThat(complaints(SURVEY, json)).isNotEmpty();
    }

    private static List<String> complaints(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema shipped(DocumentFormat<?> format) {
        String file = format.name() + "-" + format.version() + ".json";
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(file), file)) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
