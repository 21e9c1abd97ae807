package nl.schakel.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"35..84", "85+", "5", "0", "2.5..3.9", "-10..-2", "-0.5+", "4.6..5", "999999.9999"})
    void whatIsWrittenIsReadBack(String text) {
        ScoreRange range = ScoreRange.parse(text);
        assertThat(range).hasToString(text).isEqualTo(ScoreRange.parse(range.toString()));
    }

    @Test
    void bothEndsLieInIt() {
        assertThat(ScoreRange.parse("35..84")).isEqualTo(ScoreRange.of(35, 84));
        assertThat(ScoreRange.parse("5")).isEqualTo(ScoreRange.of(5, 5));
        assertThat(ScoreRange.parse("85+")).isEqualTo(new ScoreRange(new BigDecimal("85.0"), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84..35|range [84..35] must not fall|Write the smaller number first, such as 85..126.",
                "1.0..2.9|range [1.0..2.9] must be without needless zeros, and say one score once|Write 1..2.9.",
                "5..5|range [5..5] must be without needless zeros, and say one score once|Write 5.",
                "085..126|range [085..126] must be without needless zeros, and say one score once|Write 85..126.",
                "35-84|range [35-84] must be a range of scores|Write it like 85..126 with both ends in it, 2.5..3.9 with"
                        + " a point before decimals, or 85+ from there on.",
                "2,5..3,9|range [2,5..3,9] must be a range of scores|Write it like 85..126 with both ends in it,"
                        + " 2.5..3.9 with a point before decimals, or 85+ from there on.",
                "35..|range [35..] must be a range of scores|Write it like 85..126 with both ends in it, 2.5..3.9 with a"
                        + " point before decimals, or 85+ from there on.",
            })
    void otherTextsAreRefused(String text, String refusal, String advice) {
        assertThatThrownBy(() -> ScoreRange.parse(text)).hasMessage(refusal + "\n" + advice);
    }

    @Test
    void numbersStaySmall() {
        assertThatThrownBy(() -> ScoreRange.of(0, 1_000_000))
                .hasMessage("score [1000000] must have at most six digits and four decimals\nRound it.");
        assertThatThrownBy(() -> new ScoreRange(new BigDecimal("0.00001"), Optional.empty()))
                .hasMessage("score [0.00001] must have at most six digits and four decimals\nRound it.");
    }
}
