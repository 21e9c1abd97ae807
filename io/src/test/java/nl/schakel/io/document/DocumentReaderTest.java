package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.io.sample.Club;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private final DocumentReader<Club> reader = DocumentReader.of(Clubs.FORMAT);

    @TempDir
    private Path directory;

    @Test
    void everyEntryPointReadsTheSame() throws IOException {
        Path yaml = Files.writeString(directory.resolve("club.yml"), "\uFEFF" + Clubs.YAML.replace("\n", "\r\n"));
        Path json = Files.writeString(directory.resolve("club.JSON"), Clubs.JSON);
        Club club = reader.readText(Clubs.YAML, TextFormat.YAML, "club").orElseThrow();
        assertThat(club.name()).isEqualTo("Café \"Schaak\"");
        assertThat(reader.read(yaml).orElseThrow()).isEqualTo(club);
        assertThat(reader.read(json).orElseThrow()).isEqualTo(club);
        assertThat(reader.read(bytes(Clubs.JSON), TextFormat.JSON, "club").orElseThrow())
                .isEqualTo(club);
        assertThat(reader.read(new StringReader(Clubs.YAML), TextFormat.YAML, "club")
                        .orElseThrow())
                .isEqualTo(club);
    }

    @ParameterizedTest
    @CsvSource({"maxCharacters, 20", "maxDepth, 1", "maxNodes, 5", "maxTextLength, 9", "maxIssues, 1"})
    void everyLimitHoldsOnEveryEntryPoint(String setting, int most) throws IOException {
        ReadLimits standard = ReadLimits.standard();
        DocumentReader<Club> strict = reader.withLimits(
                switch (setting) {
                    case "maxCharacters" -> standard.withMaxCharacters(most);
                    case "maxDepth" -> standard.withMaxDepth(most);
                    case "maxNodes" -> standard.withMaxNodes(most);
                    case "maxTextLength" -> standard.withMaxTextLength(most);
                    default -> standard.withMaxIssues(most);
                });
        String text = "format: club/2\nid: C\nname: a long name\nmembers: x\nteams: [{}]\n";
        Path file = Files.writeString(directory.resolve("club.yaml"), text);
        for (Checked<Club> read : List.of(
                strict.read(file),
                strict.read(bytes(text), TextFormat.YAML, "club"),
                strict.read(new StringReader(text), TextFormat.YAML, "club"),
                strict.readText(text, TextFormat.YAML, "club"))) {
            assertThat(read.value()).isEmpty();
            assertThat(read.issues().stream().filter(issue -> issue.code() == IssueCode.LIMIT))
                    .singleElement()
                    .asString()
                    .endsWith(", or raise ReadLimits." + setting + ", which is " + most + ".");
        }
    }

    @Test
    void aFileThatCannotBeReadIsAnIssue() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("folder.yaml"));
        assertThat(Clubs.messages(reader.read(Path.of("no", "such.yaml"))))
                .containsExactly(Path.of("no", "such.yaml") + " [" + Path.of("no", "such.yaml")
                        + "] must exist (unreadable)\n    Check the name and the directory.");
        assertThat(Clubs.messages(reader.read(folder)))
                .singleElement()
                .asString()
                .endsWith("] must be readable (unreadable)\n    Check that it is a file, and who may read it.");
        assertThat(Clubs.messages(reader.read(Path.of("club.txt")))).containsExactly("""
                        club.txt [club.txt] must be a YAML or JSON file (unreadable)
                            Give it a name that ends in .yaml, .yml or .json.""");
    }

    @Test
    void aSourceThatBreaksOffIsAnIssue() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(Clubs.messages(reader.read(broken, TextFormat.YAML, "club"))).containsExactly("""
                        club [club] must be readable (unreadable)
                            Check that it is a file, and who may read it.""");
    }

    @Test
    void whatAChecksFindsGetsItsPlaceInTheText() {
        DocumentReader<Club> checked = reader.withCheck(club -> List.of(doubtful("members"), doubtful("teams")))
                .withCheck(club -> List.of(doubtful("name")));
        Checked<Club> read = checked.readText(Clubs.YAML, TextFormat.YAML, "club");
        assertThat(read.value()).isPresent();
        assertThat(Clubs.messages(read)).containsExactly("""
                        club:1:1 teams [?] must be sure (doubtful)
                            Look again.""", """
                        club:3:7 name [?] must be sure (doubtful)
                            Look again.""", """
                        club:4:10 members [?] must be sure (doubtful)
                            Look again.""");
    }

    @Test
    void anErrorThatACheckFindsLeavesNoValue() {
        Checked<Club> read = reader.withCheck(club ->
                        List.of(Issue.of(IssueCode.UNKNOWN_PATH, Place.at(ModelPath.ROOT), "x", "must be", "Be.")))
                .readText(Clubs.YAML, TextFormat.YAML, "club");
        assertThat(read.value()).isEmpty();
        assertThat(Clubs.messages(read)).containsExactly("club:1:1 / [x] must be (unknown-path)\n    Be.");
    }

    @Test
    void checksSeeOnlySoundDocuments() {
        DocumentReader<Club> checked = reader.withCheck(club -> {
            throw new AssertionError("not sound");
        });
        assertThat(checked.readText("format: club/2", TextFormat.YAML, "club").issues())
                .hasSize(3);
    }

    private static Issue doubtful(String path) {
        return Issue.of(IssueCode.DOUBTFUL, Place.at(ModelPath.of(path)), "?", "must be sure", "Look again.");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
