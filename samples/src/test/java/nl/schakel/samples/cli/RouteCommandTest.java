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

class RouteCommandTest {

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
    void routeIsToldInWords() {
        Run run = run("route", "wvo-kw1c", "--route", "vmr-mt", "--lang", "nl");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Versnelde vakmanschapsroute Mobiliteit en Transport. Vakmanschapsroute.")
                .contains(
                        "Mbo: 3 dagen per week, 7 weken, op woensdag, donderdag, vrijdag, bij Koning Willem I College."
                                + " Elders: stage, 2 dagen per week, 7 weken, op maandag, dinsdag. Ingeschreven: vo.");
    }

    @Test
    void whatFollowsFromARouteStandsBelowItsWords() {
        assertThat(run("route", "tot-route", "--route", "tot", "--lang", "en").out())
                .endsWith("""

                Years from year 3 of vmbo: 4 to 5
                Years won on the regular path: 1 to 2
                Gain as the source says: 1 year
                Share of time outside the vmbo (week of five days): Year 3: 1/5; Year 4: 4/5 to all (mbo 4/5); other years: unknown
                Ages, if 14 or 15 in year 3 of vmbo: 14 to 19
                Last year enrolled at the vo: Year 4
                Diplomas: vmbo diploma, tl, after 2 years; mbo diploma, level 4, after 4 to 5 years
                """);
        assertThat(run("route", "tot-route", "--route", "tot", "--lang", "nl").out())
                .endsWith("""

                Jaren vanaf leerjaar 3: 4 tot en met 5
                Jaren winst op de gewone weg: 1 tot en met 2
                Winst volgens de bron: 1 jaar
                Deel van de tijd buiten het vmbo (week van vijf dagen): Leerjaar 3: 1/5; Leerjaar 4: 4/5 tot en met alles (mbo 4/5);\
                 andere jaren: onbekend
                Leeftijd, bij 14 of 15 jaar in leerjaar 3: 14 tot en met 19
                Laatste jaar ingeschreven bij het vo: Leerjaar 4
                Diploma's: vmbo-diploma, tl, na 2 jaar; mbo-diploma, niveau 4, na 4 tot en met 5 jaar
                """);
    }

    @Test
    void everyRouteIsDrawnIntoAFileOfItsOwn(@TempDir Path directory) throws IOException {
        Run run = run("route", "tot-route", "--out", directory.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(directory.resolve("tot.svg") + "\n");
        assertThat(Files.readString(directory.resolve("tot.svg")))
                .startsWith("<svg class=\"route-drawing\" xmlns=\"http://www.w3.org/2000/svg\" lang=\"en\"")
                .contains("Time line of the route TOT-route");
    }

    @Test
    void routeThatIsNotThereIsAProblem() {
        Run run = run("route", "groene-lyceum", "--route", "tot");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                route [tot] must be one of the dossier
                Possible: groene-lyceum.
                """);
    }

    @Test
    void kindIsToldWithItsLaw() {
        Run run = run("route", "--kind", "doorlopende-leerroute-a", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Doorlopende leerroute a. Doorlopende leerroute. Legal basis: law on doorlopende leerroutes.")
                .contains(
                        "\nYears from year 3 of vmbo: 2 to 4\nYears won on the regular path: unknown\n",
                        "\nHolds: from 1 August 2020\nLaw: WVO, art. 10b10 (from 1 August 2020 to 31 July 2022)\n",
                        "\nDuration: 3 - 4 years for a programme of 2 years [WVO, art. 10b16"
                                + " (from 1 August 2020 to 31 July 2022); WVO 2020, art. 2.107g (from 1 August 2022)]\n");
    }

    @Test
    void eachArticleOfAKindStandsThereOnceWithItsPeriodInWords() {
        String vm2 = run("route", "--kind", "vm2", "--lang", "nl").out();
        assertThat(vm2)
                .contains(
                        "\nGeldt: vanaf 1 augustus 2008, einde onbekend\n",
                        "art. 17 lid 2 (van 1 augustus 2008 tot en met 31 juli 2011; daarna niet bevestigd, tot en met 31 juli 2018 of eerder)]\n")
                .doesNotContain("2008-08-01");
        assertThat(vm2.lines().filter(line -> line.contains("Tijdelijke regeling")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsOnlyOnce("Tijdelijke regeling"));
        assertThat(run("route", "--kind", "vm2").out())
                .contains(
                        "(from 1 August 2008 to 31 July 2011; after that not confirmed, to 31 July 2018 or earlier)]\n");
    }

    @Test
    void anArticleThatMayBeOlderSaysSo() {
        assertThat(run("route", "--kind", "leerwerktraject").out())
                .contains(
                        "\nHolds: from 1 August 2020 or earlier\n",
                        " (from 1 August 2020 or earlier to 31 July 2022)\n");
        assertThat(run("route", "--kind", "leerwerktraject", "--lang", "nl").out())
                .contains(
                        "\nGeldt: vanaf 1 augustus 2020 of eerder\n",
                        " (van 1 augustus 2020 of eerder tot en met 31 juli 2022)\n")
                .doesNotContain("2020-08-01", "..");
    }

    @Test
    void localKindIsToldWithItsSource() {
        Run run = run("route", "--kind", "groene-lyceum", "--lang", "nl");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "\nJaren vanaf leerjaar 3: 3\nJaren winst op de gewone weg: onbekend\n",
                        "\nBron: schoolportretten-2014, Het Groene Lyceum, Hobbel\n");
    }

    @Test
    void kindIsDrawnIntoAFile(@TempDir Path directory) throws IOException {
        Run run = run("route", "--kind", "vm2", "--out", directory.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(directory.resolve("vm2.svg") + "\n");
        assertThat(Files.readString(directory.resolve("vm2.svg"))).contains("Time line of the route VM2");
    }

    @Test
    void kindsAreListed() {
        Run run = run("route", "--kinds", "--lang", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSize(18)
                .contains(
                        "vm2: VM2, course of vmbo and mbo level 2 (from 1 August 2008, end unknown)",
                        "entree: entree in place of BB (from 1 August 2020 or earlier)",
                        "stera: STERA-route (local, legal basis unknown)");
    }

    @Test
    void eitherADossierOrAKindIsAsked() {
        String advice = " must be of a dossier or of a kind, and not both\n"
                + "Give FILE, with --route for one route, or --kind; --kinds lists the kinds.\n";
        Run none = run("route");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).isEqualTo("route []" + advice);
        assertThat(run("route", "tot-route", "--kind", "vm2").err()).isEqualTo("route [tot-route vm2]" + advice);
        assertThat(run("route", "--kind", "vm2", "--route", "tot").err()).isEqualTo("route [vm2 tot]" + advice);
        assertThat(run("route", "--kind", "vm3").err())
                .startsWith("kind [vm3] must be a kind of route\nPossible: vm2,");
    }
}
