package nl.schakel.core.quantity;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuroRangeTest {

    private static final EuroRange SOME = EuroRange.parse("EUR 7000.00..7500.00");

    @ParameterizedTest
    @CsvSource({
        "7450.00, 7450.00, EUR 7450.00",
        "7000.00, 7500.00, EUR 7000.00..7500.00",
        "-10.00, 20.00, EUR -10.00..20.00",
        "-20.00, -10.00, EUR -20.00..-10.00"
    })
    void textSaysOneAmountOrItsBounds(String least, String most, String text) {
        assertThat(new EuroRange(euro(least), euro(most))).hasToString(text).isEqualTo(EuroRange.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EUR 7500.00..7000.00     | amount [EUR 7500.00..7000.00] must not fall | Write the smaller amount first, such as EUR 7000.00..7500.00.
            EUR 7000.00..7000.00     | amount [EUR 7000.00..7000.00] must say an amount once if it is exact | Write EUR 7000.00.
            EUR 7000,00..7500,00     | amount [EUR 7000,00] must be an amount in euros such as EUR 7450.00 | Write EUR 7000.00. Use a point before exactly two decimals, and no thousands separators.
            7000.00..7500.00         | amount [7000.00] must be an amount in euros such as EUR 7450.00 | Write EUR 7000.00. Use a point before exactly two decimals, and no thousands separators.
            """)
    void otherTextIsRefused(String text, String must, String advice) {
        assertThatThrownBy(() -> EuroRange.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(must + "\n" + advice);
    }

    @Test
    void bothBoundsArePossible() {
        assertThat(SOME.contains(euro("7000.00"))).isTrue();
        assertThat(SOME.contains(euro("7500.00"))).isTrue();
        assertThat(SOME.contains(euro("6999.99"))).isFalse();
        assertThat(SOME.contains(euro("7500.01"))).isFalse();
        assertThat(SOME.isExact()).isFalse();
        assertThat(EuroRange.of(euro("1.00")).isExact()).isTrue();
    }

    @Test
    void boundsAddUpAndTurnRound() {
        assertThat(SOME.plus(EuroRange.of(euro("1.00")))).hasToString("EUR 7001.00..7501.00");
        assertThat(SOME.negate()).hasToString("EUR -7500.00..-7000.00");
    }
}
