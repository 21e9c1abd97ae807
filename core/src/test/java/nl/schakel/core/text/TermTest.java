package nl.schakel.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalizedText PERHAPS = LocalizedText.of("misschien", "perhaps");

    @Test
    void termOfTheListHasItsCodeAndLabel() {
        Term<Truth> term = Term.of(Truth.TRUE);
        assertThat(term.is(Truth.TRUE)).isTrue();
        assertThat(term.is(Truth.FALSE)).isFalse();
        assertThat(term.code()).isEqualTo("true");
        assertThat(term.label()).isEqualTo(LocalizedText.of("ja", "yes"));
        assertThat(term).hasToString("true");
    }

    @Test
    void otherTermHasALabelOfItsOwn() {
        Term<Truth> term = Term.other(PERHAPS);
        assertThat(term.is(Truth.UNKNOWN)).isFalse();
        assertThat(term.code()).isEqualTo("other");
        assertThat(term.label()).isEqualTo(PERHAPS);
        assertThat(term).hasToString("other: misschien / perhaps");
    }

    @Test
    void neitherAndBothAreRefused() {
        assertThatThrownBy(() -> new Term<Truth>(Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "term [-, -] must be a term of the list or another one, not both\nUse Term.of or Term.other.");
        assertThatThrownBy(() -> new Term<>(Optional.of(Truth.TRUE), Optional.of(PERHAPS)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("term [true, " + PERHAPS
                        + "] must be a term of the list or another one, not both\nUse Term.of or Term.other.");
    }
}
