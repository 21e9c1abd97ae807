package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Ranking, reaching a band and the cross-walk on the command line. */
class AnalysisCommandsTest {

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void allShippedPartnershipsAreRankedWhereNoneIsNamed() {
        Run run = run("rank", "--framework", "schoolportretten-2014");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.matches("[0-9]+(\\.\\.[0-9]+)? .*")))
                .hasSize(21);
    }

    @Test
    void placesHangOnWeightsAndUnknowns() {
        Run run = run("rank", "profijt", "tot-route", "--weights", "--draws", "100", "--seed", "7", "--lang", "nl");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("100 trekkingen").contains("gewichten tot 20 % lager of hoger");
        assertThat(run("rank", "tot-route", "profijt", "--weights", "--draws", "100", "--seed", "7", "--lang", "nl"))
                .as("the order in which partnerships are named does not matter")
                .isEqualTo(run);
    }

    @Test
    void fewestChangesToABandAreFoundWithWhoDoesThem() {
        Run run = run(
                "reach",
                "tot-route",
                "--framework",
                "doorlopende-leerroutes-2018",
                "--band",
                "3",
                "--learn-from",
                "profijt");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("'at least three quarters seen' takes ")
                .contains(", and no fewer:\n* ")
                .contains("(as at Profijt)");
        assertThat(run("reach", "tot-route", "--framework", "doorlopende-leerroutes-2018", "--learn-from", "profijt"))
                .as("the next band where none is named")
                .isEqualTo(run);
    }

    @Test
    void bandThatIsNotThereIsAProblem() {
        Run run = run("reach", "tot-route", "--band", "4", "--learn-from", "profijt");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("--band [4] must be from 1 to 3\nCount the bands from the lowest, which is 1.\n");
    }

    @Test
    void crossWalkShowsThemesAndWhatTheReportsDisagreeOn() {
        Run run = run("crosswalk", "het-element");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Het Element, as of 2018-06-30\n")
                .contains("\nOn which the reports do not agree\n")
                .contains("one party pays everything: yes");
        assertThat(run("crosswalk", "nobody").exitCode()).isEqualTo(1);
    }
}
