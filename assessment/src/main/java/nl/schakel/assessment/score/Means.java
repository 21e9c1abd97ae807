package nl.schakel.assessment.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The bounds of each aggregation. An optional part counts where it moves the bound in its direction: best ones first, until none does. */
final class Means {

    /** A double is sure to more decimals of a millionth: what is whole to these is whole, and not rounded away. */
    private static final int SURE_DECIMALS = 4;

    private Means() {}

    static long arithmetic(List<Weighted> certain, List<Weighted> optional, Side side) {
        return greedy(certain, optional, side, parts -> mean(parts, side));
    }

    static long geometric(List<Weighted> certain, List<Weighted> optional, Side side) {
        return greedy(certain, optional, side, parts -> geometricMean(parts, side));
    }

    static long weakest(List<Weighted> certain, List<Weighted> optional, Side side) {
        if (side == Side.UPPER && !certain.isEmpty()) {
            return certain.stream().mapToLong(side::of).min().orElseThrow();
        }
        if (side == Side.UPPER) {
            return optional.stream().mapToLong(side::of).max().orElseThrow();
        }
        List<Weighted> all = new ArrayList<>(certain);
        all.addAll(optional);
        return all.stream().mapToLong(side::of).min().orElseThrow();
    }

    private static long greedy(
            List<Weighted> certain, List<Weighted> optional, Side side, Function<List<Weighted>, Exact> mean) {
        List<Weighted> chosen = new ArrayList<>(certain);
        for (Weighted candidate : optional.stream().sorted(side.bestFirst()).toList()) {
            if (chosen.isEmpty() || mean.apply(chosen).isWorseThan(side.of(candidate), side)) {
                chosen.add(candidate);
            }
        }
        return mean.apply(chosen).rounded(side);
    }

    /** A mean before it is rounded. */
    private interface Exact {
        boolean isWorseThan(long degree, Side side);

        long rounded(Side side);
    }

    private static Exact mean(List<Weighted> parts, Side side) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Weighted part : parts) {
            BigInteger weight = BigInteger.valueOf(part.weight());
            sum = sum.add(weight.multiply(BigInteger.valueOf(side.of(part))));
            weights = weights.add(weight);
        }
        BigInteger total = sum;
        BigInteger divisor = weights;
        return new Exact() {
            @Override
            public boolean isWorseThan(long degree, Side of) {
                int compared = BigInteger.valueOf(degree).multiply(divisor).compareTo(total);
                return of == Side.UPPER ? compared > 0 : compared < 0;
            }

            @Override
            public long rounded(Side of) {
                return new BigDecimal(total)
                        .divide(new BigDecimal(divisor), 0, of.rounding())
                        .longValueExact();
            }
        };
    }

    private static Exact geometricMean(List<Weighted> parts, Side side) {
        List<Weighted> sorted = parts.stream()
                .sorted(Side.LOWER
                        .bestFirst()
                        .thenComparing(Weighted::weight)
                        .thenComparing(part -> part.interval().upper()))
                .toList();
        double logs = 0;
        double weights = 0;
        boolean zero = false;
        for (Weighted part : sorted) {
            zero |= side.of(part) == 0;
            logs += part.weight() * StrictMath.log(side.of(part) / (double) Interval.WHOLE);
            weights += part.weight();
        }
        BigDecimal degree = zero
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(StrictMath.exp(logs / weights) * Interval.WHOLE)
                        .setScale(SURE_DECIMALS, RoundingMode.HALF_EVEN)
                        .min(BigDecimal.valueOf(Interval.WHOLE));
        return new Exact() {
            @Override
            public boolean isWorseThan(long candidate, Side of) {
                int compared = BigDecimal.valueOf(candidate).compareTo(degree);
                return of == Side.UPPER ? compared > 0 : compared < 0;
            }

            @Override
            public long rounded(Side of) {
                return degree.setScale(0, of.rounding()).longValueExact();
            }
        };
    }
}
