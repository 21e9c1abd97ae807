package nl.schakel.assessment.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.schakel.core.truth.Truth;

/** Means the slow way: every choice of the parts that may not apply, in whole numbers of any size. */
final class BruteForce {

    /** How much finer than a millionth a geometric mean is taken. */
    private static final BigInteger FINER = BigInteger.valueOf(10_000);

    private BruteForce() {}

    /** All ways to leave parts out that may not apply, with at least one part left. */
    static List<List<Weighted>> choices(List<Weighted> parts) {
        List<List<Weighted>> choices = new ArrayList<>(List.of(List.of()));
        for (Weighted part : parts) {
            if (part.weight() > 0 && part.applicable() != Truth.FALSE) {
                List<List<Weighted>> with = choices.stream()
                        .map(choice -> {
                            List<Weighted> longer = new ArrayList<>(choice);
                            longer.add(part);
                            return List.copyOf(longer);
                        })
                        .toList();
                if (part.applicable() == Truth.TRUE) {
                    choices.clear();
                }
                choices.addAll(with);
            }
        }
        return choices.stream().filter(choice -> !choice.isEmpty()).toList();
    }

    static BigDecimal least(List<Weighted> parts, Function<List<Weighted>, BigDecimal> of) {
        return choices(parts).stream().map(of).min(Comparator.naturalOrder()).orElseThrow();
    }

    static BigDecimal greatest(List<Weighted> parts, Function<List<Weighted>, BigDecimal> of) {
        return choices(parts).stream().map(of).max(Comparator.naturalOrder()).orElseThrow();
    }

    static Function<List<Weighted>, BigDecimal> mean(ToLongFunction<Weighted> bound, RoundingMode rounding) {
        return parts -> {
            BigInteger sum = parts.stream()
                    .map(part ->
                            BigInteger.valueOf(part.weight()).multiply(BigInteger.valueOf(bound.applyAsLong(part))))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            return new BigDecimal(sum).divide(new BigDecimal(weight(parts)), 0, rounding);
        };
    }

    static Function<List<Weighted>, BigDecimal> weakest(ToLongFunction<Weighted> bound) {
        return parts -> BigDecimal.valueOf(parts.stream().mapToLong(bound).min().orElseThrow());
    }

    /** The geometric mean to four decimals, rounded down. */
    static Function<List<Weighted>, BigDecimal> geometric(ToLongFunction<Weighted> bound) {
        return parts -> {
            int exponent = weight(parts).intValueExact();
            BigInteger power = FINER.pow(exponent);
            for (Weighted part : parts) {
                power = power.multiply(
                        BigInteger.valueOf(bound.applyAsLong(part)).pow(Math.toIntExact(part.weight())));
            }
            return new BigDecimal(root(power, exponent), 4);
        };
    }

    private static BigInteger root(BigInteger power, int exponent) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = FINER.multiply(BigInteger.valueOf(Interval.WHOLE));
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (middle.pow(exponent).compareTo(power) <= 0) {
                low = middle;
            } else {
                high = middle.subtract(BigInteger.ONE);
            }
        }
        return low;
    }

    private static BigInteger weight(List<Weighted> parts) {
        return parts.stream().map(part -> BigInteger.valueOf(part.weight())).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
