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
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    private static final FactId NUMBER = FactId.of("a.number");
    private static final Line RISING = Line.of("a.number", Point.at(0, 0), Point.at(6, 1_000_000));
    private static final Line FALLING = Line.of("a.number", Point.at(0, 1_000_000), Point.at(6, 0));
    private static final Line HILL = Line.of("a.number", Point.at(0, 0), Point.at(3, 1_000_000), Point.at(6, 0));

    private static void assertDegree(Line line, String amount, long lower, long upper) {
        assertThat(line.degree(always(amount(amount)))).isEqualTo(new Interval(lower, upper));
    }

    /** Points go to the nearest millionth, bounds outward: a third of the way is 333333, and between 333333 and 333334. */
    @ParameterizedTest(name = "{0}: {1}..{2}")
    @CsvSource({
        "-1, 0, 0",
        "0, 0, 0",
        "1, 166667, 166667",
        "1.5, 250000, 250000",
        "2, 333333, 333333",
        "2.0, 333333, 333333",
        "4, 666667, 666667",
        "6, 1000000, 1000000",
        "7, 1000000, 1000000",
        "2..4, 333333, 666667",
        "1..2, 166666, 333334",
        "1.5..3, 250000, 500000",
        "-3..2, 0, 333334",
        "4..9, 666666, 1000000",
        "6..9, 1000000, 1000000",
        "-3..0, 0, 0",
        "2.., 333333, 1000000",
        "1.., 166666, 1000000",
        "6.., 1000000, 1000000",
        "8.., 1000000, 1000000",
        "-1.., 0, 1000000",
        "..2, 0, 333334",
        "..7, 0, 1000000",
        "..0, 0, 0",
        "..-1, 0, 0",
        "?, 0, 1000000"
    })
    void lineThatRises(String amount, long lower, long upper) {
        assertDegree(RISING, amount, lower, upper);
    }

    @ParameterizedTest(name = "{0}: {1}..{2}")
    @CsvSource({
        "-1, 1000000, 1000000",
        "2, 666667, 666667",
        "4, 333333, 333333",
        "7, 0, 0",
        "2..4, 333333, 666667",
        "2.., 0, 666667",
        "6.., 0, 0",
        "..2, 666666, 1000000",
        "..0, 1000000, 1000000",
        "?, 0, 1000000"
    })
    void lineThatFalls(String amount, long lower, long upper) {
        assertDegree(FALLING, amount, lower, upper);
    }

    @ParameterizedTest(name = "{0}: {1}..{2}")
    @CsvSource({
        "3, 1000000, 1000000",
        "2..4, 666666, 1000000",
        "2..3, 666666, 1000000",
        "3..5, 333333, 1000000",
        "4..5, 333333, 666667",
        "0..6, 0, 1000000",
        "1..6, 0, 1000000",
        "4.., 0, 666667",
        "3.., 0, 1000000",
        "2.., 0, 1000000",
        "..1, 0, 333334",
        "..4, 0, 1000000",
        "6.., 0, 0",
        "?, 0, 1000000"
    })
    void lineThatRisesAndFallsCountsTheTopBetweenTheBounds(String amount, long lower, long upper) {
        assertDegree(HILL, amount, lower, upper);
    }

    /** One step is half a millionth. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1, 0", "2, 1", "3, 2", "5, 2", "7, 4", "1.000001, 1", "0.999999, 0", "1999999, 1000000"})
    void halfAMillionthGoesToTheEvenOne(String amount, long degree) {
        assertDegree(Line.of("a.number", Point.at(0, 0), Point.at(2_000_000, 1_000_000)), amount, degree, degree);
    }

    @Test
    void whereTheLineIsLevelTheDegreeIsKnownThoughTheNumberIsNot() {
        Line level = Line.of("a.number", Point.at(0, 0), Point.at(2, 333_333), Point.at(5, 333_333), Point.at(6, 1));
        assertDegree(level, "2..5", 333_333, 333_333);
        assertDegree(level, "2.5..4", 333_333, 333_333);
        assertDegree(level, "1..5", 166_666, 333_333);
    }

    @Test
    void pointsMayBeFractionsAndBelowZero() {
        Line line = new Line(
                NUMBER,
                Optional.of("fte"),
                List.of(new Point(new BigDecimal("-0.50"), 0), new Point(new BigDecimal("0.1"), 600_000)));
        assertDegree(line, "-0.5", 0, 0);
        assertDegree(line, "0", 500_000, 500_000);
        assertDegree(line, "0.05", 550_000, 550_000);
        assertDegree(line, "-0.2..0.2", 300_000, 600_000);
    }

    @Test
    void longNumbersStayExact() {
        Line line = Line.of("a.number", Point.at(0, 0), Point.at(3, 1_000_000));
        assertDegree(line, "1.00000000000000000000000000000000000001", 333_333, 333_333);
        assertDegree(line, "1.5000004999999999999999999999999999999", 500_000, 500_000);
        assertDegree(line, "1.5000015000000000000000000000000000001", 500_001, 500_001);
        assertDegree(line, "1.50000000000000000000000000000000000001..9", 500_000, 1_000_000);
        assertDegree(line, "0..1.50000000000000000000000000000000000001", 0, 500_001);
    }

    @Test
    void equalNumbersAreEqualPoints() {
        assertThat(new Point(new BigDecimal("2.50"), 1))
                .isEqualTo(new Point(new BigDecimal("2.5"), 1))
                .hasToString("Point[at=2.5, degree=1]");
        assertThat(new Point(new BigDecimal("1E+2"), 1)).isEqualTo(Point.at(100, 1));
    }

    private static Arguments refused(List<Point> points, String message) {
        return arguments(points, message);
    }

    static Stream<Arguments> refusals() {
        String advice = " must rise\nPut the smallest number first, each once.";
        return Stream.of(
                refused(List.of(), "points [[]] must be two or more\nGive a start and an end."),
                refused(
                        List.of(Point.at(1, 0)),
                        "points [[Point[at=1, degree=0]]] must be two or more\nGive a start and an end."),
                refused(List.of(Point.at(1, 0), Point.at(1, 9)), "points [1]" + advice),
                refused(List.of(Point.at(1, 0), Point.at(3, 1), Point.at(-2, 2)), "points [-2]" + advice));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void pointsThatDoNotRiseAreRefused(List<Point> points, String message) {
        assertThatThrownBy(() -> new Line(NUMBER, Optional.empty(), points))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void degreeOutsideZeroToOneIsRefused(int degree) {
        assertThatThrownBy(() -> Point.at(1, degree))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("degree [" + degree + "] must lie between 0 and 1000000\n"
                        + "Give millionths, such as 500000 for a half.");
    }
}
