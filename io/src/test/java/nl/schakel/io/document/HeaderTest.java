package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.io.sample.Club;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final String REST = "\nid: c\nname: c\nmembers: many\n";

    @Test
    void theFormatMustBeNamed() {
        assertThat(read("id: c\nname: c\nmembers: 1")).containsExactly("""
                        club:1:1 format [] must be given (missing)
                            Write format: club/2 as the first key.""");
    }

    @Test
    void theFormatMayStandElsewhere() {
        assertThat(read("id: c\nname: c\nmembers: 1\nformat: club/2")).isEmpty();
    }

    @Test
    void aNewerFormatIsRefusedByNameAndNothingElseIsJudged() {
        assertThat(read("format: club/3" + REST)).containsExactly("""
                        club:1:9 format [club/3] must be a format that this library reads (newer-format)
                            Use a newer version of Schakel, or write format: club/2.""");
    }

    @Test
    void aDocumentOfAnotherFormatIsNotJudgedFurther() {
        assertThat(read("format: schakel-dossier/1" + REST)).containsExactly("""
                        club:1:9 format [schakel-dossier/1] must be club/2 (wrong-value)
                            Write format: club/2 as the first key.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clubb/2", "club", "2", "club/two", "club/99999999999", "[club/2]", "''", "null"})
    void aMisspeltFormatIsOneIssueAmongTheOthers(String format) {
        assertThat(read("format: " + format + REST))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("club:1:9 format [")
                .endsWith("must be club/2 (wrong-value)\n    Write format: club/2 as the first key.");
    }

    @Test
    void aSecondFormatIsReported() {
        assertThat(read("format: club/2\nid: c\nname: c\nmembers: 1\nformat: club/2"))
                .containsExactly("""
                        club:5:1 / [format] must stand once in its group (duplicate-key)
                            Remove one of the two; the first is on line 1.""");
    }

    @Test
    void aFormatHasANameAndAVersion() {
        assertThat(Clubs.FORMAT).hasToString("club/2");
        assertThat(DocumentFormat.DOSSIER).hasToString("schakel-dossier/1");
        assertThat(DocumentFormat.SURVEY).hasToString("schakel-survey/1");
        assertThat(DocumentFormat.FUNDING_BASIS).hasToString("schakel-funding-basis/1");
        assertThatThrownBy(() -> new DocumentFormat<>("Club", 1, Club.class, true))
                .hasMessage("format [Club] must be in kebab case\nWrite a name such as schakel-dossier.");
        assertThatThrownBy(() -> new DocumentFormat<>("club", 0, Club.class, true))
                .hasMessage("version [0] must be 1 or more\nCount versions from 1.");
    }

    private static List<String> read(String text) {
        return Clubs.messages(DocumentReader.of(Clubs.FORMAT).readText(text, TextFormat.YAML, "club"));
    }
}
