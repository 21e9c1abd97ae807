package nl.schakel.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.schakel.core.truth.Truth;

@PropertyDefaults(tries = 10_000)
class AggregationProperties {

    private static final BigDecimal LAST_DECIMAL = new BigDecimal("0.0001");

    private static final ToLongFunction<Weighted> LOWER = part -> part.degree().lower();
    private static final ToLongFunction<Weighted> UPPER = part -> part.degree().upper();

    /** A part before and after something was learnt about it. */
    record Learning(Weighted before, Weighted after) {}

    private static Arbitrary<Long> degrees() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, Interval.WHOLE), Arbitraries.of(0L, 1L, 500_000L, Interval.WHOLE));
    }

    private static Arbitrary<Interval> intervals(Interval within) {
        return Combinators.combine(
                        degrees().map(degree -> between(within, degree)),
                        degrees().map(degree -> between(within, degree)))
                .as((one, other) -> new Interval(Math.min(one, other), Math.max(one, other)));
    }

    private static long between(Interval bounds, long degree) {
        return bounds.lower() + bounds.width() * degree / Interval.WHOLE;
    }

    private static Arbitrary<Weighted> part(long heaviest) {
        Arbitrary<Interval> degree =
                Arbitraries.oneOf(intervals(Interval.POSSIBLE), degrees().map(point -> new Interval(point, point)));
        return Combinators.combine(degree, Arbitraries.longs().between(0, heaviest), Arbitraries.of(Truth.class))
                .as(Weighted::new);
    }

    @Provide
    Arbitrary<List<Weighted>> parts() {
        return part(5000).list().ofMaxSize(7).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Weighted>> lightParts() {
        return part(4).list().ofMaxSize(6).withoutEdgeCases();
    }

    /** Of which sums and products do not fit 64 bits. */
    @Provide
    Arbitrary<List<Weighted>> heavyParts() {
        return part(Long.MAX_VALUE).list().ofMaxSize(6).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Learning>> learnings() {
        return part(5000)
                .flatMap(before -> Combinators.combine(
                                intervals(before.degree()),
                                before.applicable() == Truth.UNKNOWN
                                        ? Arbitraries.of(Truth.class)
                                        : Arbitraries.just(before.applicable()))
                        .as((interval, applicable) ->
                                new Learning(before, new Weighted(interval, before.weight(), applicable))))
                .list()
                .ofMaxSize(7)
                .withoutEdgeCases();
    }

    @Property
    void weightedMeanIsTheExactOptimumOverAllChoices(@ForAll("parts") List<Weighted> parts) {
        assertExactOptimum(parts);
    }

    @Property
    void weightedMeanOfGreatWeightsIsTheExactOptimumOverAllChoices(@ForAll("heavyParts") List<Weighted> parts) {
        assertExactOptimum(parts);
    }

    private static void assertExactOptimum(List<Weighted> parts) {
        boolean points = isKnown(parts);
        assertThat(Aggregation.WEIGHTED_MEAN.join(parts))
                .isEqualTo(optimum(
                        parts,
                        BruteForce.mean(LOWER, points ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR),
                        BruteForce.mean(UPPER, points ? RoundingMode.HALF_EVEN : RoundingMode.CEILING)));
    }

    @Property
    void weakestLinkIsTheExactOptimumOverAllChoices(@ForAll("parts") List<Weighted> parts) {
        assertThat(Aggregation.WEAKEST_LINK.join(parts))
                .isEqualTo(optimum(parts, BruteForce.weakest(LOWER), BruteForce.weakest(UPPER)));
    }

    /** Up to the fourth decimal of a millionth, which doubles still know. */
    @Property
    void geometricMeanIsTheOptimumOverAllChoices(@ForAll("lightParts") List<Weighted> parts) {
        boolean points = isKnown(parts);
        Aggregation.GEOMETRIC_MEAN
                .join(parts)
                .ifPresentOrElse(
                        joined -> {
                            assertThat(BigDecimal.valueOf(joined.lower()))
                                    .isIn(near(
                                            BruteForce.least(parts, BruteForce.geometric(LOWER)),
                                            points ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR));
                            assertThat(BigDecimal.valueOf(joined.upper()))
                                    .isIn(near(
                                            BruteForce.greatest(parts, BruteForce.geometric(UPPER)),
                                            points ? RoundingMode.HALF_EVEN : RoundingMode.CEILING));
                        },
                        () -> assertThat(BruteForce.choices(parts)).isEmpty());
    }

    @Property
    void orderDoesNotMatter(
            @ForAll Aggregation aggregation, @ForAll("parts") List<Weighted> parts, @ForAll Random random) {
        List<Weighted> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertThat(aggregation.join(shuffled)).isEqualTo(aggregation.join(parts));
    }

    @Property
    void weightZeroAndNotApplicableChangeNothing(
            @ForAll Aggregation aggregation,
            @ForAll("parts") List<Weighted> parts,
            @ForAll("parts") List<Weighted> more) {
        List<Weighted> longer = new ArrayList<>(parts);
        more.forEach(part -> {
            longer.add(new Weighted(part.degree(), 0, part.applicable()));
            longer.add(new Weighted(part.degree(), part.weight(), Truth.FALSE));
        });
        assertThat(aggregation.join(longer)).isEqualTo(aggregation.join(parts));
    }

    @Property
    void learningNeverWidens(@ForAll Aggregation aggregation, @ForAll("learnings") List<Learning> learnings) {
        Optional<Interval> before =
                aggregation.join(learnings.stream().map(Learning::before).toList());
        Optional<Interval> after =
                aggregation.join(learnings.stream().map(Learning::after).toList());
        after.ifPresent(narrower -> assertThat(before.orElseThrow().encloses(narrower))
                .as(narrower + " inside " + before)
                .isTrue());
    }

    private static boolean isKnown(List<Weighted> parts) {
        return parts.stream()
                .filter(part -> part.weight() > 0 && part.applicable() != Truth.FALSE)
                .allMatch(
                        part -> part.applicable() == Truth.TRUE && part.degree().isPoint());
    }

    private static Optional<Interval> optimum(
            List<Weighted> parts,
            Function<List<Weighted>, BigDecimal> lower,
            Function<List<Weighted>, BigDecimal> upper) {
        return BruteForce.choices(parts).isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(
                        BruteForce.least(parts, lower).longValueExact(),
                        BruteForce.greatest(parts, upper).longValueExact()));
    }

    private static List<BigDecimal> near(BigDecimal roundedDown, RoundingMode rounding) {
        return List.of(
                roundedDown.setScale(0, rounding), roundedDown.add(LAST_DECIMAL).setScale(0, rounding));
    }
}
