package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.atMost;
import static nl.schakel.assessment.criterion.Criterion.between;
import static nl.schakel.assessment.criterion.Values.always;
import static nl.schakel.assessment.criterion.Values.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final FactId NUMBER = FactId.of("a.number");

    @ParameterizedTest(name = "{0} is at least {1}: {2}")
    @CsvSource({
        "2.., 2, TRUE",
        "2, 2, TRUE",
        "2.0, 2, TRUE",
        "3..9, 2, TRUE",
        "2..9, 2, TRUE",
        "1.., 2, UNKNOWN",
        "1..2, 2, UNKNOWN",
        "1.999..2, 2, UNKNOWN",
        "..2, 2, UNKNOWN",
        "?, 2, UNKNOWN",
        "0..1, 2, FALSE",
        "1.999, 2, FALSE",
        "..1, 2, FALSE",
        "..1.999, 2, FALSE",
        "-3, 2, FALSE",
        "0, 0, TRUE"
    })
    void numberIsHeldAgainstTheLeast(String amount, long least, Truth expected) {
        assertThat(atLeast("a.number", least).test(always(amount(amount)))).isSameAs(expected);
    }

    @ParameterizedTest(name = "{0} is at most {1}: {2}")
    @CsvSource({
        "..2, 2, TRUE",
        "2, 2, TRUE",
        "2.0, 2, TRUE",
        "0..1, 2, TRUE",
        "0..2, 2, TRUE",
        "-3, 2, TRUE",
        "..3, 2, UNKNOWN",
        "2..3, 2, UNKNOWN",
        "2..2.001, 2, UNKNOWN",
        "2.., 2, UNKNOWN",
        "?, 2, UNKNOWN",
        "3..9, 2, FALSE",
        "2.001, 2, FALSE",
        "3.., 2, FALSE",
        "2.001.., 2, FALSE",
        "0, 0, TRUE"
    })
    void numberIsHeldAgainstTheMost(String amount, long most, Truth expected) {
        assertThat(atMost("a.number", most).test(always(amount(amount)))).isSameAs(expected);
    }

    @ParameterizedTest(name = "{0} lies in 5..7: {1}")
    @CsvSource({
        "5, TRUE",
        "6.5, TRUE",
        "7, TRUE",
        "7.0, TRUE",
        "5..7, TRUE",
        "5.5..6, TRUE",
        "4.999..7, UNKNOWN",
        "5..7.001, UNKNOWN",
        "4..5, UNKNOWN",
        "7..8, UNKNOWN",
        "1..9, UNKNOWN",
        "5.., UNKNOWN",
        "7.., UNKNOWN",
        "..7, UNKNOWN",
        "..5, UNKNOWN",
        "?, UNKNOWN",
        "4.999, FALSE",
        "7.001, FALSE",
        "1..4, FALSE",
        "8..9, FALSE",
        "8.., FALSE",
        "..4, FALSE"
    })
    void numberIsHeldAgainstBothEnds(String amount, Truth expected) {
        assertThat(between("a.number", 5, 7).test(always(amount(amount)))).isSameAs(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.2, TRUE", "0.20, TRUE", "0.19, FALSE", "0.1..0.2, UNKNOWN"})
    void boundMayBeAFraction(String amount, Truth expected) {
        Criterion fifth = new AtLeast(NUMBER, Quantity.parse("0.2 fte"));
        assertThat(fifth.test(always(amount(amount)))).isSameAs(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~2", "2+", "<=2", "<5", ">2", "1..2", "~1..2"})
    void boundThatIsNotExactIsRefused(String bound) {
        assertThatThrownBy(() -> new AtLeast(NUMBER, Quantity.parse(bound)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("least [" + bound + "] must be exact\nWrite a number such as 2.");
        assertThatThrownBy(() -> new AtMost(NUMBER, Quantity.parse(bound)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("most [" + bound + "] must be exact\nWrite a number such as 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "~5", "5+", "<=5", "<5", ">5"})
    void rangeWithOneBoundIsRefused(String range) {
        assertThatThrownBy(() -> new Between(NUMBER, Quantity.parse(range)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("range [" + range + "] must have two bounds\nWrite it like 5..7.");
    }

    @Test
    void roughRangeIsRefused() {
        assertThatThrownBy(() -> new Between(NUMBER, Quantity.parse("~5..7")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("range [~5..7] must ")
                .hasMessageEndingWith("\nWrite it like 5..7.");
    }

    @Test
    void rangeOfOneNumberIsRefused() {
        assertThatThrownBy(() -> between("a.number", 5, 5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("range [5] must have two bounds\nWrite it like 5..7.");
    }

    @Test
    void rangeThatFallsIsRefused() {
        assertThatThrownBy(() -> between("a.number", 7, 5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("range [7..5] must rise\n"
                        + "Write the smaller number first; write a single number without a range.");
    }
}
