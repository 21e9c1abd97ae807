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
        void giveRest(int left, List<BigInteger> parts, List<BigFraction> quotas) {
            IntStream.range(0, quotas.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                            i -> quotas.get(i).subtract(parts.get(i)), Comparator.<BigFraction>reverseOrder()))
                    .limit(left)
                    .toList()
                    .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        }
    },
    /** What is left goes to the party that is stated first among those that take part. */
    REMAINDER_TO_FIRST("rest naar de eerste", "remainder to the first") {
        @Override
        void giveRest(int left, List<BigInteger> parts, List<BigFraction> quotas) {
            give(
                    left,
                    parts,
                    IntStream.range(0, quotas.size()).filter(i -> quotas.get(i).signum() > 0));
        }
    },
    /** What is left goes to the party with the largest weight, the one stated first where two weigh as much. */
    REMAINDER_TO_LARGEST("rest naar de grootste", "remainder to the largest") {
        @Override
        void giveRest(int left, List<BigInteger> parts, List<BigFraction> quotas) {
            BigFraction largest = quotas.stream().max(Comparator.naturalOrder()).orElseThrow();
            give(
                    left,
                    parts,
                    IntStream.range(0, quotas.size()).filter(i -> quotas.get(i).compareTo(largest) == 0));
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
     * @param amount the amount, a whole number of units
     * @param weights the weights in the stated order, none negative and not all zero
     * @param unit the least unit, such as 5 cents
     * @return the parts in the same order, each a whole number of units; they add up to the amount
     */
    public List<Euro> split(Euro amount, List<BigFraction> weights, Euro unit) {
        Check.given(amount, "amount");
        Check.that(
                Check.given(unit, "unit").signum() > 0,
                "unit",
                unit,
                "must be above 0",
                "Give a unit such as EUR 0.05.");
        Check.that(
                amount.cents() % unit.cents() == 0,
                "amount",
                amount,
                "must be a whole number of times " + unit,
                "Round the amount first, or choose a smaller unit.");
        BigFraction sum = sum(weights);
        BigInteger whole = BigInteger.valueOf(amount.cents() / unit.cents()).abs();
        BigFraction each = BigFraction.of(whole).divide(sum);
        List<BigFraction> quotas = weights.stream().map(each::multiply).toList();
        List<BigInteger> parts = new ArrayList<>(quotas.stream()
                .map(quota -> quota.getNumerator().divide(quota.getDenominator()))
                .toList());
        int left = parts.stream().reduce(whole, BigInteger::subtract).intValueExact();
        if (left > 0) {
            giveRest(left, parts, quotas);
        }
        BigInteger signed = BigInteger.valueOf(amount.signum() * unit.cents());
        return parts.stream()
                .map(part -> new Euro(part.multiply(signed).longValueExact()))
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

    /** Gives the units that are left, fewer than there are parts, to parts that were rounded down from their quotas. */
    abstract void giveRest(int left, List<BigInteger> parts, List<BigFraction> quotas);

    private static void give(int left, List<BigInteger> parts, IntStream favoured) {
        int first = favoured.findFirst().orElseThrow();
        parts.set(first, parts.get(first).add(BigInteger.valueOf(left)));
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
