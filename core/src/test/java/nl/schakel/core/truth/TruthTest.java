package nl.schakel.core.truth;

import static nl.schakel.core.truth.Truth.FALSE;
import static nl.schakel.core.truth.Truth.TRUE;
import static nl.schakel.core.truth.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

    @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void andAndOrFollowKleenesTables(Truth left, Truth right, Truth and, Truth or) {
        assertThat(left.and(right)).isSameAs(and);
        assertThat(left.or(right)).isSameAs(or);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void unknownStaysUnknownWhenNegated(Truth value, Truth negation) {
        assertThat(value.not()).isSameAs(negation);
    }

    @Test
    void whatIsKnownIsTrueOrFalse() {
        assertThat(Truth.of(true)).isSameAs(TRUE);
        assertThat(Truth.of(false)).isSameAs(FALSE);
    }

    @Test
    void allOfNoneHoldAndAnyOfNoneDoesNot() {
        assertThat(Truth.all(List.of())).isSameAs(TRUE);
        assertThat(Truth.any(List.of())).isSameAs(FALSE);
    }

    @Test
    void oneFalseDecidesAllAndOneTrueDecidesAny() {
        assertThat(Truth.all(List.of(TRUE, UNKNOWN, FALSE))).isSameAs(FALSE);
        assertThat(Truth.all(List.of(TRUE, UNKNOWN))).isSameAs(UNKNOWN);
        assertThat(Truth.any(List.of(FALSE, UNKNOWN, TRUE))).isSameAs(TRUE);
        assertThat(Truth.any(List.of(FALSE, UNKNOWN))).isSameAs(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadBack(Truth value) {
        assertThat(Truth.parse(value.toString())).isSameAs(value);
    }

    @Test
    void otherTextIsRefused() {
        assertThatThrownBy(() -> Truth.parse("yes"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("truth [yes] must be a term of the list\nPossible: false, unknown, true.");
    }
}
