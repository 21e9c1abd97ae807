package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.schakel.io.sample.Club;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentWriterTest {

    private final DocumentWriter<Club> writer = DocumentWriter.of(Clubs.FORMAT);
    private final Club club = DocumentReader.of(Clubs.FORMAT)
            .readText(Clubs.YAML, TextFormat.YAML, "club")
            .orElseThrow();

    @TempDir
    private Path directory;

    @Test
    void theFormatComesFirst() {
        assertThat(writer.write(club, TextFormat.YAML))
                .isEqualTo(Clubs.YAML.replace("Café \"Schaak\"", "\"Café \\\"Schaak\\\"\""));
        assertThat(writer.write(club, TextFormat.JSON)).isEqualTo(Clubs.JSON);
    }

    @Test
    void aFileIsWrittenInUtf8AndReplacedAsAWhole() throws IOException {
        Path file = directory.resolve("club.json");
        Files.writeString(file, "something longer that was there before, ".repeat(20));
        writer.write(club, file);
        assertThat(file).content().isEqualTo(Clubs.JSON);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path occupied = directory.resolve("club.yaml");
        Files.createDirectories(occupied.resolve("inside"));
        assertThatThrownBy(() -> writer.write(club, occupied))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("file [" + occupied + "] must be writable\n"
                        + "Check that its directory exists and who may write there.");
        assertThatThrownBy(() -> writer.write(club, directory.resolve("none").resolve("club.yaml")))
                .isInstanceOf(UncheckedIOException.class);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(occupied);
        }
    }

    @Test
    void anotherEndingIsRefused() {
        assertThatThrownBy(() -> writer.write(club, Path.of("club.txt")))
                .hasMessage("file [club.txt] must be a YAML or JSON file\n"
                        + "Give it a name that ends in .yaml, .yml or .json.");
    }
}
