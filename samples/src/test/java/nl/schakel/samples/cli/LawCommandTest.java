package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawCommandTest {

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
    void aRouteWithoutABasisIsReadUnderEachThatMayHold() {
        Run run = run("law", "tot-route");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Law of 2018-06-30: the day of the dossier. Cohort from 2017-08-01, the start of that school year.\n"
                                + "TOT-route, 2018-06-30: unknown\n* unknown: under which law the route runs - of its start the source says:"
                                + " 'gestart onder de vlag van de experimentenregeling'; it names no basis; experiment doorlopende"
                                + " leerlijnen: unknown; decree on cooperation of vo and bve: not met; law: leer-werktraject: unknown; law:"
                                + " entreeopleiding: unknown [WVO]\n")
                .contains("-- decree on cooperation of vo and bve (--basis vo-bve)\nTOT-route, 2018-06-30: not met\n")
                .contains("vo-4: 4 of 5 school days at the mbo, a proxy: clock hours are not documented");
    }

    /** Het Element names the level of some programmes of about 24: that none is of level 2 is not said. */
    @Test
    void levelsOfSomeProgrammesAreNotThoseOfTheRoute() {
        assertThat(run("law", "het-element", "--basis", "experiment-doorlopende-leerlijnen")
                        .out())
                .contains("Routes vanuit zeven profielen, 2018-06-30: unknown\n")
                .doesNotContain("* not met");
    }

    /** The TOT-route as its dossier tells it, with clock hours that no report gives. */
    @Test
    void clockHoursOfTheDossierDecideInPlaceOfDays(@TempDir Path folder) throws IOException {
        String year = "            learning-year: vo-3\n";
        String day = "                time: 1 day/week\n";
        String dossier = Files.readString(Path.of("src/main/resources/nl/schakel/samples/dossiers/tot-route.yaml"));
        assertThat(dossier).contains(year, day);
        Path file = folder.resolve("tot-route.yaml");
        Files.writeString(
                file,
                dossier.replaceFirst(year, year + "            clock-hours: {total: 1000}\n")
                        .replaceFirst(day, day + "                clock-hours: 150\n"));
        Run run = run("law", file.toString(), "--basis", "vo-bve");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "vo-3: 3/20 of the clock hours elsewhere; vo-4: 4 of 5 school days at the mbo, a proxy: clock hours are not"
                                + " documented");
    }

    @Test
    void aBasisThatIsGivenIsTheOnlyOne() {
        Run run = run("law", "tot-route", "--basis", "experiment-doorlopende-leerlijnen", "--lang", "nl", "--all");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Recht van 2018-06-30: de dag van het dossier. Cohort vanaf 2017-08-01, het begin van dat schooljaar.\n"
                                + "TOT-route, 2018-06-30: onbekend\n* voldaan: de route begint in een tijd")
                .endsWith("\nEen toets voor vakmensen, geen juridisch advies. Wat niet bevestigd is, heet onbekend.\n")
                .doesNotContain("-- ");
    }

    @Test
    void whatIsMetIsCountedAndToldWithAll() {
        String brief =
                run("law", "tot-route", "--basis", "vo-bve", "--lang", "nl").out();
        assertThat(brief)
                .contains(
                        "\n(niet voldaan 1, onbekend 1, voldaan 1)\n* niet voldaan: per schooljaar ten hoogste de helft")
                .doesNotContain("* voldaan")
                .endsWith(
                        " Wat niet bevestigd is, heet onbekend. Met --all ook wat is voldaan of niet van toepassing is.\n");
        assertThat(run("law", "tot-route", "--basis", "vo-bve", "--lang", "nl", "--all")
                        .out())
                .contains("* voldaan: de route begint in een tijd")
                .doesNotContain("(niet voldaan 1");
    }

    @Test
    void aRegionalPlanIsTestedByTheAgreementThatLaysItDown() {
        Run run = run("law", "rpo-noordoost-fryslan", "--agreement", "rpo");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "Law of 2015-03-31: the day of the dossier.\nRPO Noordoost Fryslân, 2015-03-31: unknown\n(unknown ")
                .contains(
                        "* unknown: at least two boards cooperate - 8 boards; by the text that was read: met, but that it held on"
                                + " 2015-03-31 is not confirmed [WVO, art. 74 lid 1]\n")
                .contains(" (and 13 more alike)\n");
    }

    @Test
    void theStartOfTheCohortIsThatOfTheSchoolYearUnlessItIsGiven() {
        assertThat(run("law", "junior-college", "--all").out())
                .startsWith(
                        "Law of 2014-06-30: the day of the dossier. Cohort from 2013-08-01, the start of that school year.\n")
                .contains("start 2013-08-01");
        assertThat(run("law", "junior-college", "--start", "2009-08-01", "--all")
                        .out())
                .contains(
                        "* met: the route starts at a time when that is possible on this basis (VM2 regulation) - start 2009-08-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --start 2014-08-01                         | Law of 2014-08-01: the start of the cohort, later than the dossier (2014-06-30). Cohort from 2014-08-01.
            --start 2014-08-01 --lang nl               | Recht van 2014-08-01: het begin van het cohort, later dan het dossier (2014-06-30). Cohort vanaf 2014-08-01.
            --start 2013-08-01                         | Law of 2014-06-30: the day of the dossier. Cohort from 2013-08-01.
            --start 2014-08-01 --on 2014-01-01         | Law of 2014-01-01: as asked for. Cohort from 2014-08-01. Mind: the cohort starts after that day.
            --start 2014-08-01 --on 2014-01-01 --lang nl | Recht van 2014-01-01: zoals gevraagd. Cohort vanaf 2014-08-01. Let op: het cohort begint na die dag.
            --on 2016-10-01                            | Law of 2016-10-01: as asked for. Cohort from 2016-08-01, the start of that school year.
            """)
    void whichDayIsCitedIsSaidAndWhy(String options, String line) {
        Run run = run(("law junior-college " + options).split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(line + "\n");
    }

    @Test
    void theLawOfAnEarlyDayListsWhatHeldAndSaysFromWhenTheRestIsKnown() {
        assertThat(run("law", "--on", "1950-01-01").out())
                .startsWith("1950-01-01: 0 rules\nNot listed, as it is not confirmed that they held yet: ")
                .contains(" rules, known from 2020-08-01; 3 rules, known from 2020-11-01")
                .endsWith(".\n")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            law vm2   | It is a kind of route: route --kind vm2 tells it.
            route vm2 | It is a kind of route: route --kind vm2 tells it.
            law help  | For help give --help after the command.
            route help | For help give --help after the command.
            """)
    void aWordThatIsNoDossierIsAdvisedOn(String line, String advice) {
        Run run = run(line.split(" "));
        assertThat(run.err())
                .contains("must be one that is shipped, or a file (wrong-value)\n    Shipped are: ")
                .endsWith(".\n    " + advice + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run("law", "vm4").err()).doesNotContain("kind of route");
    }

    @Test
    void theLawOfADayAndWhatChangedAreToldWithoutADossier() {
        assertThat(run("law", "--on", "2021-08-01", "--basis", "doorlopende-leerroute")
                        .out())
                .contains("[WVO, art. 10b14]")
                .doesNotContain("2.107e");
        assertThat(run("law", "--since", "2013-08-01", "--on", "2021-08-01", "--type", "vakmanschapsroute")
                        .out())
                .startsWith("2013-08-01 -> 2021-08-01\n")
                .contains("\ncame (");
        assertThat(run("law", "--since", "2021-08-01", "--on", "2023-08-01", "--basis", "doorlopende-leerroute")
                        .out())
                .contains("\nrenumbered (", "[WVO, art. 10b14 -> WVO 2020, art. 2.107e]");
        assertThat(run("law", "--since", "2021-08-01", "--on", "2023-08-01").out())
                .contains("renumbered (");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            law                                  | 1 | '--on [] must be given without a dossier'
            law tot-route --since 2018-08-01     | 1 | '--since [2018-08-01] must stand without a dossier'
            law --on 2021-08-01 --type vm2       | 1 | '--type [vm2] must stand with --since'
            law tot-route --type vm2             | 1 | '--type [vm2] must stand with --since'
            law --since 2013-08-01 --on 2021-08-01 --type vm2 --basis vo-bve | 1 | '--type [vm2] must not stand beside --basis'
            law profijt-2014                     | 1 | 'routes [profijt-2014] must have one'
            law tot-route --agreement rpo        | 1 | '--agreement [rpo] must stand with a regional plan (RPO)'
            law rpo-noordoost-fryslan            | 1 | '--agreement [] must name the agreement that lays down the plan'
            law rpo-noordoost-fryslan --agreement plan | 1 | 'agreement [plan] must be one of RPO Noordoost Fryslân'
            law rpo-noordoost-fryslan --agreement A/B  | 2 | 'A/B'
            law --on 2021-08-01 --basis wvo      | 2 | 'legal-basis [wvo] must be a term of the list'
            law --on 2021-13-01                  | 2 | '2021-13-01'
            """)
    void wrongUseIsToldWithWhatToDo(String line, int exitCode, String message) {
        Run run = run(line.split(" "));
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }
}
