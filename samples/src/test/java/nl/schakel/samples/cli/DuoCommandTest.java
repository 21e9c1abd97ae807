package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuoCommandTest {

    private static final String HEADER =
            "BRIN NUMMER;VESTIGINGSCODE;BEVOEGD GEZAG NUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM;AANTAL LEERLINGEN;NIEUW\n";

    @TempDir
    private Path directory;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String rows) throws IOException {
        return Files.write(directory.resolve(name), (HEADER + rows).getBytes(Charset.forName("windows-1252")))
                .toString();
    }

    @Test
    void aFileIsReadAndSaysHow() throws IOException {
        String file = file("leerlingen-2025-voorlopig.csv", "18BR;18BR00;10053;Fryslân;0106;Assen;<5;x\n");
        Run run = run("duo", file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(file + """
                : pupils of each site, 2025-2026, provisional
                  Rows: 1 read, 0 refused, 0 blank
                  Separator: SEMICOLON: no other separator gives the columns of row 1, column 1 [BRIN NUMMER]; \
                row 1, column 2 [VESTIGINGSCODE]
                  Numbers: DUTCH: DUO writes numbers so, and no number was read in another form
                  Encoding: WINDOWS_1252: not all bytes are sound UTF-8, such as those of row 2, column 4 [Fryslân]
                  Called otherwise today: BRIN NUMMER = INSTELLINGSCODE, VESTIGINGSNAAM = INSTELLINGSNAAM VESTIGING
                  Unknown columns: NIEUW
                  Columns not there: PLAATSNAAM, PROVINCIE, AANTAL VO LEERLINGEN UITBESTEED AAN VAVO, TOTAAL AANTAL LEERLINGEN
                """);
        assertThat(run.err())
                .startsWith(file + ":1:110 [NIEUW] must be the name of a column")
                .hasLineCount(2);
        assertThat(run("duo", file, "--lang", "nl").out())
                .contains("leerlingen per vestiging, 2025-2026, voorlopig\n  Rijen: 1 gelezen");
    }

    @Test
    void anotherNameOfAColumnIsStated() throws IOException {
        String file = file("x.csv", "18BR;18BR00;10053;A;0106;Assen;12;7\n");
        assertThat(run("duo", file).err())
                .contains("state that with --name, such as")
                .doesNotContain("DuoReader");
        Run run = run("duo", file, "--name", "NIEUW=AANTAL VO LEERLINGEN UITBESTEED AAN VAVO");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run("duo", file, "--kind", "exams").err()).contains("By its columns it is of --kind pupils.");
    }

    @Test
    void rowsThatAreRefusedAreProblems() throws IOException {
        String file = file("x.csv", "18BR;18BR00;10053;A;0106;Assen;12;\n18BR;18BR01;10053;A;106;Assen;12;\n");
        Run run = run("duo", file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Rows: 1 read, 1 refused, 0 blank");
        assertThat(run.err()).contains(file + ":3:21 gemeentenummer [106] must be four digits (wrong-value)");
    }

    @Test
    void aFileOfNoKindNamesTheKindsThatThereAre() throws IOException {
        String kinds =
                "Files of these kinds are read: sites (vestigingen vo), pupils (leerlingen per vestiging), pupils-by-year"
                        + " (leerlingen per vestiging naar onderwijstype), exams (examens), mbo-institutions (instellingen mbo),"
                        + " students (studenten mbo).";
        Path file = directory.resolve("x.csv");
        Run none = run("duo", Files.writeString(file, "a;b\n1;2\n").toString());
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("must begin with the names of its columns", kinds);
        Run years = run(
                "duo",
                Files.writeString(file, "VESTIGINGSCODE;EXAMENKANDIDATEN SCHOOLJAAR 2019-2020;GESLAAGDEN 2019-2020\n")
                        .toString());
        assertThat(years.err())
                .isEqualTo(file
                        + ":1:1 [examens van meer schooljaren] must be a file of a kind that is read (wrong-form)\n"
                        + "    Of exams the file of one school year is read. " + kinds + "\n");
        Run institutions = run(
                "duo",
                Files.writeString(file, "NR_ADMINISTRATIE;CODE_FUNCTIE;NAAM_VOLLEDIG\n")
                        .toString());
        assertThat(institutions.err())
                .startsWith(file + ":1:1 [basisgegevens instellingen] must be a file of a kind that is read")
                .contains("all vestigingen vo is read", kinds);
    }

    @Test
    void aFileOfWhichANeededColumnHasANewNameIsTakenForTheNearestKind() throws IOException {
        Path file = directory.resolve("x.csv");
        Files.writeString(file, "VESTIGINGSCODE;ONDERWIJSTYPE VO;KANDIDATEN;GESLAAGDEN;GEZAKTEN\n18BR00;HAVO;5;5;0\n");
        assertThat(run("duo", file.toString()).err())
                .startsWith(file + ":1:1 [] must have a column EXAMENKANDIDATEN (missing)")
                .contains("--name");
        assertThat(run("duo", file.toString(), "--name", "KANDIDATEN=EXAMENKANDIDATEN")
                        .out())
                .startsWith(file + ": exams, ");
    }

    @Test
    void aFileOfNoKindIsReadAsTheOneThatIsStated() throws IOException {
        Path file = Files.writeString(directory.resolve("x.csv"), "a;b\n");
        Run run = run("duo", file.toString(), "--kind", "exams");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("EXAMENKANDIDATEN");
        assertThat(run("duo", file.toString(), "--kind", "exam").exitCode()).isEqualTo(2);
    }
}
