package nl.schakel.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText DUTCH_ONLY = new LocalizedText(Optional.of("overleg"), Optional.empty());
    private static final LocalizedText ENGLISH_ONLY = new LocalizedText(Optional.empty(), Optional.of("consultation"));

    @Test
    void eachLanguageHasItsText() {
        LocalizedText text = LocalizedText.of("overleg", "consultation");
        assertThat(text.in(Language.DUTCH)).isEqualTo("overleg");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("consultation");
    }

    @Test
    void missingTextIsTakenFromTheOtherLanguage() {
        assertThat(DUTCH_ONLY.in(Language.ENGLISH)).isEqualTo("overleg");
        assertThat(ENGLISH_ONLY.in(Language.DUTCH)).isEqualTo("consultation");
    }

    @Test
    void sameTextIsWrittenOnce() {
        assertThat(LocalizedText.same("Profijt")).hasToString("Profijt");
        assertThat(LocalizedText.of("overleg", "consultation")).hasToString("overleg / consultation");
        assertThat(DUTCH_ONLY).hasToString("overleg / -");
        assertThat(ENGLISH_ONLY).hasToString("- / consultation");
    }

    @Test
    void textInNoLanguageIsRefused() {
        assertThatThrownBy(() -> new LocalizedText(Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("text [] must be there in Dutch or in English\nGive nl, en or both.");
    }

    @Test
    void blankTextIsRefusedByItsLanguage() {
        assertThatThrownBy(() -> LocalizedText.of("overleg", " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("en [ ] must not be blank\nWrite some text, or leave it out.");
    }
}
