package nl.schakel.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.RuleSetReader;
import nl.schakel.io.document.RuleSetWriter;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetSchemaTest {

    private static final SecondOpinion SCHEMA = SecondOpinion.of(DocumentFormat.RULE_SET);

    static Stream<RuleSet> frameworks() {
        return Frameworks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyShippedFrameworkIsValid(RuleSet framework) {
        assertThat(SCHEMA.complaints(RuleSetWriter.standard().write(framework, TextFormat.JSON)))
                .isEmpty();
    }

    @Test
    void aRuleThatChangesInTimeIsValid() {
        String json = Good.RULE_SET
                .replace("\"id\": \"often\"", "\"id\": \"meets\"")
                .replace("\"place\": \"3\"}", "\"place\": \"3\"}, \"validity\": \"2018/..\"");
        assertThat(SCHEMA.complaints(json)).isEmpty();
        RuleSet read = RuleSetReader.standard()
                .readText(json, TextFormat.JSON, "x.json")
                .orElseThrow();
        assertThat(RuleSetWriter.standard().write(read, TextFormat.JSON)).contains("\"validity\": \"2018/..\"");
    }
}
