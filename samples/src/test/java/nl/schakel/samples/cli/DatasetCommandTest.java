package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.document.SurveyReader;
import nl.schakel.samples.dataset.Dataset;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.dataset.Surveys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DatasetCommandTest {

    @TempDir
    static Path directory;

    private static String printed = "";

    @BeforeAll
    static void write() {
        printed = write(directory);
    }

    private static String write(Path out) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new PrintStream(printed, false, StandardCharsets.UTF_8),
                new PrintStream(problems, false, StandardCharsets.UTF_8),
                "dataset",
                "--out",
                out.toString());
        assertThat(problems.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void everyFileIsNamedOnStandardOutput() throws IOException {
        assertThat(printed.lines()
                        .map(line -> directory.relativize(Path.of(line)).toString()))
                .containsExactlyInAnyOrderElementsOf(files(directory).keySet());
    }

    @Test
    void thePackageListsEveryOtherFile() throws IOException {
        JsonNode resources = JsonMapper.shared()
                .readTree(Files.readString(directory.resolve("datapackage.json")))
                .get("resources");
        List<String> listed = new ArrayList<>(resources.findValuesAsString("path"));
        assertThat(listed).doesNotHaveDuplicates().contains("dataset.json", "tables/route-years.csv");
        listed.add("datapackage.json");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(files(directory).keySet());
    }

    @Test
    void everyTableBeginsWithTheFieldsThatThePackageGives() throws IOException {
        JsonNode resources = JsonMapper.shared()
                .readTree(Files.readString(directory.resolve("datapackage.json")))
                .get("resources");
        int tables = 0;
        for (JsonNode resource : resources) {
            if (resource.has("schema")) {
                tables++;
                List<String> fields = new ArrayList<>();
                resource.get("schema")
                        .get("fields")
                        .forEach(field -> fields.add(field.get("name").asString()));
                Path file = directory.resolve(resource.get("path").asString());
                assertThat(Files.readString(file)).startsWith(String.join(",", fields) + "\n");
            }
        }
        assertThat(tables).isEqualTo(31);
    }

    @Test
    void documentsReadBack() {
        for (String name : Portraits.names()) {
            assertThat(DossierReader.standard()
                            .read(directory.resolve("dossiers/" + name + ".json"))
                            .orElseThrow())
                    .isEqualTo(Portraits.get(name));
        }
        for (String id : Surveys.ids()) {
            assertThat(SurveyReader.standard()
                            .read(directory.resolve("surveys/" + id + ".json"))
                            .orElseThrow())
                    .isEqualTo(Surveys.get(id));
        }
        assertThat(DocumentReader.of(Dataset.FORMAT)
                        .read(directory.resolve("dataset.json"))
                        .orElseThrow())
                .isEqualTo(Dataset.shipped());
    }

    @Test
    void aSecondRunWritesTheSameBytes(@TempDir Path second) throws IOException {
        write(second);
        assertThat(files(second)).isEqualTo(files(directory));
    }
}
