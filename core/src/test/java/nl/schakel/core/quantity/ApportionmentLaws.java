package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

abstract class ApportionmentLaws {

    @Provide
    Arbitrary<List<BigFraction>> weights() {
        Arbitrary<BigFraction> weight = Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 12))
                .as(BigFraction::of);
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.stream().anyMatch(each -> each.signum() > 0));
    }

    private static List<Euro> split(Apportionment method, long cents, List<BigFraction> weights) {
        return method.split(new Euro(cents), weights);
    }

    @Property
    void partsAddUpToTheWhole(
            @ForAll Apportionment method, @ForAll long cents, @ForAll("weights") List<BigFraction> weights) {
        assertThat(split(method, cents, weights).stream().mapToLong(Euro::cents).sum())
                .isEqualTo(cents);
    }

    @Property
    void partsAreWholeUnitsButForOneAtMostAndAddUp(
            @ForAll Apportionment method,
            @ForAll int cents,
            @ForAll @IntRange(min = 1, max = 1000) int unit,
            @ForAll("weights") List<BigFraction> weights) {
        List<Euro> parts = method.split(new Euro(cents), weights, new Euro(unit));
        assertThat(parts.stream().filter(part -> part.cents() % unit != 0).count())
                .isLessThanOrEqualTo(cents % unit == 0 ? 0 : 1);
        assertThat(parts.stream().mapToLong(Euro::cents).sum()).isEqualTo(cents);
    }

    @Property
    void byLargestRemaindersEachPartIsLessThanAUnitFromItsExactShare(
            @ForAll int cents,
            @ForAll @IntRange(min = 1, max = 1000) int unit,
            @ForAll("weights") List<BigFraction> weights) {
        BigFraction sum = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
        List<Euro> parts = Apportionment.LARGEST_REMAINDER.split(new Euro(cents), weights, new Euro(unit));
        for (int i = 0; i < parts.size(); i++) {
            BigFraction exact = weights.get(i).divide(sum).multiply(new Euro(cents).toFraction());
            assertThat(parts.get(i).toFraction().subtract(exact).abs()).isLessThan(new Euro(unit).toFraction());
        }
    }

    @Property
    void byLargestRemaindersEachPartIsLessThanACentFromItsExactShare(
            @ForAll long cents, @ForAll("weights") List<BigFraction> weights) {
        BigFraction sum = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
        List<Euro> parts = split(Apportionment.LARGEST_REMAINDER, cents, weights);
        for (int i = 0; i < parts.size(); i++) {
            BigFraction exact = weights.get(i).divide(sum).multiply(new Euro(cents).toFraction());
            assertThat(parts.get(i).toFraction().subtract(exact).abs()).isLessThan(BigFraction.of(1, 100));
        }
    }

    @Property
    void noPartIsBelowItsExactShareRoundedDown(
            @ForAll Apportionment method, @ForAll int cents, @ForAll("weights") List<BigFraction> weights) {
        long whole = Math.abs((long) cents);
        BigFraction sum = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
        List<Euro> parts = split(method, whole, weights);
        for (int i = 0; i < parts.size(); i++) {
            BigFraction exact = weights.get(i).divide(sum).multiply(BigFraction.of(whole));
            assertThat(parts.get(i).cents())
                    .isGreaterThanOrEqualTo(
                            exact.getNumerator().divide(exact.getDenominator()).longValueExact());
        }
    }

    @Property
    void negativeAmountsMirrorThePositiveOnes(
            @ForAll Apportionment method, @ForAll int cents, @ForAll("weights") List<BigFraction> weights) {
        assertThat(split(method, -(long) cents, weights))
                .isEqualTo(
                        split(method, cents, weights).stream().map(Euro::negate).toList());
    }

    @Property
    void weightZeroGetsNothing(
            @ForAll Apportionment method, @ForAll long cents, @ForAll("weights") List<BigFraction> weights) {
        List<Euro> parts = split(method, cents, weights);
        assertThat(IntStream.range(0, parts.size())
                        .filter(i -> weights.get(i).isZero())
                        .mapToObj(parts::get))
                .allMatch(Euro::isZero);
    }

    @Property
    void onlyTheProportionOfWeightsMatters(
            @ForAll Apportionment method,
            @ForAll long cents,
            @ForAll("weights") List<BigFraction> weights,
            @ForAll @IntRange(min = 1) int factor) {
        assertThat(split(
                        method,
                        cents,
                        weights.stream().map(each -> each.multiply(factor)).toList()))
                .isEqualTo(split(method, cents, weights));
    }

    @Property
    void byLargestRemaindersALargerWeightNeverGetsLess(
            @ForAll int cents, @ForAll("weights") List<BigFraction> weights) {
        List<Euro> parts = split(Apportionment.LARGEST_REMAINDER, Math.abs((long) cents), weights);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                if (weights.get(i).compareTo(weights.get(j)) > 0) {
                    assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                }
            }
        }
    }
}
