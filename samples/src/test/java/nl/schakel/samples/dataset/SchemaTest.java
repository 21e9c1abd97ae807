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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.document.SurveyWriter;
import nl.schakel.io.schema.JsonSchemas;
import nl.schakel.io.text.TextFormat;
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
