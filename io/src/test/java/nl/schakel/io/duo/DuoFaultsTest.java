package nl.schakel.io.duo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One planted fault for each trap of DUO's files, with the exact words of the reader. */
class DuoFaultsTest {

    private static Arguments fault(DuoKind kind, String change, boolean refused, String message) {
        return Arguments.of(kind, change, refused, message);
    }

    static Stream<Arguments> faultsOfRows() {
        return Stream.of(
                fault(DuoKind.PUPILS, "BEVOEGD GEZAG NUMMER=1053", true, """
                        f.csv:2:1 bevoegd-gezag-nummer [1053] must be five digits (wrong-value)
                            Write it like 77494, with its leading zeros."""),
                fault(DuoKind.PUPILS, "GEMEENTENUMMER=106", true, """
                        f.csv:2:51 gemeentenummer [106] must be four digits (wrong-value)
                            Write it like 0505, with its leading zeros."""),
                fault(DuoKind.PUPILS, "VESTIGINGSCODE=18br00", true, """
                        f.csv:2:16 vestigingscode [18br00] must be two digits, two capitals and two digits (wrong-value)
                            Write the code of the institution and the number of the site, such as 14RC00."""),
                fault(DuoKind.PUPILS, "VESTIGINGSCODE=0", true, """
                        f.csv:2:16 vestigingscode [0] must be two digits, two capitals and two digits (wrong-value)
                            Write the code of the institution and the number of the site, such as 14RC00."""),
                fault(DuoKind.PUPILS, "VESTIGINGSCODE=18BS00", true, """
                        f.csv:2:16 vestigingscode [18BS00] must begin with the code of its institution, 18BR (wrong-value)
                            Check both codes."""),
                fault(DuoKind.PUPILS, "VESTIGINGSCODE= ", true, """
                        f.csv:2:16 vestigingscode [ ] must be given (missing)
                            Complete the row, or leave it out of what is counted."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=", true, """
                        f.csv:2:66 aantal-leerlingen [] must be given (missing)
                            Complete the row, or leave it out of what is counted."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=-1", true, """
                        f.csv:2:66 aantal-leerlingen [-1] must be a whole number of 0 or more (wrong-value)
                            Check the form of the numbers; it is read in Dutch form."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=1,5", true, """
                        f.csv:2:66 aantal-leerlingen [1,5] must be a whole number of 0 or more (wrong-value)
                            Check the form of the numbers; it is read in Dutch form."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=1,234", true, """
                        f.csv:2:66 aantal-leerlingen [1,234] must be a whole number of 0 or more (wrong-value)
                            Check the form of the numbers; it is read in Dutch form."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=1234567890", true, """
                        f.csv:2:66 aantal-leerlingen [1234567890] must have at most nine digits (wrong-value)
                            Check the number."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=>5", true, """
                        f.csv:2:66 aantal-leerlingen [>5] must be a number, or '<' before one (wrong-value)
                            Only a form such as <5 is known for suppressed numbers."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=<=4", true, """
                        f.csv:2:66 aantal-leerlingen [<=4] must be a number, or '<' before one (wrong-value)
                            Only a form such as <5 is known for suppressed numbers."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=x", true, """
                        f.csv:2:66 aantal-leerlingen [x] must be a number in Dutch form, such as 1.234,56 (wrong-value)
                            Write digits and a comma before decimals, with a point before every three or none, without currency and \
                        without needless zeros before it."""),
                fault(DuoKind.PUPILS, "AANTAL LEERLINGEN=1 234", true, """
                        f.csv:2:66 aantal-leerlingen [1 234] must be a number in Dutch form, such as 1.234,56 (wrong-value)
                            Remove the spaces."""),
                fault(DuoKind.PUPILS, "TOTAAL AANTAL LEERLINGEN=240", false, """
                        f.csv:2:76 totaal-aantal-leerlingen [240] must be the pupils and those at a vavo together, 234 and 0 (doubtful)
                            All three are kept as they are; check them."""),
                fault(DuoKind.PUPILS, "INSTELLINGSNAAM VESTIGING=Penta Bah\uFFFDrim", false, """
                        f.csv:2:25 instellingsnaam-vestiging [Penta Bah\uFFFDrim] must not hold U+FFFD, which stands for a character \
                        that was lost (doubtful)
                            Take the file as DUO publishes it; a program saved this one in another encoding."""),
                fault(DuoKind.PUPILS, "GEMEENTENAAM=Noardeast-FryslÃ¢n", false, """
                        f.csv:2:58 gemeentenaam [Noardeast-FryslÃ¢n] must not be UTF-8 that was taken for Windows-1252; it seems to be \
                        'Noardeast-Fryslân' (doubtful)
                            It is kept as it is; take the file as DUO publishes it."""),
                fault(DuoKind.PUPILS, "INSTELLINGSNAAM VESTIGING=two\nlines", true, """
                        f.csv:2:25 instellingsnaam-vestiging [two\\u000alines] must be one line of characters that can be seen (encoding)
                            Mend the cell."""),
                fault(DuoKind.SITES, "INTERNETADRES=0528266192", false, """
                        f.csv:2:130 internetadres [0528266192] must be an internet address, and is a telephone number (doubtful)
                            The row is read without an internet address; nothing else is lost."""),
                fault(DuoKind.SITES, "INTERNETADRES=geen", false, """
                        f.csv:2:130 internetadres [geen] must be an internet address (doubtful)
                            It is kept as it is; check it."""),
                fault(DuoKind.SITES, "TELEFOONNUMMER=www.pro-assen.nl", false, """
                        f.csv:2:117 telefoonnummer [www.pro-assen.nl] must be a telephone number (doubtful)
                            It is kept as it is; check it."""),
                fault(DuoKind.SITES, "POSTCODE=9406", false, """
                        f.csv:2:73 postcode [9406] must be a postcode (doubtful)
                            It is kept as it is; write it like 9406 NN."""),
                fault(DuoKind.SITES, "INSTELLINGSCODE=1E10", true, """
                        f.csv:2:19 instellingscode [1E10] must be two digits and two capitals (wrong-value)
                            Write it like 14RC; a site has two digits more, such as 14RC00."""),
                fault(DuoKind.EXAMS, "GEMIDDELD CIJFER CIJFERLIJST=6.4", true, """
                        f.csv:2:56 gemiddeld-cijfer-cijferlijst [6.4] must be a number in Dutch form, such as 1.234,56 (wrong-value)
                            In English form it is 6.4: write it in Dutch form, or state that the numbers are English."""),
                fault(DuoKind.EXAMS, "GEMIDDELD CIJFER CIJFERLIJST=64", true, """
                        f.csv:2:56 gemiddeld-cijfer-cijferlijst [64] must lie between 1 and 10 (wrong-value)
                            Check the mark, and the form of the numbers; it is read in Dutch form."""),
                fault(DuoKind.EXAMS, "GESLAAGDEN=30", false, """
                        f.csv:2:29 examenkandidaten [35] must be those who passed and those who failed together, 30 and 0..4 (doubtful)
                            All three are kept as they are; check them."""),
                fault(DuoKind.EXAMS, "LEERWEG VMBO=GT", false, """
                        f.csv:2:24 leerweg-vmbo [GT] must be a leerweg that is known: BL, KL, GL or TL (doubtful)
                            It is kept in the words of the file."""),
                fault(DuoKind.PUPILS_BY_YEAR, "ELEMENTCODE=111", true, """
                        f.csv:2:59 elementcode [111] must be four digits (wrong-value)
                            Write it like 6111, with its leading zeros."""),
                fault(DuoKind.PUPILS_BY_YEAR, "LWOO INDICATIE=LWOO", false, """
                        f.csv:2:49 lwoo-indicatie [LWOO] must be J, N or empty (doubtful)
                            Whether they have lwoo is read as unknown."""),
                fault(DuoKind.PUPILS_BY_YEAR, "LEER- OF VERBLIJFSJAAR 4 - VROUW=.", true, """
                        f.csv:2:88 leer-of-verblijfsjaar-4-vrouw [.] must be a number in Dutch form, such as 1.234,56 (wrong-value)
                            Write digits and a comma before decimals, with a point before every three or none, without currency and \
                        without needless zeros before it."""),
                fault(DuoKind.MBO_INSTITUTIONS, "BEVOEGD GEZAG NUMMER=872", true, """
                        f.csv:2:67 bevoegd-gezag-nummer [872] must be five digits (wrong-value)
                            Write it like 77494, with its leading zeros."""),
                fault(DuoKind.MBO_INSTITUTIONS, "GEMEENTENAAM=", true, """
                        f.csv:2:82 gemeentenaam [] must be given where the code of the municipality is (missing)
                            Complete the row."""),
                fault(DuoKind.MBO_INSTITUTIONS, "INTERNETADRES=0592312289", false, """
                        f.csv:2:90 internetadres [0592312289] must be an internet address, and is a telephone number (doubtful)
                            The row is read without an internet address; nothing else is lost."""),
                fault(DuoKind.STUDENTS, "INDICATIEAVG=X", true, """
                        f.csv:2:82 indicatieavg [X] must be J, N or empty (wrong-value)
                            Check it: J says that the number is suppressed."""),
                fault(DuoKind.STUDENTS, "INDICATIEAVG=J", true, """
                        f.csv:2:76 aantal [120] must be 4 where the indication is J (wrong-value)
                            What another suppressed number stands for is not known."""),
                fault(DuoKind.STUDENTS, "KWALIFICATIENIVEAU=5", false, """
                        f.csv:2:41 kwalificatieniveau [5] must be a level from 1 to 4 (doubtful)
                            It is kept in the words of the file."""),
                fault(DuoKind.STUDENTS, "KWALIFICATIE CODE=2550", true, """
                        f.csv:2:45 kwalificatie-code [2550] must be five digits (wrong-value)
                            Write it like 25502."""));
    }

    @ParameterizedTest
    @MethodSource("faultsOfRows")
    void aFaultOfARowIsSaidInItsPlace(DuoKind kind, String change, boolean refused, String message) {
        Checked<? extends DuoTable<?>> read = kind.reader().readText(DuoSamples.file(kind, change), "f.csv");
        assertThat(read.issues()).isEmpty();
        DuoTable<?> table = read.orElseThrow();
        assertThat(text(table.issues())).isEqualTo(message);
        assertThat(table.summary().rows()).isEqualTo(new RowCount(refused ? 0 : 1, refused ? 1 : 0, 0));
        assertThat(table.rows()).hasSize(refused ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("faultsOfRows")
    void theSameRowWithoutTheFaultIsRead(DuoKind kind) {
        DuoTable<?> table =
                kind.reader().readText(DuoSamples.file(kind), "f.csv").orElseThrow();
        assertThat(table.issues()).isEmpty();
        assertThat(table.rows()).hasSize(1);
    }

    static Stream<Arguments> faultsOfFiles() {
        String pupils = DuoSamples.file(DuoKind.PUPILS);
        return Stream.of(
                Arguments.of("", """
                        f.csv [] must begin with the names of its columns (missing)
                            Take the file as DUO publishes it; it must have: BEVOEGD GEZAG NUMMER, VESTIGINGSCODE, \
                        INSTELLINGSNAAM VESTIGING, GEMEENTENUMMER, GEMEENTENAAM, AANTAL LEERLINGEN. \
                        Files of these kinds are read: sites (vestigingen vo), pupils (leerlingen per vestiging), pupils-by-year \
                        (leerlingen per vestiging naar onderwijstype), exams (examens), mbo-institutions (instellingen mbo), \
                        students (studenten mbo)."""),
                Arguments.of(DuoSamples.file(DuoKind.SITES), """
                        f.csv:1:1 [vestigingen vo] must be a file of another kind: leerlingen per vestiging (wrong-form)
                            By its columns it is for DuoReader.sites()."""),
                Arguments.of(DuoSamples.file(DuoKind.PUPILS, "GEMEENTENUMMER=-", "VESTIGINGSCODE=-"), """
                        f.csv:1:1 [] must have a column VESTIGINGSCODE (missing)
                            It also goes by VESTIGINGSNUMMER; state another name with DuoReader.withName.
                        f.csv:1:1 [] must have a column GEMEENTENUMMER (missing)
                            If it goes by another name, state that with DuoReader.withName."""),
                Arguments.of(DuoSamples.file(DuoKind.PUPILS, "BRIN NUMMER=18BR"), """
                        f.csv:1:209 [BRIN NUMMER] must not name a column that is there already (duplicate-key)
                            Keep one column for INSTELLINGSCODE; column 2 is one."""),
                Arguments.of(pupils + "\"10053", """
                        f.csv:3:1 [] must have a quote at the end of each cell that begins with one, and then a separator (syntax)
                            Write a cell with quotes like "the ""best"" school"."""));
    }

    @ParameterizedTest
    @MethodSource("faultsOfFiles")
    void aFaultOfTheFileLeavesNoTable(String file, String message) {
        Checked<? extends DuoTable<?>> read = DuoReader.pupils().readText(file, "f.csv");
        assertThat(read.value()).isEmpty();
        assertThat(text(read.issues())).isEqualTo(message);
    }

    private static String text(List<Issue> issues) {
        return issues.stream().map(Issue::toString).collect(Collectors.joining("\n"));
    }
}
