package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"1, 5, 1/5", "2, 10, 1/5", "0, 7, 0", "7, 7, 1", "-1, -2, 1/2", "2, 3, 2/3"})
    void textIsInLowestTerms(long numerator, long denominator, String text) {
        assertThat(Share.of(numerator, denominator)).hasToString(text).isEqualTo(Share.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"20, 1/5", "12.5, 1/8", "33.3, 333/1000", "0, 0", "100, 1"})
    void percentagesAreExact(String percent, String share) {
        assertThat(Share.ofPercent(percent)).hasToString(share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2/10  | must be a fraction in lowest terms | Write 1/5.
            0/5   | must be a fraction in lowest terms | Write 0.
            5/5   | must be a fraction in lowest terms | Write 1.
            1/1   | must be a fraction in lowest terms | Write 1.
            01/5  | must be a fraction in lowest terms | Write 1/5.
            20%   | must be a fraction such as 1/5, or 0, or 1 | Write 1/5.
            20 %  | must be a fraction such as 1/5, or 0, or 1 | Write 1/5.
            12,5% | must be a fraction such as 1/5, or 0, or 1 | Write 1/8.
            0.2   | must be a fraction such as 1/5, or 0, or 1 | Write 1/5.
            120%  | must be a fraction such as 1/5, or 0, or 1 | Write the part, a slash and the whole, in lowest terms.
            1/0   | must be a fraction such as 1/5, or 0, or 1 | Write the part, a slash and the whole, in lowest terms.
            -1/5  | must be a fraction such as 1/5, or 0, or 1 | Write the part, a slash and the whole, in lowest terms.
            ''    | must be a fraction such as 1/5, or 0, or 1 | Write the part, a slash and the whole, in lowest terms.
            1 / 5 | must be a fraction such as 1/5, or 0, or 1 | Write the part, a slash and the whole, in lowest terms.
            6/5   | must lie between 0 and 1 | Write a part of the whole, such as 1/5.
            2     | must lie between 0 and 1 | Write a part of the whole, such as 1/5.
            """)
    void otherTextIsRefused(String text, String must, String advice) {
        assertThatThrownBy(() -> Share.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("share [" + text + "] " + must + "\n" + advice);
    }

    @Test
    void shareBeyondTheWholeIsRefused() {
        String must = " must lie between 0 and 1\nWrite a part of the whole, such as 1/5.";
        assertThatThrownBy(() -> Share.of(-1, 5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("share [-1/5]" + must);
        assertThatThrownBy(() -> Share.of(4, 5).plus(Share.of(2, 5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("share [6/5]" + must);
        assertThatThrownBy(() -> Share.ofPercent("120"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("share [6/5]" + must);
        assertThatThrownBy(() -> Share.of(1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("share [1/0] must not be divided by 0\nName the whole.");
    }

    @ParameterizedTest
    @CsvSource({"20%", "'12,5'", "-5", "''", "1e1", "50."})
    void percentagesAreWrittenPlain(String percent) {
        assertThatThrownBy(() -> Share.ofPercent(percent))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("percentage [" + percent + "] must be a plain number such as 12.5\n"
                        + "Use a point before decimals, and no percent sign.");
    }

    @Test
    void fractionsAreBoundedSoThatEveryTextIsReadBack() {
        String digits = "1" + "0".repeat(299);
        assertThat(Share.parse("1/" + digits)).hasToString("1/" + digits);
        assertThatThrownBy(() -> Share.parse("1/" + digits).times(Share.of(1, 10)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have at most 300 digits above and below the line");
    }

    @Test
    void sharesOfOneWholeAddUp() {
        assertThat(Share.of(1, 5).plus(Share.of(3, 10))).isEqualTo(Share.of(1, 2));
        assertThat(Share.of(1, 5).complement()).isEqualTo(Share.of(4, 5));
        assertThat(Share.of(1, 2).times(Share.of(2, 3))).isEqualTo(Share.of(1, 3));
        assertThat(Share.ZERO.isZero()).isTrue();
        assertThat(Share.ONE.isZero()).isFalse();
        assertThat(Share.of(1, 3)).isLessThan(Share.of(1, 2));
    }

    @Test
    void shareOfAnAmountIsNotRounded() {
        assertThat(Share.of(1, 5).of(Euro.of("7450.00"))).isEqualTo(BigFraction.of(1490));
        assertThat(Share.of(1, 3).of(Euro.of("0.01"))).isEqualTo(BigFraction.of(1, 300));
    }
}
