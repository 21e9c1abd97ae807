package nl.schakel.model.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.model.funding.statement.Derivation;

/** Works out a derivation again from what is written in it, with arithmetic of its own. */
final class IndependentEvaluator {

    /** A fraction of two whole numbers, the lower one above zero. */
    private record Ratio(BigInteger above, BigInteger below) {

        static Ratio read(String text) {
            String[] parts = text.split("/");
            if (parts.length == 2) {
                return new Ratio(new BigInteger(parts[0]), new BigInteger(parts[1]));
            }
            BigDecimal decimal = new BigDecimal(text);
            return new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }

        Ratio times(Ratio other) {
            return new Ratio(above.multiply(other.above), below.multiply(other.below));
        }

        Ratio minus(Ratio other) {
            return plus(other.negated());
        }

        Ratio negated() {
            return new Ratio(above.negate(), below);
        }

        Ratio smaller(Ratio other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below)) <= 0 ? this : other;
        }

        Ratio plus(Ratio other) {
            return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }
    }

    private IndependentEvaluator() {}

    /** Gives the cents of a derivation; half a cent goes to the even one. */
    static BigInteger cents(Derivation derivation) {
        return halfEven(value(derivation).times(new Ratio(BigInteger.valueOf(100), BigInteger.ONE)));
    }

    private static Ratio value(Derivation derivation) {
        if (derivation instanceof Derivation.Given given) {
            return Ratio.read(given.text());
        }
        if (derivation instanceof Derivation.Product product) {
            return product.factors().stream()
                    .map(IndependentEvaluator::value)
                    .reduce(new Ratio(BigInteger.ONE, BigInteger.ONE), Ratio::times);
        }
        if (derivation instanceof Derivation.Sum sum) {
            return sum.terms().stream()
                    .map(IndependentEvaluator::value)
                    .reduce(new Ratio(BigInteger.ZERO, BigInteger.ONE), Ratio::plus);
        }
        if (derivation instanceof Derivation.Capped capped) {
            Ratio amount = inCents(capped.of());
            Ratio most = Ratio.read(capped.most().text());
            return amount.above().signum() < 0 ? amount.negated().smaller(most).negated() : amount.smaller(most);
        }
        if (derivation instanceof Derivation.Rest rest) {
            return rest.taken().stream().map(IndependentEvaluator::inCents).reduce(inCents(rest.whole()), Ratio::minus);
        }
        Derivation.Part part = (Derivation.Part) derivation;
        List<Ratio> weights = new ArrayList<>();
        part.of().weights().forEach(weight -> weights.add(value(weight)));
        BigInteger share =
                split(cents(part.of().whole()), weights, part.of().rounding()).get(part.index());
        return new Ratio(share, BigInteger.valueOf(100));
    }

    /** What is taken from an amount, or left of it, is whole cents. */
    private static Ratio inCents(Derivation derivation) {
        return new Ratio(cents(derivation), BigInteger.valueOf(100));
    }

    /** Gives out whole units one by one, after each has its quota rounded down; the cents below a unit go to the next in line. */
    private static List<BigInteger> split(BigInteger cents, List<Ratio> weights, Rounding rounding) {
        BigInteger unit = BigInteger.valueOf(rounding.unit().cents());
        BigInteger common = weights.stream().map(Ratio::below).reduce(BigInteger.ONE, BigInteger::multiply);
        List<BigInteger> whole = weights.stream()
                .map(weight -> weight.above().multiply(common.divide(weight.below())))
                .toList();
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger positive = cents.abs();
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger weight : whole) {
            BigInteger[] quota = positive.multiply(weight).divideAndRemainder(sum.multiply(unit));
            parts.add(quota[0].multiply(unit));
            remainders.add(quota[1]);
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
        switch (rounding.method()) {
            case LARGEST_REMAINDER ->
                order.sort(Comparator.comparing(i -> remainders.get(i).negate()));
            case REMAINDER_TO_LARGEST ->
                order.sort(Comparator.comparing(i -> whole.get(i).negate()));
            case REMAINDER_TO_FIRST -> order.removeIf(i -> whole.get(i).signum() == 0);
        }
        BigInteger left = parts.stream().reduce(positive, BigInteger::subtract);
        boolean oneTakesAll = rounding.method() != Apportionment.LARGEST_REMAINDER;
        for (int next = 0; left.signum() > 0; next++) {
            BigInteger given = oneTakesAll ? left : left.min(unit);
            parts.set(order.get(next), parts.get(order.get(next)).add(given));
            left = left.subtract(given);
        }
        return parts.stream()
                .map(part -> cents.signum() < 0 ? part.negate() : part)
                .toList();
    }

    private static BigInteger halfEven(Ratio ratio) {
        return new BigDecimal(ratio.above())
                .divide(new BigDecimal(ratio.below()), 0, RoundingMode.HALF_EVEN)
                .toBigIntegerExact();
    }
}
