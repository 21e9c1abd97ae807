package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectCommandTest {

    @TempDir
    private Path directory;

    private static YearsRun tot(String... more) {
        List<String> args = new ArrayList<>(List.of("project", "tot-route", "--basis", "tot-route-2017-2018"));
        args.addAll(List.of(more));
        return YearsRun.of(args.toArray(String[]::new));
    }

    private YearsRun small(String basis, String more) throws IOException {
        List<String> args = new ArrayList<>(List.of("project", YearsRun.dossier(directory), "--basis", basis));
        args.addAll(List.of(more.split(" ")));
        return YearsRun.of(args.toArray(String[]::new));
    }

    private String basis() throws IOException {
        return YearsRun.basis(directory, "22", "20", "7450.00");
    }

    @Test
    void theTotRouteWithFourPerCentFewerPupilsAYear() {
        YearsRun run = tot("--years", "5", "--decline", "4");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                TOT-route, projection of 5 school years from 2017-2018

                School year | De Uilenhof  | Da Vinci College
                ------------+--------------+-----------------
                2017-2018   | -€151,980.00 | €151,980.00
                2018-2019   | -€144,530.00 | €144,530.00
                2019-2020   | -€137,080.00 | €137,080.00
                2020-2021   | -€135,590.00 | €135,590.00
                2021-2022   | -€129,630.00 | €129,630.00

                Net: what a party gets less what it pays; with a minus sign it pays on balance.
                Inputs are missing: the nets hold as far as known.

                Where the plan breaks:
                  * 2018-2019: below the least group: De Uilenhof, year 4: 19 < 20
                  * 2019-2020: below the least group: De Uilenhof, year 4: 18 < 20
                  * 2020-2021: below the least group: De Uilenhof, year 3: 19 < 20
                  * 2020-2021: below the least group: De Uilenhof, year 4: 18 < 20
                  * 2021-2022: below the least group: De Uilenhof, year 3: 19 < 20
                  * 2021-2022: below the least group: De Uilenhof, year 4: 17 < 20

                Missing:
                  * teaching that pupils get at Da Vinci, by invoice: pupils of Insula College in year 3
                  * teaching that pupils get at Da Vinci, by invoice: amount per pupil of Insula College
                  * teaching that pupils get at Da Vinci, by invoice: pupils of Insula College in year 4
                  * bus transport in the weeks with teaching at the mbo: total cost
                  * bus transport in the weeks with teaching at the mbo: key of the split
                  * slightly higher contribution of parents, as the route is dearer: amount of ouders van de TOT-leerlingen

                Pupils by school year:
                  * De Uilenhof in year 3: 22, 21, 20, 19, 19
                  * De Uilenhof in year 4: 20, 19, 18, 18, 17

                Assumptions, no real figures:
                  * made-up numbers and a round amount a pupil, to work the agreement out; the report gives neither
                  * 2018-2019 to 2021-2022: assumed: 4 % fewer pupils each year
                  * all other numbers stay as in 2017-2018
                """);
    }

    @Test
    void theTotRouteWithAListOfPupilsInDutch() {
        YearsRun run = tot("--years", "4", "--pupils", "uilenhof/vo-3=22,20,18", "--lang", "nl");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                TOT-route, vooruitblik over 4 schooljaren vanaf 2017-2018

                Schooljaar | De Uilenhof   | Da Vinci College
                -----------+---------------+-----------------
                2017-2018  | € -151.980,00 | € 151.980,00
                2018-2019  | € -151.980,00 | € 151.980,00
                2019-2020  | € -149.000,00 | € 149.000,00
                2020-2021  | € -146.020,00 | € 146.020,00

                Saldo: wat een partij ontvangt min wat zij betaalt; met een minteken betaalt zij per saldo.
                Er ontbreken gegevens: de saldi gelden voor zover bekend.

                Waar het plan breekt:
                  * 2020-2021: onder de kleinste groep: De Uilenhof, leerjaar 3: 18 < 20

                Ontbreekt:
                  * onderwijs dat leerlingen bij Da Vinci volgen, per factuur: leerlingen van Insula College in leerjaar 3
                  * onderwijs dat leerlingen bij Da Vinci volgen, per factuur: bedrag per leerling van Insula College
                  * onderwijs dat leerlingen bij Da Vinci volgen, per factuur: leerlingen van Insula College in leerjaar 4
                  * busvervoer in de weken met onderwijs op het mbo: totale kosten
                  * busvervoer in de weken met onderwijs op het mbo: verdeelsleutel
                  * iets hogere ouderbijdrage, omdat de route duurder is: bedrag van ouders van de TOT-leerlingen

                Leerlingen per schooljaar:
                  * De Uilenhof in leerjaar 3: 22, 22, 20, 18
                  * De Uilenhof in leerjaar 4: 20, 20, 20, 20

                Aannames, geen werkelijke cijfers:
                  * verzonnen aantallen en een rond bedrag per leerling, om de afspraak door te rekenen; het rapport noemt geen van beide
                  * 2018-2019 t/m 2020-2021: aanname: aantallen leerlingen volgens een lijst
                  * alle andere getallen blijven als in 2017-2018
                """);
    }

    @Test
    void boundsStayBoundsAndWhatIsMissingEachYearIsToldOnce() throws IOException {
        YearsRun run = YearsRun.of(
                "project",
                YearsRun.dossierWithLump(directory),
                "--basis",
                YearsRun.basis(directory, "20..25", "20", "7450.00"),
                "--years",
                "3",
                "--decline",
                "4");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Small route, projection of 3 school years from 2017-2018

                School year | the Province | Da Vinci College           | De Uilenhof
                ------------+--------------+----------------------------+-----------------------------
                2017-2018   | -€5,000.00   | €154,000.00 to €161,450.00 | -€156,450.00 to -€149,000.00
                2018-2019   | -€5,000.00   | €146,550.00 to €154,000.00 | -€149,000.00 to -€141,550.00
                2019-2020   | ?            | €134,100.00 to €141,550.00 | -€141,550.00 to -€134,100.00

                Net: what a party gets less what it pays; with a minus sign it pays on balance.
                ?: cannot be computed, since an input is missing.
                Where there are two amounts, the net lies between them; these are bounds and no invoice yet.
                Inputs are missing: the nets hold as far as known.

                Where the plan breaks:
                  * 2018-2019: maybe below the least group: De Uilenhof, year 3: 19..24 < 20
                  * 2018-2019: below the least group: De Uilenhof, year 4: 19 < 20
                  * 2019-2020: maybe below the least group: De Uilenhof, year 3: 18..23 < 20
                  * 2019-2020: below the least group: De Uilenhof, year 4: 18 < 20
                  * 2019-2020: no subsidy any more: start subsidy, the Province

                Missing:
                  * lump sum: part of the amount for school year 2017-2018 to 2019-2020

                Note:
                  * 2018-2019: the subsidy ends in this school year: start subsidy, the Province, 31 July 2019

                Pupils by school year:
                  * De Uilenhof in year 3: 20 to 25, 19 to 24, 18 to 23
                  * De Uilenhof in year 4: 20, 19, 18

                Assumptions, no real figures:
                  * 2018-2019 to 2019-2020: assumed: 4 % fewer pupils each year
                  * all other numbers stay as in 2017-2018
                """);
    }

    @Test
    void oneYearOfGivenNumbersAssumesNothingAndBreaksNowhere() throws IOException {
        YearsRun run = small(basis(), "--years 1 --decline 0 --lang nl");
        assertThat(run.out())
                .startsWith("Small route, vooruitblik over 1 schooljaar vanaf 2017-2018\n")
                .contains("  * nergens, voor zover bekend: geen groep wordt te klein en geen subsidie valt weg\n")
                .doesNotContain("Aannames", "Ontbreekt", "Er ontbreken");
    }

    @Test
    void withoutAnAmountThereIsNothingToCompute() throws IOException {
        YearsRun run = YearsRun.of(
                "project",
                "profijt",
                "--basis",
                Files.writeString(
                                directory.resolve("empty.yaml"),
                                "format: schakel-funding-basis/1\nschool-year: 2017-2018\n")
                        .toString(),
                "--years",
                "2",
                "--decline",
                "4");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Profijt, projection of 2 school years from 2017-2018\n\nNo amount can be computed.\n");
    }

    /** 20 pupils in vo-4 give 119200.00, each in vo-3 gives 1490.00, and the subsidy 5000.00. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "college |  150000.00 | 200 | 18 | at 17: €149,530.00; at 18: €151,020.00",
                "college |  151020.00 | 200 | 18 | at 17: €149,530.00; at 18: €151,020.00",
                "college |  151020.01 | 200 | 19 | at 18: €151,020.00; at 19: €152,510.00",
                "college |  124200.00 | 200 | 0  | at 0: €124,200.00",
                "college |  150000.00 | 17  | none, from 0 to 17 | at 17: €149,530.00",
                "school  | -150000.00 | 200 | 0  | at 0: -€119,200.00; with more pupils not always: at 200 it comes out at -€417,200.00",
            })
    void theLeastGroupAtWhichAPartyComesOutIsFound(
            String party, String least, String most, String number, String around) throws IOException {
        YearsRun run = small(
                basis(),
                "--years 1 --decline 0 --break-even school/vo-3 --party " + party + " --least=" + least + " --most "
                        + most);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        String unwrapped = run.out().replaceAll("\\n +(?![ *])", " ");
        String answer = unwrapped.substring(unwrapped.indexOf("\nThe least number") + 1);
        assertThat(answer.lines().findFirst().orElseThrow())
                .startsWith("The least number of pupils of De Uilenhof in year 3 at which ")
                .endsWith(" or more: " + number);
        assertThat(answer.lines().skip(1))
                .containsExactly(
                        Stream.of(around.split("; ")).map(line -> "  * " + line).toArray(String[]::new));
    }

    @Test
    void aBreakEvenReadsAsASentenceInBothLanguages() throws IOException {
        String question = "--years 1 --decline 0 --break-even school/vo-3 --party college --least 150000.00 --lang ";
        assertThat(small(basis(), question + "en").out())
                .endsWith(
                        "\n\nThe least number of pupils of De Uilenhof in year 3 at which Da Vinci College in 2017-2018"
                                + " surely comes out at €150,000.00 or more: 18\n"
                                + "  * at 17: €149,530.00\n  * at 18: €151,020.00\n");
        assertThat(small(basis(), question + "nl").out())
                .endsWith(
                        "\n\nHet kleinste aantal leerlingen van De Uilenhof in leerjaar 3 waarbij Da Vinci College in 2017-2018"
                                + " zeker op € 150.000,00 of meer uitkomt: 18\n"
                                + "  * bij 17: € 149.530,00\n  * bij 18: € 151.020,00\n");
    }

    /** With 18 to 20 pupils in year 4 the college surely gets what 18 bring, 107280.00, and 5000.00. */
    @Test
    void ofBoundsTheLeastCounts() throws IOException {
        YearsRun run = small(
                YearsRun.basis(directory, "22", "18..20", "7450.00"),
                "--years 1 --decline 0 --break-even school/vo-3 --party college --least 113770.00");
        assertThat(run.out())
                .endsWith("or more: 1\n  * at 0: €112,280.00 to €124,200.00\n  * at 1: €113,770.00 to €125,690.00\n");
    }

    @Test
    void whereInputsAreMissingTheBreakEvenHoldsAsFarAsKnown() {
        YearsRun run = tot(
                ("--years 1 --decline 0 --break-even uilenhof/vo-3,uilenhof/vo-4 --party da-vinci --least 149000.00")
                        .split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("""
                The least number of pupils of De Uilenhof in year 3 and De Uilenhof in year 4 (as many in each) at which Da Vinci College in 2017-2018 as far as
                  known comes out at €149,000.00 or more: 20
                  * at 19: €141,550.00
                  * at 20: €149,000.00
                  * not sure, because there is missing: teaching that pupils get at Da Vinci, by invoice: pupils of Insula College in year 3
                  * not sure, because there is missing: teaching that pupils get at Da Vinci, by invoice: amount per pupil of Insula College
                  * not sure, because there is missing: teaching that pupils get at Da Vinci, by invoice: pupils of Insula College in year 4
                  * not sure, because there is missing: bus transport in the weeks with teaching at the mbo: total cost
                  * not sure, because there is missing: bus transport in the weeks with teaching at the mbo: key of the split
                """);
    }

    @Test
    void groupsThatMoveTogetherAreNamedOnce() throws IOException {
        assertThat(small(
                                basis(),
                                "--years 1 --decline 0 --break-even school/vo-3,school/vo-4 --party college --least 154000.00")
                        .out())
                .endsWith(
                        " surely comes\n  out at €154,000.00 or more: 20\n  * at 19: €146,550.00\n  * at 20: €154,000.00\n");
        YearsRun twice =
                small(basis(), "--years 1 --decline 0 --break-even school/vo-3,school/vo-3 --party college --least 1");
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("groups [school/vo-3,school/vo-3] must not name a group twice");
    }

    @Test
    void whereAnInputIsMissingThatIsNotCalledNoFlow() throws IOException {
        String dossier = Files.writeString(
                        directory.resolve("fee.yaml"),
                        Files.readString(Path.of(YearsRun.dossier(directory)))
                                .replace(
                                        "    least-groups:\n",
                                        "      - {type: fee, id: fee, subject: {nl: bijdrage, en: fee}, payers: [funder],"
                                                + " payee: school, period: 2019-08-01/2020-07-31}\n    least-groups:\n"))
                .toString();
        YearsRun run = YearsRun.of("project", dossier, "--basis", basis(), "--years", "4", "--decline", "0");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("2018-2019 .* \\| -€5,000\\.00\n2019-2020 .* \\| \\?\n2020-2021 .* \\| –\n")
                .contains("\n–: no money goes", "\n?: cannot be computed, since an input is missing.\n");
    }

    @Test
    void weightsByPupilsThatStayAsGivenAreSaidToStay() throws IOException {
        String dossier = Files.writeString(
                        directory.resolve("shared.yaml"),
                        Files.readString(Path.of(YearsRun.dossier(directory)))
                                .replace(
                                        "    least-groups:\n",
                                        "      - {type: cost-sharing, id: bus, subject: {nl: bus, en: bus}, split: {type: by-key,"
                                                + " key: pupils, parties: [school, college]}}\n    least-groups:\n"))
                .toString();
        String numbers = Files.writeString(
                        directory.resolve("keys.yaml"),
                        Files.readString(Path.of(basis())).stripTrailing()
                                + "\ncosts: {bus: EUR 100.00}\nkeys: {bus: {school: 3, college: 1}}\n")
                .toString();
        String said = "  * bus: is split by pupils, but the weights of the key stay as given for 2017-2018\n";
        assertThat(YearsRun.of("project", dossier, "--basis", numbers, "--years", "2", "--decline", "10")
                        .out())
                .contains(said);
        assertThat(YearsRun.of("project", dossier, "--basis", numbers, "--years", "2", "--decline", "0")
                        .out())
                .doesNotContain(said);
    }

    @Test
    void aGroupThatTheFirstYearDoesNotKnowIsListedToo() {
        assertThat(tot("--years", "3", "--pupils", "insula/vo-3=5,6").out())
                .contains("  * Insula College in year 3: ?, 5, 6\n")
                .contains(
                        "  * 2017-2018: teaching that pupils get at Da Vinci, by invoice: pupils of Insula College in year 3\n")
                .contains(
                        "\n  * teaching that pupils get at Da Vinci, by invoice: amount per pupil of Insula College\n");
    }

    @Test
    void aSheetIsReadAsSettleReadsIt() throws IOException {
        Path sheet = Files.writeString(
                directory.resolve("jaar.csv"),
                "soort;partner;leerjaar;waarde\nleerlingen;school;vo-3;22\nleerlingen;school;vo-4;20\n"
                        + "bedrag-per-leerling;school;;7.450,00\n");
        YearsRun run = small(sheet.toString(), "--school-year 2017-2018 --years 1 --decline 0");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2017-2018   | -€151,980.00 | €156,980.00");
        assertThat(run.err()).contains("separator SEMICOLON", "numbers DUTCH");
        Path unclear = Files.writeString(
                directory.resolve("unclear.csv"),
                "kind,partner,learning-year,value\npupils,school,vo-3,22\namount-per-pupil,school,,7.450\n");
        YearsRun refused = small(unclear.toString(), "--school-year 2017-2018 --years 1 --decline 0");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(small(unclear.toString(), "--school-year 2017-2018 --numbers dutch --years 1 --decline 0")
                        .out())
                .contains("-€32,780.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--years 0 --decline 4                   | Invalid value for option '--years': years [0] must be from 1 to 50 // Project 1 school year at least.",
                "--years 51 --decline 4                  | Invalid value for option '--years': years [51] must be from 1 to 50 // Project fewer school years.",
                "--years two --decline 4                 | Invalid value for option '--years': years [two] must be a whole number // Write it like 5.",
                "--years 5 --decline 101                 | Invalid value for option '--decline': percent [101] must lie between -100 and 100 // Write 4 for four per cent fewer a year.",
                "--years 5 --decline 2,5                 | Invalid value for option '--decline': percent [2,5] must be a number of at most four decimals // Write it like 4 or 2.5, without a per cent sign.",
                "--years 5 --decline 4%                  | Invalid value for option '--decline': percent [4%] must be a number of at most four decimals // Write it like 4 or 2.5, without a per cent sign.",
                "--years 5                               | Error: Missing required argument (specify one of these): (--decline=PERCENT / --pupils=PARTNER/LEARNING-YEAR=NUMBERS)",
                "--decline 4                             | Missing required option: '--years=N'",
                "--years 2 --decline 4 --pupils school/vo-3=1 | Error: --decline=PERCENT, --pupils=PARTNER/LEARNING-YEAR=NUMBERS are mutually exclusive (specify only one)",
                "--years 5 --pupils school/vo-3=22,20    | --pupils [school/vo-3=22,20] must hold as many numbers as there are years after the first, 4 // Write --years 3, or give other numbers.",
                "--years 2 --pupils school/vo-3=-1       | Invalid value for option '--pupils': pupils [school/vo-3=-1] must be a group and whole numbers with commas between // Write it like uilenhof/vo-3=22,20,18.",
                "--years 2 --pupils school=1             | Invalid value for option '--pupils': group [school] must be a partner and a learning year with a slash between // Write it like uilenhof/vo-3.",
                "--years 2 --pupils school/vo-9=1        | Invalid value for option '--pupils': learning year [vo-9] must be vo-1 to vo-6 or mbo-1 to mbo-4 // Write it like vo-3 or mbo-1.",
                "--years 2 --decline 4 --party college   | Error: Missing required argument(s): --break-even=PARTNER/LEARNING-YEAR[,...], --least=AMOUNT",
                "--years 2 --decline 4 --break-even school/vo-3 --party college --least 1,00 | Invalid value for option '--least': amount [1,00] must be an amount in euros such as 7450.00 // Write 1.00. Use a point before exactly two decimals, and no thousands separators.",
                "--years 2 --decline 4 --break-even school/vo-3 --party college --least 1 --most 10001 | Invalid value for option '--most': most [10001] must be from 0 to 10000 // Say up to how many pupils to try.",
            })
    void wrongUseIsToldExactly(String more, String message) throws IOException {
        YearsRun run = small(basis(), more);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.refusal().replace(" | ", " / ")).isEqualTo(message.replace(" // ", "\n") + "\n");
        assertThat(run.err()).contains("Usage: java -jar schakel-samples-all.jar project ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--years 2 --pupils schol/vo-3=20 | group [schol/vo-3] must be one whose pupils the plan counts | Did you mean 'school/vo-3'?",
                "--years 2 --pupils funder/mbo-1=20 | group [funder/mbo-1] must be one whose pupils the plan counts | It counts: school/vo-3, school/vo-4.",
                "--years 2 --decline 4 --break-even school/vo-3 --party colege --least 1 | party [colege] must be a partner of the dossier | Did you mean 'college'?",
                "--years 50 --decline -100 | count [1476395008] must have at most nine digits | Check the number.",
            })
    void whatDoesNotFitTheDossierIsAProblem(String more, String message, String advice) throws IOException {
        YearsRun run = small(basis(), more);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + "\n" + advice + "\n");
    }

    @Test
    void aBasisOfAnotherPartnershipIsAProblem() {
        YearsRun run =
                YearsRun.of("project", "profijt", "--basis", "tot-route-2017-2018", "--years", "2", "--decline", "4");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("pupils/uilenhof [uilenhof] must be a partner");
    }

    @Test
    void itHelps() {
        YearsRun run = YearsRun.of("project", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: java -jar schakel-samples-all.jar project ")
                .contains("(--decline=PERCENT |", "Exit codes: 0 good, 1 problems in the input");
        assertThat(YearsRun.of("--help").out()).contains("  project ", "  whatif ");
    }
}
