package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.table.ExcelFile;
import nl.schakel.io.table.InputTables;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String RESOURCES = "src/main/resources/nl/schakel/samples/";

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

    @Test
    void withoutArgumentsTheDemonstrationTellsItAll() {
        Run run = run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("profijt.yaml: sound, ")
                .contains("3+ (preferred partners)")
                .contains("Score (0 to 100)")
                .contains("| €151,980.00 | 22 × 1/5 × 7,450.00 + 20 × 4/5 × 7,450.00")
                .contains("Assumption, no real figure");
        assertThat(run.out().lines().filter(line -> line.startsWith("  * ") && line.contains(": met")))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(run.out().lines().filter("Most telling:"::equals)).hasSize(5);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(160));
        assertThat(run("--lang", "nl").out()).contains("Score (0 tot 100)").doesNotContain("Most telling");
    }

    @Test
    void checkCountsTheFactsOfSoundDossiers() {
        Run run = run("check", "profijt", RESOURCES + "dossiers/tot-route.yaml");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("profijt: sound, \\d+ facts\n.*tot-route\\.yaml: sound, \\d+ facts\n");
    }

    @Test
    void checkListsAllTenFaultsOnStandardError() {
        String file = RESOURCES + "faults/ten-faults.yaml";
        Run run = run("check", file, "profijt");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith(file + ": not sound, 10 problems\nprofijt: sound, ");
        assertThat(run.err().lines().filter(line -> line.startsWith(file + ":")))
                .hasSize(10);
    }

    @Test
    void checkListsWarningsAndStillIsGood(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("names.yaml");
        Files.writeString(file, """
                format: schakel-dossier/1
                as-of: 2018-06-30
                partnership: {id: x, identity: {name: X}}
                """);
        Run run = run("check", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches(".*names.yaml: sound, 1 fact, \\d warnings\n");
        assertThat(run.err()).contains("must name at least one partner (incomplete)");
    }

    @Test
    void aDirectoryWithoutFilesIsAProblem(@TempDir Path directory) throws IOException {
        Files.writeString(Files.createDirectory(directory.resolve("within")).resolve("x.yaml"), "");
        Run run = run("check", directory.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(directory + ": not sound, 1 problem\n");
        assertThat(run.err())
                .isEqualTo(directory + " [] must hold a file to check (missing)\n"
                        + "    Name the directory in which the files are, or the files.\n");
    }

    @Test
    void checkTakesASheetAndNamesTheOptionsThatItNeeds(@TempDir Path directory) throws IOException {
        String rows = "kind,partner,learning-year,value\namount-per-pupil,uilenhof,,7450.00\n";
        String sheet = Files.writeString(directory.resolve("d.csv"), rows).toString();
        Run run = run("check", sheet);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("--school-year 2017-2018").doesNotContain("BasisTable");
        assertThat(run("check", sheet, "--school-year", "2017-2018").out()).isEqualTo(sheet + ": sound, 2 facts\n");
        assertThat(run("settle", "tot-route", "--basis", "x.ods").err()).contains(".csv, .tsv or .xlsx");
    }

    @Test
    void aSheetWithTabsOrOfExcelIsABasisToo(@TempDir Path directory) throws IOException {
        String rows = "kind\tpartner\tschool-year\tvalue\namount-per-pupil\tuilenhof\t2017-2018\t7450.00\n";
        String tabs = Files.writeString(directory.resolve("d.tsv"), rows).toString();
        Run run = run("check", tabs);
        assertThat(run.out()).isEqualTo(tabs + ": sound, 2 facts\n");
        assertThat(run.err()).contains("separator TAB: no other separator gives the columns of row 1, column 1 [kind]");
        FundingBasis basis = FundingBasis.of(SchoolYear.parse("2017-2018"))
                .amountPerPupil(PartnerId.of("uilenhof"), Euro.of("7450.00"))
                .build();
        String excel = Files.write(directory.resolve("d.xlsx"), ExcelFile.write(InputTables.of(basis, Language.DUTCH)))
                .toString();
        Run again = run("check", excel);
        assertThat(again.out()).isEqualTo(excel + ": sound, 2 facts\n");
        assertThat(again.err()).contains("sheet funding-basis: no other sheet has cells");
    }

    @Test
    void moneyIsToldInBothLanguages() {
        assertThat(run("money").out()).startsWith("== Profijt, 2014: more hours");
        assertThat(run("money", "--lang", "nl").out()).startsWith("== Profijt, 2014: meer uren");
    }

    @Test
    void assessExplainsEveryRule() {
        Run run = run("assess", "tot-route", "--lang", "nl", "--framework", "doorlopende-leerroutes-2018");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("TOT-route: Doorlopende leerroutes").contains("regel volgens:");
        assertThat(run("--lang", "nl", "assess", "tot-route").out())
                .isEqualTo(run("assess", "tot-route", "--lang", "nl", "--framework", "schakel")
                        .out())
                .startsWith("TOT-route: Schakel: twaalf thema's");
    }

    @Test
    void assessWritesJsonThatIsTheSameInEveryLanguage() {
        Run run = run("assess", "tot-route", "profijt", "--format", "json", "--as-of", "2018-12-31");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"format\": \"schakel-assessments/1\",\n")
                .contains("\"as-of\": \"2018-12-31\"")
                .contains("\"partnership\": \"profijt\"");
        assertThat(run("assess", "tot-route", "profijt", "--format", "json", "--as-of", "2018-12-31", "--lang", "nl"))
                .isEqualTo(run);
    }

    @Test
    void aDayBeforeTheDossierIsAProblemOfTheInput() {
        Run run = run("assess", "tot-route", "--as-of", "2017-01-01");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("as of [2017-01-01] must not be before the day of which the dossier speaks, 2018-06-30\n"
                        + "Choose 2018-06-30 or later, or an earlier dossier.\n");
    }

    @Test
    void settleNamesEveryNumberThatIsMissing() {
        Run run = run("settle", "tot-route", "--basis", RESOURCES + "bases/tot-route-2017-2018.yaml");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("€151,980.00").contains("Pupils of Insula College in year 3");
        assertThat(run("settle", "tot-route", "--basis", "tot-route-2017-2018")).isEqualTo(run);
        assertThat(run("settle", "tot-route", "--basis", "tot-route-2017-2018", "--format", "json")
                        .out())
                .contains("\"derivation\": \"22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00\"");
    }

    @Test
    void aBasisOfAnotherPartnershipIsAProblem() {
        Run run = run("settle", "profijt", "--basis", "tot-route-2017-2018");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("tot-route-2017-2018.yaml:7:")
                .contains("pupils/uilenhof [uilenhof] must be a partner");
    }

    @Test
    void reportWritesOneFileEachAndAComparison(@TempDir Path directory) throws IOException {
        Path out = directory.resolve("deep/er");
        Run run = run("report", "tot-route", "profijt", "--out", out.toString(), "--lang", "nl");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(out + "/tot-route.html\n" + out + "/profijt.html\n" + out + "/comparison.html\n");
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(3);
        }
        String page = Files.readString(out.resolve("tot-route.html"));
        assertThat(page).startsWith("<!doctype html>").contains("lang=\"nl\"", "TOT-route");
        assertThat(page).doesNotContain("<script", "http-equiv=\"refresh\"");
        assertThat(run("report", "tot-route", "--out", out.toString()).out()).isEqualTo(out + "/tot-route.html\n");
    }

    @Test
    void reportsThatWouldOverwriteEachOtherAreRefused(@TempDir Path directory) {
        Run run = run("report", "tot-route", "tot-route", "--out", directory.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(
                        "partnership id [tot-route] must not be that of another dossier, since it names the report\n");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void onlyBesideAComparisonMayNoDossierBeCalledSo(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("x.yaml"), """
                format: schakel-dossier/1
                as-of: 2018-06-30
                partnership: {id: comparison, identity: {name: X}}
                """);
        String out = directory.resolve("out").toString();
        Run run = run("report", file.toString(), "tot-route", "--out", out);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("partnership id [comparison] must not be that of the comparison");
        assertThat(run("report", file.toString(), "--out", out).exitCode()).isZero();
    }

    @Test
    void checkTellsProblemsFromWarnings(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("x.yaml"), """
                format: schakel-dossier/1
                as-of: 2018-06-30
                partnership: {id: x, identity: {name: X}}
                complete: governance/nobodies
                """);
        assertThat(run("check", file.toString()).out()).isEqualTo(file + ": not sound, 1 problem, 4 warnings\n");
        assertThat(run("check", file.toString(), "--lang", "nl").out())
                .isEqualTo(file + ": niet in orde, 1 probleem, 4 waarschuwingen\n");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblem(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Run run = run("dataset", "--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "output [" + file + "] must be a place where files can be written\n" + "Choose another one.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foo                                  | Unmatched argument at index 0: 'foo'",
                "assess                               | Missing required parameter: 'FILE'",
                "assess tot-route --lang fr           | language [fr] must be 'nl' or 'en'",
                "assess tot-route --as-of 2018-02-30  | date [2018-02-30] must be a day that exists",
                "assess tot-route --format jsn        | Did you mean 'json'?",
                "assess tot-route --framework dl-2018 | Possible: schoolportretten-2014, doorlopende-leerroutes-2018,",
                "settle tot-route                     | Missing required option: '--basis=FILE'",
                "report tot-route                     | Missing required option: '--out=DIR'",
            })
    void wrongUseIsToldWithTheRightOne(String args, String message) {
        Run run = run(args.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("Usage: java -jar schakel-samples-all.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "assess", "settle", "money", "report", "route", "dataset"})
    void everyCommandHelps(String command) {
        Run run = run(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: java -jar schakel-samples-all.jar " + command)
                .contains("Exit codes: 0 good, 1 problems in the input");
        assertThat(run("--help").out()).contains("  " + command);
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        for (List<String> command : List.of(
                List.of("check", "none.yaml"),
                List.of("assess", "none.yaml"),
                List.of("settle", "tot-route", "--basis", "none.yaml"))) {
            Run run = run(command.toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo(
                            "none.yaml [none.yaml] must exist (unreadable)\n    Check the name and the directory.\n");
        }
    }
}
