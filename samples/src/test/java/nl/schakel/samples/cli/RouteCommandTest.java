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
}
