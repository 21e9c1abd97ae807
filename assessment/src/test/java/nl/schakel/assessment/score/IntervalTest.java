package nl.schakel.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 1000000, 0..100",
        "710000, 880000, 71..88",
        "719999, 870001, 71..88",
        "710001, 710002, 71..72",
        "999999, 1000000, 99..100",
        "0, 1, 0..1",
        "714285, 714285, 71",
        "715000, 715000, 72",
        "999999, 999999, 100"
    })
    void boundsAreShownInHundredthsRoundedOutwardAndPointsToTheNearest(long lower, long upper, String text) {
        assertThat(new Interval(lower, upper)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1000001", "2, 1"})
    void boundsOutsideZeroToOneOrInTheWrongOrderAreRefused(long lower, long upper) {
        assertThatThrownBy(() -> new Interval(lower, upper))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("interval [" + lower + ".." + upper + "] must have 0 <= lower <= upper <= 1000000\n"
                        + "Give millionths, the smaller one first.");
    }

    @ParameterizedTest
    @CsvSource({"TRUE, 1000000, 1000000", "FALSE, 0, 0", "UNKNOWN, 0, 1000000"})
    void criterionGivesOneZeroOrAnythingBetween(Truth truth, long lower, long upper) {
        assertThat(Interval.of(truth)).isEqualTo(new Interval(lower, upper));
    }

    @Test
    void widthIsTheDistanceOfTheBoundsAndZeroForAPoint() {
        assertThat(new Interval(200_000, 700_000).width()).isEqualTo(500_000);
        assertThat(new Interval(200_000, 700_000).isPoint()).isFalse();
        assertThat(Interval.ONE.width()).isZero();
        assertThat(Interval.ONE.isPoint()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true", "3, 4, true", "1, 5, false", "2, 6, false", "6, 7, false"})
    void intervalEnclosesItselfAndWhatLiesInside(long lower, long upper, boolean inside) {
        assertThat(new Interval(2, 5).encloses(new Interval(lower, upper))).isEqualTo(inside);
    }
}
