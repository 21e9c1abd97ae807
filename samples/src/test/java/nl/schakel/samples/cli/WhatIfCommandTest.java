package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfCommandTest {

    @TempDir
    private Path directory;

    private String tot(String three, String four, String amount) throws IOException {
        return Files.writeString(
                        directory.resolve("tot-" + three + "-" + four + ".yaml"),
                        "format: schakel-funding-basis/1\nschool-year: 2017-2018\npupils: {uilenhof: {vo-3: " + three
                                + ", vo-4: " + four + "}}\namounts-per-pupil: {uilenhof: EUR " + amount + "}\n")
                .toString();
    }

    private YearsRun small(String before, String after, String language) throws IOException {
        return YearsRun.of(
                "whatif", YearsRun.dossier(directory), "--basis", before, "--against", after, "--lang", language);
    }

    private String basis(String three, String four, String amount) throws IOException {
        return YearsRun.basis(directory, three, four, amount);
    }

    @Test
    void twoPupilsFewerOfTheTotRoute() throws IOException {
        YearsRun run = YearsRun.of(
                "whatif", "tot-route", "--basis", "tot-route-2017-2018", "--against", tot("20", "20", "7450.00"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                TOT-route, what if
                Was: school year 2017-2018; assumption, no real figure: made-up numbers and a round amount a pupil, to work the agreement out; the report gives
                  neither
                Becomes: school year 2017-2018

                Pays        | To               | Difference | Was                              | Becomes                           | What for
                ------------+------------------+------------+----------------------------------+-----------------------------------+----------------------------------
                De Uilenhof | Da Vinci College | -€2,980.00 | €151,980.00 = 22 × 1/5 ×         | €149,000.00 = 20 × 1/5 × 7,450.00 | teaching that pupils get at Da
                            |                  |            | 7,450.00 + 20 × 4/5 × 7,450.00   | + 20 × 4/5 × 7,450.00             | Vinci, by invoice

                Party            | Net was      | Net becomes  | Difference
                -----------------+--------------+--------------+-----------
                De Uilenhof      | -€151,980.00 | -€149,000.00 | €2,980.00
                Da Vinci College | €151,980.00  | €149,000.00  | -€2,980.00

                Net: what a party gets less what it pays; with a minus sign it pays on balance.
                Inputs are missing: differences and nets hold as far as known; what cannot be said is not counted in them.

                Difference that cannot be said:
                  * teaching that pupils get at Da Vinci, by invoice: cannot be said, because there is missing: pupils of Insula College in year 3; amount per pupil
                    of Insula College; pupils of Insula College in year 4
                  * bus transport in the weeks with teaching at the mbo: cannot be said, because there is missing: total cost; key of the split
                  * slightly higher contribution of parents, as the route is dearer: cannot be said, because there is missing: amount of ouders van de
                    TOT-leerlingen
                """);
    }

    @Test
    void twoPupilsFewerOfTheTotRouteInDutch() throws IOException {
        YearsRun run = YearsRun.of(
                "whatif",
                "tot-route",
                "--basis",
                "tot-route-2017-2018",
                "--against",
                tot("20", "20", "7450.00"),
                "--lang",
                "nl");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                TOT-route, wat als
                Was: schooljaar 2017-2018; aanname, geen werkelijk cijfer: verzonnen aantallen en een rond bedrag per leerling, om de afspraak door te rekenen; het
                  rapport noemt geen van beide
                Wordt: schooljaar 2017-2018

                Betaalt     | Aan              | Verschil    | Was                              | Wordt                            | Waarvoor
                ------------+------------------+-------------+----------------------------------+----------------------------------+----------------------------------
                De Uilenhof | Da Vinci College | € -2.980,00 | € 151.980,00 = 22 × 1/5 ×        | € 149.000,00 = 20 × 1/5 ×        | onderwijs dat leerlingen bij Da
                            |                  |             | 7.450,00 + 20 × 4/5 × 7.450,00   | 7.450,00 + 20 × 4/5 × 7.450,00   | Vinci volgen, per factuur

                Partij           | Saldo was     | Saldo wordt   | Verschil
                -----------------+---------------+---------------+------------
                De Uilenhof      | € -151.980,00 | € -149.000,00 | € 2.980,00
                Da Vinci College | € 151.980,00  | € 149.000,00  | € -2.980,00

                Saldo: wat een partij ontvangt min wat zij betaalt; met een minteken betaalt zij per saldo.
                Er ontbreken gegevens: verschillen en saldi gelden voor zover bekend; waarvan het verschil niet te zeggen is, telt er niet in mee.

                Verschil niet te zeggen:
                  * onderwijs dat leerlingen bij Da Vinci volgen, per factuur: niet te zeggen, want er ontbreekt: leerlingen van Insula College in leerjaar 3;
                    bedrag per leerling van Insula College; leerlingen van Insula College in leerjaar 4
                  * busvervoer in de weken met onderwijs op het mbo: niet te zeggen, want er ontbreekt: totale kosten; verdeelsleutel
                  * iets hogere ouderbijdrage, omdat de route duurder is: niet te zeggen, want er ontbreekt: bedrag van ouders van de TOT-leerlingen
                """);
    }

    @Test
    void theSameNumbersMakeNoDifferenceInWhatCanBeComputed() throws IOException {
        String[] args = {
            "whatif", "tot-route", "--basis", "tot-route-2017-2018", "--against", "tot-route-2017-2018", "--lang", "nl"
        };
        assertThat(YearsRun.of(args).out())
                .contains("\n\nGeen verschil in wat te berekenen is.\n\nVerschil niet te zeggen:\n")
                .contains(
                        "busvervoer in de weken met onderwijs op het mbo: niet te zeggen, want er ontbreekt: totale kosten")
                .doesNotContain("Saldo", "geen verschil");
        String whole = basis("22", "20", "7450.00");
        assertThat(small(whole, whole, "en").out()).endsWith("\n\nno difference\n");
        assertThat(small(whole, whole, "nl").out()).endsWith("\n\ngeen verschil\n");
    }

    @Test
    void aPartOfWhichAnInputIsMissingIsNoDifference() throws IOException {
        String part = Files.writeString(
                        directory.resolve("part.yaml"),
                        Files.readString(Path.of(basis("22", "20", "7450.00"))).replace(", vo-4: 20", ""))
                .toString();
        assertThat(small(basis("22", "20", "7450.00"), part, "en").out())
                .contains("\n\nNo difference in what can be computed.\n")
                .contains(
                        "  * teaching: cannot be said, because there is missing: pupils of De Uilenhof in year 4. De Uilenhof to Da"
                                + " Vinci College: was €151,980.00 = 22 × 1/5\n    × 7,450.00 + 20 × 4/5 × 7,450.00, becomes €32,780.00 ="
                                + " 22 × 1/5 × 7,450.00, as far as known\n")
                .doesNotContain("119,200");
    }

    @Test
    void whatIsMissingNowIsToldAndItsPaymentIsNotCalledNone() throws IOException {
        YearsRun run = small(basis("22", "20", "7450.00"), basis("22", "20", ""), "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Small route, what if
                Was: school year 2017-2018
                Becomes: school year 2017-2018

                No difference in what can be computed.

                Difference that cannot be said:
                  * teaching: cannot be said, because there is missing: amount per pupil of De Uilenhof. De Uilenhof to Da Vinci College: was €151,980.00 = 22 × 1/5
                    × 7,450.00 + 20 × 4/5 × 7,450.00, becomes cannot be computed

                Newly missing:
                  * teaching: amount per pupil of De Uilenhof
                """);
        assertThat(small(basis("22", "20", ""), basis("22", "20", "7450.00"), "nl")
                        .out())
                .containsPattern("was niet te\\s+berekenen,\\s+wordt\\s+€\\s+151\\.980,00")
                .endsWith("\nOntbreekt niet meer:\n  * lessen: bedrag per leerling van De Uilenhof\n");
    }

    @Test
    void whatIsMissingInBothCannotBeSaid() throws IOException {
        assertThat(small(basis("22", "20", ""), basis("23", "20", ""), "en").out())
                .endsWith("\n\nNo difference in what can be computed.\n\nDifference that cannot be said:\n"
                        + "  * teaching: cannot be said, because there is missing: amount per pupil of De Uilenhof\n");
    }

    @Test
    void aGroupThatGetsTooSmallIsADifferenceEvenWithoutAPayment() throws IOException {
        assertThat(small(basis("22", "20", ""), basis("19", "20", ""), "en").out())
                .contains("\n\nNo difference in what can be computed.\n")
                .endsWith("\nNew notes:\n  * below the least group: De Uilenhof, year 3: 19 < 20\n");
        assertThat(small(basis("19", "20", ""), basis("22", "20", ""), "nl").out())
                .contains("\n\nGeen verschil in wat te berekenen is.\n")
                .endsWith("\nGeldt niet meer:\n  * onder de kleinste groep: De Uilenhof, leerjaar 3: 19 < 20\n");
    }

    @Test
    void aPaymentOfTheSameAmountByOtherNumbersIsShown() throws IOException {
        assertThat(small(basis("20", "20", "7000.00"), basis("28", "28", "5000.00"), "en")
                        .out())
                .containsPattern("Da Vinci College \\| €0\\.00 +\\| €140,000\\.00 = 20 × 1/5");
    }

    @Test
    void aSubsidyThatHasEndedIsNoPayment() throws IOException {
        String later = Files.writeString(
                        directory.resolve("later.yaml"),
                        Files.readString(Path.of(basis("22", "20", "7450.00"))).replace("2017-2018", "2019-2020"))
                .toString();
        assertThat(small(basis("22", "20", "7450.00"), later, "en").out())
                .startsWith("Small route, what if\nWas: school year 2017-2018\nBecomes: school year 2019-2020\n")
                .contains(
                        "the Province | Da Vinci College | -€5,000.00 | €5,000.00 = 5,000.00 | no payment | start subsidy\n");
    }

    @Test
    void boundsThatChangedStandSideBySideAndOthersAreLeftOut() throws IOException {
        YearsRun run = small(basis("20..25", "20", "7450.00"), basis("22", "20", "7450.00"), "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\n\nAmounts within bounds, no invoice yet:\n")
                .containsPattern(
                        "De Uilenhof \\| Da Vinci College \\| €149,000\\.00 to €156,450\\.00 = .*\\| €151,980\\.00 = .*\\| teaching\n");
        String within = basis("20..25", "20", "7450.00");
        assertThat(small(within, within, "en").out()).endsWith("\n\nno difference\n");
    }

    @Test
    void anUnchangedRangeOfTheDossierKeepsNoDifferenceFromBeingTold() throws IOException {
        String dossier = Files.writeString(
                        directory.resolve("range.yaml"),
                        Files.readString(Path.of(YearsRun.dossier(directory)))
                                .replace("amount: 5000 EUR", "amount: 5000..6000 EUR"))
                .toString();
        YearsRun run = YearsRun.of(
                "whatif", dossier, "--basis", basis("22", "20", "7450.00"), "--against", basis("20", "20", "7450.00"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("De Uilenhof \\| Da Vinci College \\| -€2,980\\.00 ")
                .endsWith("\nAmounts within bounds are not counted in the nets.\n")
                .doesNotContain("start subsidy");
    }

    @Test
    void theIssuesOfBothBasesAreListed() throws IOException {
        YearsRun run = small("none.yaml", "neither.yaml", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "none.yaml [none.yaml] must exist (unreadable)\n    Check the name and the directory.\n"
                                + "neither.yaml [neither.yaml] must exist (unreadable)\n    Check the name and the directory.\n");
    }

    @Test
    void aSheetIsAsGoodAsADocument() throws IOException {
        Path sheet = Files.writeString(
                directory.resolve("year.csv"),
                "kind,partner,learning-year,value\npupils,school,vo-3,22\npupils,school,vo-4,20\n"
                        + "amount-per-pupil,school,,7450.00\n");
        YearsRun run = YearsRun.of(
                "whatif",
                YearsRun.dossier(directory),
                "--basis",
                basis("22", "20", "7450.00"),
                "--against",
                sheet.toString(),
                "--school-year",
                "2017-2018");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\n\nno difference\n");
        assertThat(run.err()).contains("separator COMMA", "numbers PLAIN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whatif tot-route --basis tot-route-2017-2018 | Missing required option: '--against=BASIS'",
                "whatif tot-route --against tot-route-2017-2018 | Missing required option: '--basis=BASIS'",
                "whatif --basis a --against b | Missing required parameter: 'FILE'",
            })
    void wrongUseIsToldExactly(String args, String message) {
        YearsRun run = YearsRun.of(args.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.refusal()).isEqualTo(message + "\n");
    }
}
