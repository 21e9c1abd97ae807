package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.io.document.RuleSetReader;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkCommandTest {

    private static final String SHIPPED = "doorlopende-leerroutes-2018";

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

    /** The shipped framework as a file, changed as a user would. */
    private String mine(String good, String bad) throws IOException {
        String text = run("framework", SHIPPED).out();
        assertThat(text).contains(good);
        return Files.writeString(directory.resolve("mine.yaml"), text.replace(good, bad))
                .toString();
    }

    @Test
    void withoutArgumentsTheShippedOnesAreListed() {
        Run run = run("framework");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("id ").contains("| version |");
        Frameworks.all().forEach(framework -> assertThat(run.out()).contains("\n" + framework.id() + " "));
        assertThat(run("framework", "--lang", "nl").out())
                .contains("| versie |")
                .contains("| Doorlopende leerroutes");
    }

    @ParameterizedTest
    @EnumSource
    void aShippedOneIsPrintedAsAFileThatIsReadBackEqual(TextFormat format) {
        for (RuleSet framework : Frameworks.all()) {
            Run run = run("framework", framework.id().value(), "--format", format == TextFormat.JSON ? "json" : "yaml");
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(RuleSetReader.standard().readText(run.out(), format, "x").orElseThrow())
                    .isEqualTo(framework);
        }
    }

    @Test
    void aFileIsPrintedInTheOtherFormat() throws IOException {
        Run json = run("framework", mine("least-coverage: 50", "least-coverage: 40"), "--format", "json");
        assertThat(json.exitCode()).isZero();
        assertThat(json.out())
                .startsWith("{\n  \"format\": \"schakel-rule-set/1\",")
                .contains("\"least-coverage\": 40");
    }

    @Test
    void whatDiffersIsToldInTheLanguageThatIsChosen() throws IOException {
        String mine = mine("least-coverage: 50", "aggregation: weakest-link\nleast-coverage: 40");
        assertThat(run("framework", "--diff", SHIPPED, mine))
                .isEqualTo(
                        new Run(0, "aggregation: weighted mean -> weakest link\nleast coverage: 50 % -> 40 %\n", ""));
        assertThat(run("framework", "--diff", mine, SHIPPED, "--lang", "nl").out())
                .isEqualTo("samenvoeging: zwakste schakel -> gewogen gemiddelde\nminste onderbouwing: 40 % -> 50 %\n");
        assertThat(run("framework", "--diff", mine, mine).out()).isEqualTo("no differences\n");
        assertThat(run("framework", "--diff", mine, mine, "--lang", "nl").out()).isEqualTo("geen verschillen\n");
    }

    @Test
    void aFileIsAFrameworkToAssessBy() throws IOException {
        String same = mine("least-coverage: 50", "least-coverage: 50");
        assertThat(run("assess", "tot-route", "--framework", same))
                .isEqualTo(run("assess", "tot-route", "--framework", SHIPPED));
        String other = mine("version: 1", "version: 7");
        Run run = run("assess", "tot-route", "profijt", "--framework", other);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(SHIPPED + ", version 7; as of");
    }

    @Test
    void whatIsWrongInAFrameworkIsListedBesideWhatIsWrongInADossier() throws IOException {
        String mine = mine("fact: observed.will", "fact: observed.wil");
        Run run = run("assess", "none.yaml", "--framework", mine);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("none.yaml [none.yaml] must exist (unreadable)")
                .contains("criterion/fact [observed.wil] must be in the catalogue (unknown-reference)\n"
                        + "    Did you mean 'observed.will'?");
    }

    @Test
    void checkCountsTheRulesOfASoundRuleSet() throws IOException {
        String mine = mine("least-coverage: 50", "least-coverage: 40");
        int rules = Frameworks.get(SHIPPED).rules().size();
        assertThat(run("check", mine)).isEqualTo(new Run(0, mine + ": sound, " + rules + " rules\n", ""));
        assertThat(run("check", mine, "--lang", "nl").out()).isEqualTo(mine + ": in orde, " + rules + " regels\n");
        Run wrong = run("check", mine("least-coverage: 50", "least-coverage: 101"));
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.out()).isEqualTo(mine + ": not sound, 1 problem\n");
        assertThat(wrong.err()).contains("least-coverage [101] must be a percentage from 0 to 100 (wrong-value)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework none.yaml",
                "framework --diff none.yaml none.yaml",
                "assess tot-route --framework none.yaml"
            })
    void aFileThatIsNotThereIsAProblem(String args) {
        Run run = run(args.split(" "));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("none.yaml [none.yaml] must exist (unreadable)\n    Check the name and the directory.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framework doorlopende-leerroutes-2019 | must be one that the library ships, or a file",
                "framework doorlopende-leerroutes-2019 | Did you mean 'doorlopende-leerroutes-2018'?",
                "assess tot-route --framework x        | must be one that the library ships, or a file",
                "framework doorlopende-leerroutes-2018 --format text | Possible: yaml, json.",
                "framework --diff doorlopende-leerroutes-2018 | requires at least 2 values",
                "framework doorlopende-leerroutes-2018 --diff doorlopende-leerroutes-2018 doorlopende-leerroutes-2018 |"
                        + " --diff must have two frameworks and no other",
            })
    void wrongUseIsToldWithTheRightOne(String args, String message) {
        Run run = run(args.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("Usage: java -jar schakel-samples-all.jar");
    }

    @Test
    void theCommandHelps() {
        assertThat(run("framework", "--help").out())
                .startsWith("Usage: java -jar schakel-samples-all.jar framework")
                .contains("--diff=ID|FILE ID|FILE", "Exit codes: 0 good, 1 problems in the input");
        assertThat(run("--help").out()).contains("  framework");
    }
}
