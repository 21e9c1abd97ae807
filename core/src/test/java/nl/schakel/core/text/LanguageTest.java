package nl.schakel.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void textIsReadBack(Language language) {
        assertThat(Language.parse(language.toString())).isSameAs(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL", "dutch", "de"})
    void otherLanguagesAreRefused(String text) {
        assertThatThrownBy(() -> Language.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("language [" + text + "] must be 'nl' or 'en'\nChoose nl for Dutch or en for English.");
    }
}
