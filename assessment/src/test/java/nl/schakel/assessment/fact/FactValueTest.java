package nl.schakel.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactValueTest {

    private static final Optional<BigDecimal> TWO = Optional.of(BigDecimal.valueOf(2));
    private static final Optional<BigDecimal> THREE = Optional.of(BigDecimal.valueOf(3));

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(new FactValue.Holds(Truth.TRUE), "ja", "yes"),
                arguments(new FactValue.Holds(Truth.FALSE), "nee", "no"),
                arguments(new FactValue.Holds(Truth.UNKNOWN), "onbekend", "unknown"),
                arguments(new FactValue.Amount(TWO, TWO), "2", "2"),
                arguments(new FactValue.Amount(TWO, THREE), "2..3", "2..3"),
                arguments(new FactValue.Amount(TWO, Optional.empty()), "ten minste 2", "at least 2"),
                arguments(new FactValue.Amount(Optional.empty(), THREE), "ten hoogste 3", "at most 3"),
                arguments(FactValue.Amount.UNKNOWN, "onbekend", "unknown"),
                arguments(new FactValue.Codes(Set.of("mbo", "vo"), true), "mbo, vo", "mbo, vo"),
                arguments(new FactValue.Codes(Set.of("vo"), false), "vo (lijst open)", "vo (list open)"),
                arguments(new FactValue.Codes(Set.of(), false), "geen (lijst open)", "none (list open)"),
                arguments(new FactValue.Codes(Set.of(), true), "geen", "none"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueIsWordedInDutchAndInEnglish(FactValue value, String dutch, String english) {
        assertThat(value.text(Language.DUTCH)).isEqualTo(dutch);
        assertThat(value.text(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void codesAreSortedWhateverTheirOrder() {
        assertThat(new FactValue.Codes(new java.util.LinkedHashSet<>(List.of("vo", "ho", "mbo")), true).there())
                .containsExactly("ho", "mbo", "vo");
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new FactValue.Amount(THREE, TWO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [3..2] must have its lower bound first\nExchange the bounds.");
    }

    @Test
    void equalNumbersAreEqualValuesHoweverTheyAreWritten() {
        FactValue.Amount written =
                new FactValue.Amount(Optional.of(new BigDecimal("20.0")), Optional.of(new BigDecimal("2E+1")));
        assertThat(written)
                .isEqualTo(
                        new FactValue.Amount(Optional.of(BigDecimal.valueOf(20)), Optional.of(BigDecimal.valueOf(20))));
        assertThat(written.text(Language.ENGLISH)).isEqualTo("20");
    }
}
