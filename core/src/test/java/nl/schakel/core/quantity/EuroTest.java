package nl.schakel.core.quantity;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuroTest {

    private static final Euro LARGEST = new Euro(Long.MAX_VALUE);
    private static final Euro SMALLEST = new Euro(Long.MIN_VALUE);

    @ParameterizedTest
    @CsvSource({"7450.00, 745000", "7450, 745000", "0, 0", "0.05, 5", "-5.00, -500", "-0.01, -1"})
    void plainDigitsAreCents(String amount, long cents) {
        assertThat(Euro.of(amount).cents()).isEqualTo(cents);
        assertThat(euro(amount)).isEqualTo(Euro.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"745000, EUR 7450.00", "0, EUR 0.00", "5, EUR 0.05", "-500, EUR -5.00", "-1, EUR -0.01"})
    void textNamesTheCurrencyAndTwoDecimals(long cents, String text) {
        assertThat(new Euro(cents)).hasToString(text);
        assertThat(Euro.parse(text).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            1,5            | EUR 1.50
            1.5            | EUR 1.50
            1.234,00       | EUR 1234.00
            1,234.00       | EUR 1234.00
            1.234.567,5    | EUR 1234567.50
            EUR 7450       | EUR 7450.00
            7450.00        | EUR 7450.00
            EUR 7.450,00   | EUR 7450.00
            € 7450,-       | EUR 7450.00
            EUR 007.00     | EUR 7.00
            EUR -0.00      | EUR 0.00
            'EUR 7450.00 ' | EUR 7450.00
            EUR  7450.00   | EUR 7450.00
            1.234          | none
            EUR 1.234      | none
            EUR 1.005      | none
            EUR            | none
            ''             | none
            ten            | none
            EUR 1e3        | none
            USD 5.00       | none
            EUR --5.00     | none
            """)
    void otherAmountsAreRefusedWithWhatWasMeant(String text, String meant) {
        String usual = "Use a point before exactly two decimals, and no thousands separators.";
        assertThatThrownBy(() -> Euro.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [" + text + "] must be an amount in euros such as EUR 7450.00\n"
                        + (meant == null ? "" : "Write " + meant + ". ") + usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,5 | 1.50", "7450.5 | 7450.50", "EUR 5.00 | 5.00", "-0 | 0.00", "05 | 5.00"})
    void plainDigitsAreRefusedInTheirOwnForm(String amount, String meant) {
        assertThatThrownBy(() -> Euro.of(amount))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [" + amount + "] must be an amount in euros such as 7450.00\nWrite " + meant
                        + ". Use a point before exactly two decimals, and no thousands separators.");
    }

    @Test
    void amountsAddUp() {
        assertThat(euro("7450.00").plus(euro("0.05"))).isEqualTo(euro("7450.05"));
        assertThat(euro("5.00").minus(euro("7.50"))).isEqualTo(euro("-2.50"));
        assertThat(euro("7450.00").times(22)).isEqualTo(euro("163900.00"));
        assertThat(euro("5.00").negate()).isEqualTo(euro("-5.00"));
    }

    @Test
    void amountsThatNoLongHoldsAreRefused() {
        String must = " must be at most EUR 92233720368547758.07\nCheck the amounts that it is made of.";
        assertThatThrownBy(() -> LARGEST.plus(new Euro(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [EUR 92233720368547758.07 + EUR 0.01]" + must);
        assertThatThrownBy(() -> SMALLEST.minus(new Euro(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [EUR -92233720368547758.08 - EUR 0.01]" + must);
        assertThatThrownBy(() -> LARGEST.times(2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [2 x EUR 92233720368547758.07]" + must);
        assertThatThrownBy(SMALLEST::negate)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [-(EUR -92233720368547758.08)]" + must);
        assertThatThrownBy(() -> Euro.of("92233720368547758.08"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [92233720368547758.08]" + must);
    }

    @Test
    void fractionIsInEuros() {
        assertThat(euro("7450.05").toFraction()).isEqualTo(BigFraction.of(745005, 100));
    }

    @Test
    void signAndOrderFollowTheAmount() {
        assertThat(Euro.ZERO.isZero()).isTrue();
        assertThat(euro("0.01").isZero()).isFalse();
        assertThat(List.of(euro("-3").signum(), Euro.ZERO.signum(), euro("3").signum()))
                .containsExactly(-1, 0, 1);
        assertThat(euro("-3")).isLessThan(euro("2.99"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15198000            | € 151.980,00                | €151,980.00
            0                   | € 0,00                      | €0.00
            99999               | € 999,99                    | €999.99
            100000              | € 1.000,00                  | €1,000.00
            -500                | € -5,00                     | -€5.00
            -123456789          | € -1.234.567,89             | -€1,234,567.89
            9223372036854775807 | € 92.233.720.368.547.758,07 | €92,233,720,368,547,758.07
            """)
    void peopleReadGroupsOfThousands(long cents, String dutch, String english) {
        assertThat(new Euro(cents).text(Language.DUTCH)).isEqualTo(dutch);
        assertThat(new Euro(cents).text(Language.ENGLISH)).isEqualTo(english);
    }
}
