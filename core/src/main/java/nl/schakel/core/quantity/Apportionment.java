package nl.schakel.core.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A method to split an amount into whole cents, or other whole units, that add up to it, such as by largest remainders.
 *
 * <p>Each part is first rounded down to whole units; the methods differ in who gets the units that are left.
 */
public enum Apportionment implements Labelled {
    /** What is left goes, unit by unit, to the parts that lost most, the one stated first where two lost as much. */
    LARGEST_REMAINDER("grootste resten", "largest remainders") {
        @Override
        List<Integer> inLine(List<BigFraction> quotas) {
            return IntStream.range(0, quotas.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> fraction(quotas.get(i)), Comparator.<BigFraction>reverseOrder()))
                    .toList();
        }
    },
    /** What is left goes to the party that is stated first among those that take part. */
    REMAINDER_TO_FIRST("rest naar de eerste", "remainder to the first") {
        @Override
        List<Integer> inLine(List<BigFraction> quotas) {
            return IntStream.range(0, quotas.size())
                    .filter(i -> quotas.get(i).signum() > 0)
                    .boxed()
                    .limit(1)
                    .toList();
        }
    },
    /** What is left goes to the party with the largest weight, the one stated first where two weigh as much. */
    REMAINDER_TO_LARGEST("rest naar de grootste", "remainder to the largest") {
        @Override
        List<Integer> inLine(List<BigFraction> quotas) {
            return IntStream.range(0, quotas.size())
                    .boxed()
                    .sorted(Comparator.comparing(quotas::get, Comparator.<BigFraction>reverseOrder()))
                    .limit(1)
                    .toList();
        }
    };

    private static final Euro CENT = new Euro(1);

    private final LocalizedText label;

    Apportionment(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * Splits an amount in whole cents in proportion to weights; a negative amount is split as its positive, with the other sign.
     *
     * @param amount the amount
     * @param weights the weights in the stated order, none negative and not all zero
     * @return the parts in the same order; they add up to the amount
     */
    public List<Euro> split(Euro amount, List<BigFraction> weights) {
        return split(amount, weights, CENT);
    }

    /**
     * Splits an amount in whole units in proportion to weights; a negative amount, such as a credit note, is split as its positive, with
     * the other sign.
     *
     * <p>Of an amount that is no whole number of units, such as EUR 10.02 in 5 cents, the cents that are left go to the next in line, so that
     * one part is no whole number of units either.
     *
     * @param amount the amount
     * @param weights the weights in the stated order, none negative and not all zero
     * @param unit the least unit, such as 5 cents
     * @return the parts in the same order, all whole numbers of units but for one at most; they add up to the amount
     */
    public List<Euro> split(Euro amount, List<BigFraction> weights, Euro unit) {
        Check.given(amount, "amount");
        Check.that(
                Check.given(unit, "unit").signum() > 0,
                "unit",
                unit,
                "must be above 0",
                "Give a unit such as EUR 0.05.");
        BigFraction sum = sum(weights);
        BigInteger size = BigInteger.valueOf(unit.cents());
        BigInteger cents = BigInteger.valueOf(amount.cents()).abs();
        BigFraction each = BigFraction.of(cents, size).divide(sum);
        List<BigFraction> quotas = weights.stream().map(each::multiply).toList();
        List<BigInteger> parts = new ArrayList<>(quotas.stream()
                .map(quota ->
                        quota.getNumerator().divide(quota.getDenominator()).multiply(size))
                .toList());
        BigInteger left = parts.stream().reduce(cents, BigInteger::subtract);
        for (int taker : inLine(quotas)) {
            BigInteger given = takesAll() ? left : left.min(size);
            parts.set(taker, parts.get(taker).add(given));
            left = left.subtract(given);
            if (left.signum() == 0) {
                break;
            }
        }
        BigInteger sign = BigInteger.valueOf(amount.signum());
        return parts.stream()
                .map(part -> new Euro(part.multiply(sign).longValueExact()))
                .toList();
    }

    private static BigFraction sum(List<BigFraction> weights) {
        Check.list(weights, "weights")
                .forEach(weight -> Check.that(
                        weight.signum() >= 0,
                        "weight",
                        weight,
                        "must not be negative",
                        "Use 0 for a party that takes no part."));
        BigFraction sum = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
        Check.that(
                sum.signum() > 0,
                "weights",
                weights,
                "must hold one above 0",
                "Name at least one party that takes part.");
        return sum;
    }

    /** The parts to which goes what is left after rounding down, the first in line first. */
    abstract List<Integer> inLine(List<BigFraction> quotas);

    private boolean takesAll() {
        return this != LARGEST_REMAINDER;
    }

    private static BigFraction fraction(BigFraction quota) {
        return quota.subtract(BigFraction.of(quota.getNumerator().divide(quota.getDenominator())));
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
