package nl.schakel.assessment.score;

import static nl.schakel.assessment.score.Aggregation.GEOMETRIC_MEAN;
import static nl.schakel.assessment.score.Aggregation.WEAKEST_LINK;
import static nl.schakel.assessment.score.Aggregation.WEIGHTED_MEAN;
import static nl.schakel.core.truth.Truth.FALSE;
import static nl.schakel.core.truth.Truth.TRUE;
import static nl.schakel.core.truth.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AggregationTest {

    private static final long WHOLE = Interval.WHOLE;

    private static Weighted part(long lower, long upper, long weight, Truth applicable) {
        return new Weighted(new Interval(lower, upper), weight, applicable);
    }

    private static Weighted point(long degree, long weight) {
        return part(degree, degree, weight, TRUE);
    }

    private static Weighted maybe(long degree, long weight) {
        return part(degree, degree, weight, UNKNOWN);
    }

    static Stream<Arguments> joins() {
        return Stream.of(
                arguments(
                        "weights count", WEIGHTED_MEAN, List.of(point(WHOLE, 3000), point(0, 1000)), 750_000, 750_000),
                arguments("zero is an answer", WEIGHTED_MEAN, List.of(point(0, 1000)), 0, 0),
                arguments(
                        "unknown widens",
                        WEIGHTED_MEAN,
                        List.of(point(WHOLE, 1000), part(0, WHOLE, 1000, TRUE)),
                        500_000,
                        WHOLE),
                arguments(
                        "not applicable leaves the denominator",
                        WEIGHTED_MEAN,
                        List.of(point(WHOLE, 1000), part(0, 0, 1000, FALSE)),
                        WHOLE,
                        WHOLE),
                arguments(
                        "a part that may not apply counts where it lowers",
                        WEIGHTED_MEAN,
                        List.of(point(WHOLE, 1000), maybe(0, 1000)),
                        500_000,
                        WHOLE),
                arguments(
                        "a part that may not apply counts where it raises",
                        WEIGHTED_MEAN,
                        List.of(point(0, 1000), maybe(WHOLE, 3000)),
                        0,
                        750_000),
                arguments(
                        "one that would help stays out beside a better one",
                        WEIGHTED_MEAN,
                        List.of(point(0, 1000), maybe(WHOLE, 9000), maybe(800_000, 1000)),
                        0,
                        900_000),
                arguments(
                        "of parts that may not apply at least one counts",
                        WEIGHTED_MEAN,
                        List.of(maybe(200_000, 1000), maybe(700_000, 1000)),
                        200_000,
                        700_000),
                arguments(
                        "points are rounded half to even, down",
                        WEIGHTED_MEAN,
                        List.of(point(0, 1), point(1, 1)),
                        0,
                        0),
                arguments(
                        "points are rounded half to even, up", WEIGHTED_MEAN, List.of(point(1, 1), point(2, 1)), 2, 2),
                arguments(
                        "the lower bound is rounded down, the upper one up",
                        WEIGHTED_MEAN,
                        List.of(point(WHOLE, 1), point(0, 1), part(0, WHOLE, 1, TRUE)),
                        333_333,
                        666_667),
                arguments("geometric", GEOMETRIC_MEAN, List.of(point(250_000, 1), point(WHOLE, 1)), 500_000, 500_000),
                arguments(
                        "geometric by weight",
                        GEOMETRIC_MEAN,
                        List.of(point(125_000, 1000), point(WHOLE, 2000)),
                        500_000,
                        500_000),
                arguments("one zero makes it zero", GEOMETRIC_MEAN, List.of(point(0, 1), point(WHOLE, 9999)), 0, 0),
                arguments(
                        "a zero that may not apply lowers to zero only",
                        GEOMETRIC_MEAN,
                        List.of(maybe(0, 1), point(900_000, 1)),
                        0,
                        900_000),
                arguments(
                        "a zero that applies keeps the upper bound at zero",
                        GEOMETRIC_MEAN,
                        List.of(point(0, 1), maybe(WHOLE, 1)),
                        0,
                        0),
                arguments(
                        "an unknown that may be zero",
                        GEOMETRIC_MEAN,
                        List.of(part(0, 490_000, 1, TRUE), point(WHOLE, 1)),
                        0,
                        700_000),
                arguments(
                        "the least counts, whatever its weight",
                        WEAKEST_LINK,
                        List.of(point(300_000, 1), point(WHOLE, 9999)),
                        300_000,
                        300_000),
                arguments(
                        "the least that applies bounds from above",
                        WEAKEST_LINK,
                        List.of(part(200_000, 600_000, 1, TRUE), maybe(100_000, 1), point(800_000, 1)),
                        100_000,
                        600_000),
                arguments(
                        "of links that may not apply the best one may stand alone",
                        WEAKEST_LINK,
                        List.of(maybe(100_000, 1), maybe(800_000, 1)),
                        100_000,
                        800_000));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("joins")
    void partsAreJoined(String why, Aggregation aggregation, List<Weighted> parts, long lower, long upper) {
        assertThat(aggregation.join(parts)).as(why).contains(new Interval(lower, upper));
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatCountsGivesNothing(Aggregation aggregation) {
        assertThat(aggregation.join(List.of())).isEmpty();
        assertThat(aggregation.join(List.of(point(WHOLE, 0), part(0, WHOLE, 1000, FALSE))))
                .isEmpty();
    }

    /** Doubles are off by a hair for a tenth of these; the bounds must not be. */
    @Test
    void geometricMeanOfOnePartIsThatPart() {
        for (long degree = 1; degree < WHOLE; degree += 997) {
            List<Weighted> parts = List.of(part(degree, degree + 1, 1000, TRUE));
            assertThat(GEOMETRIC_MEAN.join(parts)).contains(parts.get(0).degree());
        }
    }

    @Test
    void methodsHaveNamesInBothLanguages() {
        assertThat(Aggregation.values())
                .extracting(each -> each.label().in(Language.DUTCH))
                .containsExactly("gewogen gemiddelde", "meetkundig gemiddelde", "zwakste schakel");
        assertThat(Aggregation.values())
                .extracting(each -> each.label().in(Language.ENGLISH))
                .containsExactly("weighted mean", "geometric mean", "weakest link");
    }
}
