package nl.schakel.samples.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start-up script in the real JShell: answers are neither cut nor escaped, in UTF-8 on every machine. */
class JShellIT {

    private static final Path SCRIPT = Path.of("jshell/schakel.jsh").toAbsolutePath();

    @TempDir
    private Path directory;

    private static final String QUESTIONS = """
            portraits()
            compare("profijt", "het-element", "tot-route")
            assess("het-element").priorities()
            var tot = assess("tot-route", framework("doorlopende-leerroutes-2018"));
            tot.factor("professional-structure")
            settle("tot-route", numbers("2017-2018").pupils("uilenhof", "vo-3", 22).amountPerPupil("uilenhof", "7450.00"))
            project("tot-route", 3, 4)
            report("het-element")
            ask("travel-card")
            crosswalk("het-element")
            rank()
            changes("profijt-2015", "profijt")
            facts(3, 1)
            language("nl")
            tot.explain()
            assess("profit")
            1 +
            1
            nonsense()
            /exit
            """;

    @Test
    void answersReadWell() throws IOException {
        assertThat(answers(List.of())).contains("tot ==> ").doesNotContain("\\n");
    }

    @Test
    void theModeOfTheScriptHasAPromptOfItsOwnAndShowsValuesAsTheyAre() throws IOException {
        assertThat(answers(List.of("--feedback", "schakel")))
                .contains("schakel> ")
                .contains("schakel> 2\n")
                .doesNotContain("==>")
                .doesNotContain("\\n");
    }

    private String answers(List<String> options) throws IOException {
        Files.createDirectories(directory.resolve(".java/.userPrefs"));
        Files.createDirectories(directory.resolve(".systemPrefs"));
        List<String> command = new ArrayList<>(List.of(
                Jar.tool("jshell"),
                "-J-Duser.home=" + directory,
                "-J-Djava.util.prefs.userRoot=" + directory,
                "-J-Djava.util.prefs.systemRoot=" + directory,
                "--class-path",
                Jar.JAR.toString()));
        command.addAll(options);
        command.add(SCRIPT.toString());
        Jar.Run run = Jar.process(directory, command, QUESTIONS);
        String out =
                new String(run.out().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replace(" \b", "");
        System.out.println("jshell: " + run.millis() + " ms");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(out)
                .contains("portraits()  networks()  questions()  ask(code)")
                .containsPattern("(?m)^(?:.*> )?profijt +\\| Profijt ")
                .containsPattern("directieberaad / meetings .*\\| 5 per year +\\| every 2 months")
                .contains("unknown: 18 of 21")
                .contains("| Het Element ")
                .contains("18 years")
                .contains("narrows the score by")
                .contains("the cooperation is anchored at board level too: not applicable\n")
                .containsPattern("32,780\\.00 +\\| 22 × 1/5 × 7,450\\.00")
                .contains("projection of 3 school years from 2017-2018")
                .contains("written: file:")
                .contains("Did you mean 'profijt'?")
                .contains("| –")
                .contains("cannot find symbol");
        assertThat(Files.readString(directory.resolve("het-element.html"))).startsWith("<!doctype html>");
        return out;
    }
}
