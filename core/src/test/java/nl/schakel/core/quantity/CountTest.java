package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource({"22, 22, 22", "20, 25, 20..25", "0, 0, 0", "0, 3999, 0..3999", "0, 999999999, 0..999999999"})
    void textSaysOneNumberOrItsBounds(int least, int most, String text) {
        assertThat(new Count(least, most)).hasToString(text).isEqualTo(Count.parse(text));
    }

    @Test
    void boundsAreNoNumber() {
        assertThat(Count.of(22).isExact()).isTrue();
        assertThat(new Count(20, 25).isExact()).isFalse();
        assertThat(Count.of(0).isZero()).isTrue();
        assertThat(new Count(0, 1).isZero()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <4000      | must be a whole number of at most nine digits, or the bounds of one | Write 0..3999.
            <= 25      | must be a whole number of at most nine digits, or the bounds of one | Write 0..25.
            20-25      | must be a whole number of at most nine digits, or the bounds of one | Write digits only, such as 22, or 20..25 if it lies between them.
            ~20        | must be a whole number of at most nine digits, or the bounds of one | Write digits only, such as 22, or 20..25 if it lies between them.
            20+        | must be a whole number of at most nine digits, or the bounds of one | Write digits only, such as 22, or 20..25 if it lies between them.
            1234567890 | must be a whole number of at most nine digits, or the bounds of one | Write digits only, such as 22, or 20..25 if it lies between them.
            -1         | must not be negative | Give 0 or more, or leave it out where it is unknown.
            022        | must be a whole number of at most nine digits, or the bounds of one | Write digits only, such as 22, or 20..25 if it lies between them.
            ''         | must be a whole number of at most nine digits, or the bounds of one | Write digits only, such as 22, or 20..25 if it lies between them.
            22..22     | must say a number once if it is exact | Write 22.
            25..20     | must not fall | Write the smaller number first, such as 20..25.
            """)
    void otherTextIsRefused(String text, String must, String advice) {
        assertThatThrownBy(() -> Count.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count [" + text + "] " + must + "\n" + advice);
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatThrownBy(() -> Count.of(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count [-1] must not be negative\nGive 0 or more, or leave it out where it is unknown.");
        assertThatThrownBy(() -> Count.of(1_000_000_000))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count [1000000000] must have at most nine digits\nCheck the number.");
    }

    @ParameterizedTest
    @CsvSource({"4000, 4000, 1", "4000 x 3/4, 4000, 3/4", "20..25 x 1/2, 20..25, 1/2", "4000 x 0, 4000, 0"})
    void aWeightSaysWhatOfItCounts(String text, String count, String corrected) {
        assertThat(Weight.parse(text))
                .hasToString(text)
                .isEqualTo(new Weight(Count.parse(count), Share.parse(corrected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4000 x 1   | weight [4000 x 1] must be corrected by a part of the whole     | Write 4000.
            4000 x 75% | share [75%] must be a fraction such as 1/5, or 0, or 1          | Write 3/4.
            many       | count [many] must be a whole number of at most nine digits, or the bounds of one | Write digits only, such as 22, or 20..25 if it lies between them.
            """)
    void otherWeightsAreRefused(String text, String must, String advice) {
        assertThatThrownBy(() -> Weight.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(must + "\n" + advice);
    }

    @Test
    void aWeightIsNothingIfItsNumberOrItsPartIs() {
        assertThat(Weight.of(0).isZero()).isTrue();
        assertThat(Weight.parse("4000 x 0").isZero()).isTrue();
        assertThat(Weight.of(1).isZero()).isFalse();
        assertThat(Weight.parse("20..25 x 1/2").isExact()).isFalse();
        assertThat(Weight.parse("20 x 1/2").isExact()).isTrue();
    }
}
