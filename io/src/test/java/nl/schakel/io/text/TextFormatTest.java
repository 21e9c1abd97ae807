package nl.schakel.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatTest {

    @ParameterizedTest
    @CsvSource({"profijt.yaml, YAML", "dir.json/profijt.YML, YAML", "C:\\profijt.json, JSON", "x.JSON, JSON"})
    void theEndingTellsTheFormat(String name, TextFormat format) {
        assertThat(TextFormat.ofFileName(name)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"profijt", "profijt.txt", "yaml", "profijt.yaml.bak"})
    void otherEndingsTellNothing(String name) {
        assertThat(TextFormat.ofFileName(name)).isEmpty();
    }

    @Test
    void eachFormatWritesOneEnding() {
        assertThat(TextFormat.YAML.ending()).isEqualTo(".yaml");
        assertThat(TextFormat.JSON.ending()).isEqualTo(".json");
    }

    @Test
    void noNameIsRefused() {
        assertThatThrownBy(() -> TextFormat.ofFileName(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("file name must be given");
    }
}
