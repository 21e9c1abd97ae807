package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.Documents;
import nl.schakel.io.schema.JsonSchemas;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Decoder;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.TreeReader;
import nl.schakel.samples.Golden;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What the schema says of every file of the dataset and of every bad one, by a validator that knows nothing of the library, beside what the
 * reader says. What the schema refuses the reader refuses; where only the reader refuses, golden/schema-verdicts.txt says why: the first
 * thing that it found.
 */
class SchemaVerdictTest {

    private static final List<DocumentFormat<?>> FORMATS = List.of(
            DocumentFormat.DOSSIER,
            DocumentFormat.SURVEY,
            DocumentFormat.FUNDING_BASIS,
            DocumentFormat.RULE_SET,
            DocumentFormat.INSTRUMENT);

    private static final Map<DocumentFormat<?>, Schema> SCHEMAS = new LinkedHashMap<>();
    private static final Map<DocumentFormat<?>, SchemaForm> FORMS = new LinkedHashMap<>();

    static {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        for (DocumentFormat<?> format : FORMATS) {
            String schema = JsonSchemas.of(format);
            SCHEMAS.put(format, registry.getSchema(schema, InputFormat.JSON));
            FORMS.put(format, new SchemaForm(schema));
        }
    }

    /** What the two say of a file; nothing of the schema where the file is no document in YAML or JSON. */
    private record Verdict(String file, Optional<Boolean> schema, boolean reader, String why) {}

    @Test
    void theSchemaTakesAllThatIsSoundAndRefusesNothingThatTheReaderTakes() throws IOException {
        List<Verdict> sound = Stream.of(
                        "src/main/resources/nl/schakel/samples/dossiers",
                        "src/main/resources/nl/schakel/samples/surveys",
                        "src/main/resources/nl/schakel/samples/bases",
                        "src/test/resources/sound")
                .flatMap(SchemaVerdictTest::verdicts)
                .toList();
        assertThat(sound).hasSizeGreaterThanOrEqualTo(36).allSatisfy(each -> {
            assertThat(each.reader).as(each.file).isTrue();
            assertThat(each.schema).as(each.file).contains(true);
        });
        assertThat(verdicts("src/test/resources/bad"))
                .noneMatch(each -> each.reader)
                .hasSizeGreaterThan(150);
    }

    @Test
    void whereOnlyTheReaderRefusesItIsSaidWhy() {
        Map<String, List<Verdict>> all = verdicts("src/test/resources/bad")
                .collect(Collectors.groupingBy(each -> each.schema
                        .map(takes -> takes ? "only the reader refuses" : "both refuse")
                        .orElse("no document, so that no schema is asked")));
        StringBuilder page = new StringBuilder();
        for (String heading :
                List.of("only the reader refuses", "both refuse", "no document, so that no schema is asked")) {
            page.append(heading).append(": ").append(all.get(heading).size()).append('\n');
            all.get(heading)
                    .forEach(each -> page.append("  ")
                            .append(each.file)
                            .append(heading.equals("only the reader refuses") ? ": " + each.why : "")
                            .append('\n'));
        }
        Golden.assertSame("schema-verdicts.txt", page.toString());
    }

    private static Stream<Verdict> verdicts(String directory) {
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files
                    .filter(file -> TextFormat.ofFileName(file.toString()).isPresent())
                    .sorted()
                    .map(SchemaVerdictTest::verdict)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(Path file) {
        var read = Documents.read(file);
        String why = read.issues().isEmpty() ? "" : read.issues().get(0).requirement();
        return new Verdict(
                file.getFileName().toString(), schema(file), read.value().isPresent(), why);
    }

    private static Optional<Boolean> schema(Path file) {
        Findings findings = new Findings(Optional.empty(), 10);
        ReadLimits limits = ReadLimits.standard();
        try {
            Optional<Node> tree = new Decoder(limits, findings)
                    .bytes(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .flatMap(text -> TreeReader.read(
                            text, TextFormat.ofFileName(file.toString()).orElseThrow(), limits, findings));
            if (findings.failed() || tree.isEmpty()) {
                return Optional.empty();
            }
            DocumentFormat<?> format = format(tree.get());
            return FORMS.get(format).of(tree.get()).map(json -> takes(format, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The format that a document names without its number, or else that of dossiers. */
    private static DocumentFormat<?> format(Node document) {
        String named = document instanceof Node.Mapping group
                        && group.entry("format").map(Node.Entry::value).orElse(null) instanceof Node.Scalar scalar
                ? scalar.text().split("/")[0]
                : "";
        return FORMATS.stream()
                .filter(format -> format.name().equals(named))
                .findFirst()
                .orElse(DocumentFormat.DOSSIER);
    }

    private static boolean takes(DocumentFormat<?> format, JsonNode json) {
        return SCHEMAS.get(format).validate(json.toString(), InputFormat.JSON).isEmpty();
    }
}
