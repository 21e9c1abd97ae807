package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String BASIS = """
            format: schakel-funding-basis/1
            school-year: 2017-2018
            pupils:
              uilenhof: {vo-3: 22, vo-4: 20}
            """;

    @TempDir
    private Path directory;

    static Stream<Arguments> documents() {
        Survey survey = SurveyReader.standard()
                .readText(SurveyReaderTest.SOUND, TextFormat.YAML, "survey")
                .orElseThrow();
        return Stream.of(
                arguments("dossier.yaml", DossierReaderTest.SOUND, Dossier.class),
                arguments("survey.yml", SurveyReaderTest.SOUND, Survey.class),
                arguments("survey.json", SurveyWriter.standard().write(survey, TextFormat.JSON), Survey.class),
                arguments("basis.yaml", BASIS, FundingBasis.class),
                arguments("rules.yaml", RuleSetReaderTest.SOUND, RuleSet.class),
                arguments(
                        "late.yaml",
                        BASIS.substring(BASIS.indexOf('\n') + 1)
                                + BASIS.lines().findFirst().orElseThrow(),
                        FundingBasis.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aFileIsReadByTheFormatThatItNames(String name, String text, Class<?> type) throws IOException {
        Checked<? extends Record> read = read(name, text);
        assertThat(Clubs.messages(read)).isEmpty();
        assertThat(read.orElseThrow()).isInstanceOf(type);
    }

    @Test
    void issuesAreThoseOfTheReaderOfTheFormat() throws IOException {
        Path file = directory.resolve("x.yaml");
        assertThat(Clubs.messages(read("x.yaml", BASIS.replace("22", "-1")))).containsExactly(file + """
                :4:20 pupils/uilenhof/vo-3 [-1] must not be negative (wrong-value)
                    Give 0 or more, or leave it out where it is unknown.""");
        assertThat(Clubs.messages(read("x.yaml", "format: schakel-survey/2\nid: later\n")))
                .containsExactly(file + """
                :1:9 format [schakel-survey/2] must be a format that this library reads (newer-format)
                    Use a newer version of Schakel, or write format: schakel-survey/1.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format: club/2\n", "format: [schakel-survey/1]\n"})
    void whatNamesNoFormatOfTheLibraryIsReadAsADossier(String header) throws IOException {
        assertThat(Clubs.messages(read("x.yaml", header + "as-of: 2018-06-30\n")))
                .anySatisfy(issue -> assertThat(issue).contains("Write format: schakel-dossier/1 as the first key."));
    }

    @Test
    void aMisspeltFormatIsReadAsTheNearest() throws IOException {
        assertThat(Clubs.messages(read("x.yaml", "format: schakel-surveys/1\nid: later\n")))
                .anySatisfy(issue -> assertThat(issue).contains("Write format: schakel-survey/1 as the first key."));
    }

    @Test
    void aFileThatIsNotThereIsAnIssue() {
        Path missing = directory.resolve("missing.yaml");
        assertThat(Clubs.messages(Documents.read(missing))).containsExactly(missing + " [" + missing + """
                ] must exist (unreadable)
                    Check the name and the directory.""");
    }

    @Test
    void aFileWithAnotherEndingIsAnIssue() throws IOException {
        Path file = directory.resolve("dossier.txt");
        assertThat(Clubs.messages(read("dossier.txt", DossierReaderTest.SOUND)))
                .containsExactly(file + " [" + file + """
                ] must be a YAML or JSON file (unreadable)
                    Give it a name that ends in .yaml, .yml or .json.""");
    }

    @Test
    void aFileThatIsNoTextIsAnIssue() throws IOException {
        Path file = Files.write(directory.resolve("x.yaml"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(Clubs.messages(Documents.read(file))).containsExactly(file + """
                :1:1 [byte C3] must be in UTF-8 (encoding)
                    Save the file as UTF-8; it seems to be in another encoding, such as Windows-1252.""");
    }

    private Checked<? extends Record> read(String name, String text) throws IOException {
        return Documents.read(Files.writeString(directory.resolve(name), text));
    }
}
