package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFilesTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private OutputFiles files() {
        return new OutputFiles(directory.resolve("out"), new Console(stream, stream));
    }

    @Test
    void aFileMayStandInADirectoryOfItsOwn() throws IOException {
        OutputFiles files = files();
        files.write("dataset.json", "é\n");
        files.write("tables/routes.csv", "a\n");
        files.write("tables/routes.csv", "b\n");
        Path out = directory.resolve("out");
        assertThat(Files.readAllBytes(out.resolve("dataset.json"))).containsExactly(0xC3, 0xA9, '\n');
        assertThat(out.resolve("tables/routes.csv")).hasContent("b\n");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(out + "/dataset.json\n" + out + "/tables/routes.csv\n" + out + "/tables/routes.csv\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.csv", "/x.csv", "a/b/c.csv", "a/../x.csv", "a/", "a\\b.csv", ".x", "x..csv", ""})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertThatThrownBy(() -> files().write(name, "x"))
                .hasMessage("file [" + name + "] must be a plain name, in one directory at most\n"
                        + "Write it like report.html or tables/routes.csv.");
        assertThat(directory.resolve("out")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.html", "NUL", "tables/com1.csv", "aux", "lpt9.tar.gz"})
    void aNameThatWindowsGivesToADeviceIsRefused(String name) {
        assertThatThrownBy(() -> files().write(name, "x"))
                .hasMessage("file [" + name
                        + "] must not be the name of a device of Windows\nRename what it is named after.");
        assertThat(directory.resolve("out")).isEmptyDirectory();
        files().write("console.html", "x");
    }

    @Test
    void aLinkThatLeadsOutOfTheDirectoryIsNotFollowed() throws IOException {
        OutputFiles files = files();
        Path beside = Files.createDirectory(directory.resolve("out-beside"));
        Path precious = Files.writeString(directory.resolve("precious.csv"), "precious");
        Files.createSymbolicLink(directory.resolve("out/tables"), beside);
        Files.createSymbolicLink(directory.resolve("out/routes.csv"), precious);
        assertThatThrownBy(() -> files.write("tables/routes.csv", "x"))
                .hasMessage("output [" + directory.resolve("out/tables/routes.csv")
                        + "] must lie in the directory that was named\nRemove the link that leads out of it.");
        assertThat(beside).isEmptyDirectory();
        files.write("routes.csv", "x");
        assertThat(directory.resolve("out/routes.csv")).hasContent("x").isRegularFile();
        assertThat(precious).hasContent("precious");
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        OutputFiles files = files();
        files.write("report.html", "old");
        assertThatThrownBy(() -> files.write("report.html", "half a character \uD800"))
                .hasMessage("content of " + directory.resolve("out/report.html")
                        + " [U+D800] must hold whole characters only\nRemove the half of a character.");
        assertThatThrownBy(() -> files.write("n".repeat(300) + ".html", "x"))
                .hasMessageContaining("must be a place where files can be written");
        assertThat(directory.resolve("out/report.html")).hasContent("old");
        try (Stream<Path> left = Files.list(directory.resolve("out"))) {
            assertThat(left).containsExactly(directory.resolve("out/report.html"));
        }
    }

    @Test
    void aDirectoryWithoutNameIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> new OutputFiles(Path.of(""), new Console(stream, stream)))
                .hasMessage("output [] must be the name of a directory\nWrite . for the one in which you are.");
    }

    @Test
    void aDirectoryWhoseNameIsTakenByAFileIsAProblem() {
        OutputFiles files = files();
        files.write("tables", "x");
        assertThatThrownBy(() -> files.write("tables/routes.csv", "x"))
                .hasMessage("output [" + directory.resolve("out/tables")
                        + "] must be a place where files can be written\nChoose another one.");
    }
}
