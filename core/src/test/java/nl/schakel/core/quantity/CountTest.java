package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource({
        "22, 22, 22",
        "20, 25, 20..25",
        "0, 0, 0",
        "37.5, 37.5, 37.5",
        "0.5, 0.8, 0.5..0.8",
        "1.50, 2.00, 1.5..2",
        "0, 999999999, 0..999999999"
    })
    void textSaysOneNumberOrItsBounds(BigDecimal least, BigDecimal most, String text) {
        assertThat(new Count(least, most)).hasToString(text).isEqualTo(Count.parse(text));
    }

    @Test
    void boundsAreNoNumber() {
        assertThat(Count.of(22).isExact()).isTrue();
        assertThat(Count.between(20, 25).isExact()).isFalse();
        assertThat(Count.of(0).isZero()).isTrue();
        assertThat(Count.between(0, 1).isZero()).isFalse();
        assertThat(Count.parse("20..25").isWhole()).isTrue();
        assertThat(Count.parse("20..25.5").isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <4000      | must be a number of at most nine digits and four decimals, or the bounds of one | Write 0..3999, if it is a whole number.
            <= 25      | must be a number of at most nine digits and four decimals, or the bounds of one | Write 0..25, if it is a whole number.
            20-25      | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            ~20        | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            20+        | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            1234567890 | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            37,5       | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            1.23456    | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            022        | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            ''         | must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            -1         | must not be negative | Give 0 or more, or leave it out where it is unknown.
            -37.5      | must not be negative | Give 0 or more, or leave it out where it is unknown.
            22..22     | must say a number once if it is exact, and without zeros at the end of its decimals | Write 22.
            37.50      | must say a number once if it is exact, and without zeros at the end of its decimals | Write 37.5.
            25..20     | must not fall | Write the smaller number first, such as 20..25.
            """)
    void otherTextIsRefused(String text, String must, String advice) {
        assertThatThrownBy(() -> Count.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count [" + text + "] " + must + "\n" + advice);
    }

    @Test
    void numbersBeyondAllCountsAreRefused() {
        assertThatThrownBy(() -> Count.of(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count [-1] must not be negative\nGive 0 or more, or leave it out where it is unknown.");
        assertThatThrownBy(() -> Count.of(1_000_000_000))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count [1000000000] must have at most nine digits\nCheck the number.");
        assertThatThrownBy(() -> new Count(new BigDecimal("0.00001"), BigDecimal.ONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count [0.00001..1] must have at most four decimals\nRound it.");
    }

    @ParameterizedTest
    @CsvSource({
        "4000, 4000, 1",
        "4000 x 3/4, 4000, 3/4",
        "1.5, 1.5, 1",
        "20..25 x 1/2, 20..25, 1/2",
        "4000 x 0, 4000, 0"
    })
    void aWeightSaysWhatOfItCounts(String text, String count, String corrected) {
        assertThat(Weight.parse(text))
                .hasToString(text)
                .isEqualTo(new Weight(Count.parse(count), Share.parse(corrected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            4000 x 1   | weight [4000 x 1] must be corrected by a part of the whole     | Write 4000.
            4000 x 75% | share [75%] must be a fraction such as 1/5, or 0, or 1          | Write 3/4.
            many       | count [many] must be a number of at most nine digits and four decimals, or the bounds of one | Write digits, such as 22 or 37.5, or 20..25 if it lies between them.
            4000x3/4   | weight [4000x3/4] must be written with ' x ' between number and part     | Write 4000 x 3/4.
            4000 × 3/4 | weight [4000 × 3/4] must be written with ' x ' between number and part   | Write 4000 x 3/4.
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
