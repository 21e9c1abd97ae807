package nl.schakel.io.duo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.quantity.Count;
import nl.schakel.io.duo.row.MboStudents;
import nl.schakel.io.duo.row.SchoolSite;
import nl.schakel.io.duo.row.SitePupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of other years: known under all their names, and none of the others is lost. */
class DuoHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "INSTELLINGSCODE, BRIN NUMMER",
        "INSTELLINGSCODE, BRINNUMMER",
        "INSTELLINGSCODE, BRIN",
        "INSTELLINGSCODE, brin_nummer",
        "VESTIGINGSCODE, VESTIGINGSNUMMER",
        "VESTIGINGSNAAM, INSTELLINGSNAAM VESTIGING",
        "PLAATSNAAM, PLAATSNAAM VESTIGING",
        "GEMEENTENAAM, GEMEENTENAAM VESTIGING",
        "HUISNUMMER-TOEVOEGING, HUISNUMMER - TOEVOEGING",
        "NODAAL GEBIED CODE, Nodaal gebied code"
    })
    void aColumnGoesByAllItsNames(String title, String written) {
        String text = DuoSamples.text(DuoSamples.SITES);
        Checked<DuoTable<SchoolSite>> read =
                DuoReader.sites().readText(text.replaceFirst("(^|;)" + title + ";", "$1" + written + ";"), "f.csv");
        assertThat(read.issues()).isEmpty();
        DuoTable<SchoolSite> table = read.orElseThrow();
        assertThat(table.contents())
                .isEqualTo(
                        DuoReader.sites().readText(text, "f.csv").orElseThrow().contents());
        assertThat(table.summary().columns().renamed()).containsOnly(entry(written, title));
    }

    @Test
    void aSiteOfTwoDigitsIsThatOfItsInstitution() {
        String file = DuoSamples.file(DuoKind.PUPILS, "VESTIGINGSCODE=00", "GEMEENTENUMMER=0060");
        SitePupils row = DuoReader.pupils()
                .readText(file.replace("VESTIGINGSCODE", "VESTIGINGSNUMMER"), "f.csv")
                .orElseThrow()
                .contents()
                .get(0);
        assertThat(row.site().code()).hasToString("18BR00");
        assertThat(row.site().location().municipality().code().orElseThrow()).hasToString("0060");
    }

    @Test
    void anUnknownColumnIsReportedAndItsCellsAreKept() {
        String file = DuoSamples.file(DuoKind.PUPILS, "AANTAL LEERLINGE=12", "=x", "VOORLOPIG= ");
        Checked<DuoTable<SitePupils>> read = DuoReader.pupils().readText(file, "f.csv");
        assertThat(read.issues()).extracting(Issue::toString).containsExactly("""
                f.csv:1:209 [AANTAL LEERLINGE] must be the name of a column that is known of this file (doubtful)
                    Its cells are kept as 'AANTAL LEERLINGE'; if it is a new name of a known column, state that with \
                DuoReader.withName.""", """
                f.csv:1:228 [] must be the name of a column that is known of this file (doubtful)
                    Its cells are kept as 'column 11'; if it is a new name of a known column, state that with DuoReader.withName.""", """
                f.csv:1:231 [VOORLOPIG] must be the name of a column that is known of this file (doubtful)
                    Its cells are kept as 'VOORLOPIG'; if it is a new name of a known column, state that with DuoReader.withName.""");
        DuoTable<SitePupils> table = read.orElseThrow();
        assertThat(table.summary().columns().unknown()).containsExactly("AANTAL LEERLINGE", "column 11", "VOORLOPIG");
        assertThat(table.rows().get(0).further()).isEqualTo(Map.of("AANTAL LEERLINGE", "12", "column 11", "x"));
    }

    @Test
    void twoUnknownColumnsOfOneNameAreBothKept() {
        String file = "NIEUW;NIEUW;"
                + String.join(";", DuoSamples.file(DuoKind.PUPILS).split("\r\n", 2)[0]) + "\r\na;b;"
                + DuoSamples.file(DuoKind.PUPILS).split("\r\n")[1];
        assertThat(DuoReader.pupils()
                        .readText(file, "f.csv")
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .further())
                .isEqualTo(Map.of("NIEUW", "a", "NIEUW (column 2)", "b"));
    }

    @Test
    void aNewNameIsStated() {
        String file = DuoSamples.file(DuoKind.STUDENTS, "AANTAL=-", "Studenten 2024=37");
        assertThat(DuoReader.students().readText(file, "f.csv").value()).isEmpty();
        DuoTable<MboStudents> table = DuoReader.students()
                .withName("STUDENTEN 2024", "AANTAL")
                .readText(file, "f.csv")
                .orElseThrow();
        assertThat(table.contents().get(0).students()).isEqualTo(Count.of(37));
        assertThat(table.summary().columns().renamed()).contains(entry("Studenten 2024", "AANTAL"));
    }

    @Test
    void onlyAKnownColumnTakesAnotherName() {
        assertThatThrownBy(() -> DuoReader.pupils().withName("LEERLINGEN", "AANTAL LEERLINGE"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "known name [AANTAL LEERLINGE] must be that of a column\nDid you mean 'AANTAL LEERLINGEN'?");
    }

    @Test
    void anMboFileWithoutIndicationSaysWhatThatMeans() {
        Checked<DuoTable<MboStudents>> read =
                DuoReader.students().readText(DuoSamples.file(DuoKind.STUDENTS, "INDICATIEAVG=-"), "f.csv");
        assertThat(read.value()).isPresent();
        assertThat(read.issues()).singleElement().hasToString("""
                f.csv:1:1 [] must have a column INDICATIEAVG for exact numbers (incomplete)
                    Every 4 may stand for a suppressed number, and is read as bounds.""");
    }

    @Test
    void columnsThatAreNotThereAreListed() {
        DuoTable<SitePupils> table = DuoReader.pupils()
                .readText(DuoSamples.text(DuoSamples.PUPILS), "f.csv")
                .orElseThrow();
        assertThat(table.summary().columns().absent()).containsExactly("TOTAAL AANTAL LEERLINGEN");
        assertThat(table.summary().columns().renamed()).isEmpty();
    }
}
