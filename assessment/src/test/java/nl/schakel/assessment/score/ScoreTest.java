package nl.schakel.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @Test
    void scoreIsReadWithItsEvidence() {
        Score score = new Score(new Interval(710_000, 880_000), new Coverage(82, 100));
        assertThat(score).hasToString("71..88 of 100, evidence for 82 %");
        assertThat(score.text(Language.DUTCH)).isEqualTo("71..88 van 100, onderbouwd voor 82 %");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0 %",
        "0, 5, 0, 0 %",
        "5, 5, 1000000, 100 %",
        "2, 3, 666666, 66 %",
        "999999, 1000000, 999999, 99 %",
        "9223372036854775806, 9223372036854775807, 999999, 99 %"
    })
    void coverageIsRoundedDownSoThatItNeverSaysTooMuch(long known, long asked, long millionths, String text) {
        assertThat(new Coverage(known, asked).millionths()).isEqualTo(millionths);
        assertThat(new Coverage(known, asked)).hasToString(text);
    }

    @Test
    void coveragesCompareByTheirPart() {
        assertThat(new Coverage(1, 2)).isLessThan(new Coverage(2, 3)).isEqualByComparingTo(new Coverage(2, 4));
        assertThat(new Coverage(333_333, 1_000_000)).isLessThan(new Coverage(1, 3));
        assertThat(Coverage.NONE).isEqualByComparingTo(new Coverage(0, 5)).isLessThan(new Coverage(1, 5));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "-1, 3"})
    void moreKnownThanAskedIsRefused(long known, long asked) {
        assertThatThrownBy(() -> new Coverage(known, asked))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("coverage [" + known + " of " + asked
                        + "] must not be negative, nor more than what was asked\nGive the known weight first.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void bandOutsideTheScaleIsRefused(int from) {
        assertThatThrownBy(() -> new Band(from, LocalizedText.same("strong")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("from [" + from + "] must lie between 0 and 1000000\n"
                        + "Give millionths, such as 750000 for 75 of 100.");
    }

    @Test
    void negativeWeightIsRefused() {
        assertThatThrownBy(() -> new Weighted(Interval.ONE, -1, Truth.TRUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weight [-1] must not be negative\nUse 0 for what should not count.");
    }
}
