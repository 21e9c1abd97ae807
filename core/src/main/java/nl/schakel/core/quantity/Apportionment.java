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

/** A method to split an amount into whole cents that add up to it, such as by largest remainders. */
public enum Apportionment implements Labelled {
    /**
     * Each part is rounded down to whole cents; what is left goes, cent by cent, to the parts that lost most, the one stated first
     * where two lost as much.
     */
    LARGEST_REMAINDER("grootste resten", "largest remainders") {
        @Override
        List<BigInteger> apportion(BigInteger whole, List<BigFraction> quotas) {
            List<BigInteger> parts = new ArrayList<>(quotas.stream()
                    .map(quota -> quota.getNumerator().divide(quota.getDenominator()))
                    .toList());
            int left = parts.stream().reduce(whole, BigInteger::subtract).intValueExact();
            IntStream.range(0, quotas.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                            i -> quotas.get(i).subtract(parts.get(i)), Comparator.<BigFraction>reverseOrder()))
                    .limit(left)
                    .toList()
                    .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
            return parts;
        }
    };

    private final LocalizedText label;

    Apportionment(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * Splits an amount in proportion to weights; a negative amount is split as its positive, with the other sign.
     *
     * @param amount the amount
     * @param weights the weights in the stated order, none negative and not all zero
     * @return the parts in the same order; they add up to the amount
     */
    public List<Euro> split(Euro amount, List<BigFraction> weights) {
        Check.given(amount, "amount");
        List<BigFraction> given = Check.list(weights, "weights");
        given.forEach(weight -> Check.that(
                weight.signum() >= 0,
                "weight",
                weight,
                "must not be negative",
                "Use 0 for a party that takes no part."));
        BigFraction sum = given.stream().reduce(BigFraction.ZERO, BigFraction::add);
        Check.that(
                sum.signum() > 0,
                "weights",
                given,
                "must hold one above 0",
                "Name at least one party that takes part.");
        BigInteger whole = BigInteger.valueOf(amount.cents()).abs();
        BigInteger sign = BigInteger.valueOf(amount.signum());
        BigFraction unit = BigFraction.of(whole).divide(sum);
        return apportion(whole, given.stream().map(unit::multiply).toList()).stream()
                .map(part -> new Euro(part.multiply(sign).longValueExact()))
                .toList();
    }

    /** Rounds quotas, none negative, to whole numbers that add up to the whole. */
    abstract List<BigInteger> apportion(BigInteger whole, List<BigFraction> quotas);

    @Override
    public LocalizedText label() {
        return label;
    }
}
