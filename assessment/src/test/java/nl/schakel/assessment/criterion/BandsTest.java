package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.Values.always;
import static nl.schakel.assessment.criterion.Values.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

    private static final FactId NUMBER = FactId.of("a.number");
    private static final Bands RISING = Bands.of("a.number", Step.from(1, 500_000), Step.from(3, 1_000_000));
    private static final Bands FALLING =
            new Bands(NUMBER, Optional.empty(), 1_000_000, List.of(Step.from(1, 400_000), Step.from(3, 0)));
    private static final Bands HILL = Bands.of("a.number", Step.from(2, 1_000_000), Step.from(5, 250_000));

    private static void assertDegree(Bands bands, String amount, long lower, long upper) {
        assertThat(bands.degree(always(amount(amount)))).isEqualTo(new Interval(lower, upper));
    }

    @ParameterizedTest(name = "{0}: {1}..{2}")
    @CsvSource({
        "-1, 0, 0",
        "0.999999, 0, 0",
        "1, 500000, 500000",
        "1.0, 500000, 500000",
        "2.999999, 500000, 500000",
        "3, 1000000, 1000000",
        "9, 1000000, 1000000",
        "1..2.999, 500000, 500000",
        "3..9, 1000000, 1000000",
        "-9..0.5, 0, 0",
        "0..1, 0, 500000",
        "1..3, 500000, 1000000",
        "0.5..3, 0, 1000000",
        "3.., 1000000, 1000000",
        "1.., 500000, 1000000",
        "0.., 0, 1000000",
        "..0.999, 0, 0",
        "..1, 0, 500000",
        "..2.999, 0, 500000",
        "..3, 0, 1000000",
        "?, 0, 1000000"
    })
    void stepsThatRise(String amount, long lower, long upper) {
        assertDegree(RISING, amount, lower, upper);
    }

    @ParameterizedTest(name = "{0}: {1}..{2}")
    @CsvSource({
        "0.999999, 1000000, 1000000",
        "1, 400000, 400000",
        "3, 0, 0",
        "0..1, 400000, 1000000",
        "1..3, 0, 400000",
        "2.., 0, 400000",
        "3.., 0, 0",
        "..2, 400000, 1000000",
        "..0, 1000000, 1000000",
        "?, 0, 1000000"
    })
    void stepsThatFall(String amount, long lower, long upper) {
        assertDegree(FALLING, amount, lower, upper);
    }

    @ParameterizedTest(name = "{0}: {1}..{2}")
    @CsvSource({
        "1, 0, 0",
        "2, 1000000, 1000000",
        "5, 250000, 250000",
        "1..2, 0, 1000000",
        "1..9, 0, 1000000",
        "2..5, 250000, 1000000",
        "3.., 250000, 1000000",
        "5.., 250000, 250000",
        "..4, 0, 1000000",
        "..1, 0, 0",
        "?, 0, 1000000"
    })
    void stepsThatRiseAndFallCountTheOnesBetweenTheBounds(String amount, long lower, long upper) {
        assertDegree(HILL, amount, lower, upper);
    }

    @Test
    void whatIsTheSameOnBothSidesIsKnownThoughTheNumberIsNot() {
        Bands flat = new Bands(NUMBER, Optional.empty(), 300_000, List.of(Step.from(1, 300_000)));
        assertDegree(flat, "?", 300_000, 300_000);
    }

    @Test
    void stepsMayBeFractionsAndBelowZero() {
        Bands bands = new Bands(
                NUMBER,
                Optional.of("fte"),
                1,
                List.of(Step.from(-2, 2), new Step(new BigDecimal("0.20"), 3), new Step(new BigDecimal("1E+2"), 4)));
        assertDegree(bands, "-2.1", 1, 1);
        assertDegree(bands, "-2", 2, 2);
        assertDegree(bands, "0.199", 2, 2);
        assertDegree(bands, "0.2", 3, 3);
        assertDegree(bands, "99.9..100", 3, 4);
    }

    @Test
    void equalNumbersAreEqualSteps() {
        assertThat(new Step(new BigDecimal("2.50"), 1))
                .isEqualTo(new Step(new BigDecimal("2.5"), 1))
                .hasToString("Step[from=2.5, degree=1]");
        assertThat(new Step(new BigDecimal("1E+2"), 1)).isEqualTo(Step.from(100, 1));
        assertThat(new Step(new BigDecimal("0.00"), 1)).isEqualTo(Step.from(0, 1));
    }

    private static Arguments refused(List<Step> steps, String message) {
        return arguments(steps, message);
    }

    static Stream<Arguments> refusals() {
        String advice = " must rise\nPut the smallest number first, each once.";
        return Stream.of(
                refused(List.of(), "steps [[]] must not be empty\nGive at least one step."),
                refused(List.of(Step.from(1, 0), Step.from(1, 9)), "steps [1]" + advice),
                refused(List.of(Step.from(1, 0), Step.from(3, 1), Step.from(2, 2)), "steps [2]" + advice),
                refused(
                        List.of(new Step(new BigDecimal("0.5"), 0), new Step(new BigDecimal("0.50"), 1)),
                        "steps [0.5]" + advice));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void stepsThatDoNotRiseAreRefused(List<Step> steps, String message) {
        assertThatThrownBy(() -> new Bands(NUMBER, Optional.empty(), 0, steps))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void degreeOutsideZeroToOneIsRefused(int degree) {
        String message = "degree [" + degree + "] must lie between 0 and 1000000\n"
                + "Give millionths, such as 500000 for a half.";
        assertThatThrownBy(() -> Step.from(1, degree))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new Bands(NUMBER, Optional.empty(), degree, List.of(Step.from(1, 0))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
