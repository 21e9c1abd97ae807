package nl.schakel.samples.shell;

import static nl.schakel.samples.shell.Schakel.assess;
import static nl.schakel.samples.shell.Schakel.changes;
import static nl.schakel.samples.shell.Schakel.framework;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.io.document.RuleSetWriter;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworksTest {

    private static final String SHIPPED = "doorlopende-leerroutes-2018";

    @TempDir
    private Path directory;

    private Path mine(String good, String other) throws IOException {
        String text = RuleSetWriter.standard().write(framework(SHIPPED), TextFormat.YAML);
        assertThat(text).contains(good);
        return Files.writeString(directory.resolve("mine.yaml"), text.replace(good, other));
    }

    @Test
    void aFrameworkIsGivenByItsIdOrByAFile() throws IOException {
        assertThat(framework(SHIPPED)).isSameAs(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        Path mine = mine("version: 1", "version: 2");
        assertThat(framework(mine)).hasToString(SHIPPED + ", version 2").isEqualTo(framework(mine.toString()));
        assertThatThrownBy(() -> framework("doorlopende-leerroutes-2017"))
                .hasMessageContaining("Did you mean 'doorlopende-leerroutes-2018'?");
        assertThatThrownBy(() -> framework(mine("version: 1", "version: 0")))
                .hasMessageContaining("version [0] must be 1 or more");
    }

    @Test
    void frameworksHaveARowEach() {
        assertThat(shown(Schakel::frameworks))
                .contains("\n" + SHIPPED + "   | 1       |")
                .contains("\nschakel ");
    }

    @Test
    void aPartnershipIsAssessedByAnyFramework() throws IOException {
        RuleSet mine = framework(mine("least-coverage: 50", "least-coverage: 100"));
        assertThat(assess("het-element", mine).assessment().ruleSet()).isEqualTo(mine);
        assertThat(assess("het-element", framework("schakel")).assessment())
                .isEqualTo(assess("het-element").assessment());
    }

    @Test
    void whatDiffersBetweenTwoIsShown() throws IOException {
        RuleSet mine = framework(mine("least-coverage: 50", "least-coverage: 100"));
        assertThat(shown(() -> changes(framework(SHIPPED), mine))).isEqualTo("least coverage: 50 % -> 100 %\n");
        assertThat(shown(() -> changes(mine, mine))).isEqualTo("no differences\n");
    }

    private static synchronized String shown(Runnable question) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            question.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
