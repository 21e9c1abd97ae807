package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.io.document.RuleSetReader;
import nl.schakel.io.document.RuleSetWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetsTest {

    static Stream<Arguments> frameworks() {
        return Frameworks.all().stream()
                .flatMap(framework -> Stream.of(TextFormat.values()).map(text -> Arguments.of(framework, text)));
    }

    /** All moments of all partnerships. */
    @ParameterizedTest
    @MethodSource("frameworks")
    void aFrameworkThatWasWrittenAndReadAssessesEveryDossierAlike(RuleSet framework, TextFormat format) {
        String text = RuleSetWriter.standard().write(framework, format);
        Assessor shipped = Assessor.of(framework);
        Assessor read = Assessor.of(
                RuleSetReader.standard().readText(text, format, "again").orElseThrow());
        for (String name : Portraits.names()) {
            Dossier dossier = Portraits.get(name);
            assertThat(read.assess(dossier, dossier.asOf()))
                    .as(name)
                    .isEqualTo(shipped.assess(dossier, dossier.asOf()));
        }
    }

    @Test
    void aRuleSetIsFoundByItsIdOrByItsFile(@TempDir Path directory) throws IOException {
        RuleSet framework = Frameworks.DOORLOPENDE_LEERROUTES_2018;
        assertThat(RuleSets.read("doorlopende-leerroutes-2018").orElseThrow()).isSameAs(framework);
        Path file = directory.resolve("mine.json");
        RuleSetWriter.standard().write(framework, file);
        assertThat(RuleSets.read(file.toString()).orElseThrow()).isEqualTo(framework);
        Path other = Files.writeString(directory.resolve("mine.txt"), "x");
        assertThat(RuleSets.read(other.toString()).issues())
                .singleElement()
                .asString()
                .contains("must be a YAML or JSON file (unreadable)");
    }

    @Test
    void whatIsNeitherIsRefused() {
        for (String name : new String[] {"doorlopende-leerroutes-2008", "x\0y"}) {
            assertThatThrownBy(() -> RuleSets.read(name))
                    .hasMessageContaining("must be one that the library ships, or a file");
            assertThatThrownBy(() -> RuleSets.known(name))
                    .hasMessageContaining("must be one that the library ships, or a file");
        }
        assertThat(RuleSets.known("none.yaml")).isEqualTo("none.yaml");
    }
}
