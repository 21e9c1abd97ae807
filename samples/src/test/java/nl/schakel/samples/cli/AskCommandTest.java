package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AskCommandTest {

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        CommandLine line = SchakelCommand.line(console);
        if (!line.getSubcommands().containsKey("ask")) {
            line.addSubcommand(new AskCommand(console));
            Arguments.register(line);
            line.getSubcommands().get("ask").setErr(line.getErr());
        }
        int exitCode = line.execute(args);
        console.out().flush();
        console.err().flush();
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutAQuestionItListsThem() {
        Run run = run("ask");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("travel-card").contains("Which exams fall in which year?");
        assertThat(run("ask", "--lang", "nl").out()).contains("Welke examens vallen in welk leerjaar?");
    }

    @Test
    void itAsksTheLatestDossierOfEachPartnership() {
        Run run = run("ask", "travel-card");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Which name the missing travel card as an obstacle?\n")
                .endsWith("\nunknown: 18 of 21\n");
        assertThat(run.out().lines().filter(line -> line.startsWith("profijt ")))
                .hasSize(1);
        assertThat(run("--lang", "nl", "ask", "travel-card").out()).endsWith("\nonbekend: 18 van 21\n");
    }

    @Test
    void itAsksEarlierDossiersTooIfToldSo() {
        assertThat(run("ask", "travel-card", "--all-moments").out().lines().filter(line -> line.startsWith("profijt ")))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("2014-06-30"),
                        line -> assertThat(line).contains("2015-03-31"),
                        line -> assertThat(line).contains("2018-06-30"));
    }

    @Test
    void anUnknownQuestionIsWrongUse() {
        Run run = run("ask", "travel-cart");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Did you mean 'travel-card'?");
    }
}
