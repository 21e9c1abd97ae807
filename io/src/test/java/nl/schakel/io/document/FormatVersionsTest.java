package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Severity;
import nl.schakel.io.schema.JsonSchemas;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of each version of each format, which every later version of the library must read: they are kept as they are, and only
 * added to. A key that is new in a format needs a document here that has it.
 */
class FormatVersionsTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/nl/schakel/io/document/format");
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Path> documents() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DocumentFormat<?>> formats() {
        return List.of(
                DocumentFormat.DOSSIER,
                DocumentFormat.FUNDING_BASIS,
                DocumentFormat.SURVEY,
                DocumentFormat.RULE_SET,
                DocumentFormat.INSTRUMENT);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentOfAnyVersionIsRead(Path file) {
        Checked<? extends Record> read = Documents.read(file);
        assertThat(read.issues()).noneMatch(issue -> issue.severity() == Severity.ERROR);
        assertThat(read.value()).isPresent();
    }

    /** What is written today has the version of today, so this holds for documents of that version. */
    @ParameterizedTest
    @MethodSource("formats")
    void aDocumentOfThisVersionIsWrittenToTheSameBytes(DocumentFormat<?> format) throws IOException {
        for (Path file : of(format)) {
            assertThat(rewritten(format, file)).as(file.toString()).isEqualTo(Files.readString(file));
        }
    }

    private static <T> String rewritten(DocumentFormat<T> format, Path file) {
        return DocumentWriter.of(format)
                .write(DocumentReader.of(format).read(file).orElseThrow(), TextFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyKeyOfTheFormatStandsInADocument(DocumentFormat<?> format) throws IOException {
        Set<String> written = new TreeSet<>();
        for (Path file : of(format)) {
            keys(JSON.readTree(Files.readString(file)), written);
        }
        Set<String> known = new TreeSet<>();
        String schema = format.name() + "-" + format.version() + ".json";
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(schema), schema)) {
            properties(JSON.readTree(in), known);
        }
        assertThat(known).isNotEmpty();
        known.removeAll(written);
        assertThat(known).isEmpty();
    }

    private static List<Path> of(DocumentFormat<?> format) {
        List<Path> files = documents().stream()
                .filter(file -> file.getFileName().toString().startsWith(format.name() + "-" + format.version() + "."))
                .toList();
        assertThat(files).isNotEmpty();
        return files;
    }

    private static void keys(JsonNode node, Set<String> keys) {
        node.propertyNames().forEach(keys::add);
        node.forEach(each -> keys(each, keys));
    }

    private static void properties(JsonNode schema, Set<String> names) {
        JsonNode properties = schema.path("properties");
        if (properties.isObject()) {
            properties.propertyNames().forEach(names::add);
        }
        schema.forEach(each -> properties(each, names));
    }
}
