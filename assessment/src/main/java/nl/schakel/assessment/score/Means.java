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

    /** The greatest sum of weights of which a mean is taken in 64 bits, with room to double it. */
    private static final long SMALL = Long.MAX_VALUE / Interval.WHOLE / 2;

    private Means() {}

    static long arithmetic(List<Contribution> certain, List<Contribution> optional, Side side) {
        return greedy(certain, optional, side, parts -> mean(parts, side));
    }

    static long geometric(List<Contribution> certain, List<Contribution> optional, Side side) {
        return greedy(certain, optional, side, parts -> geometricMean(parts, side));
    }

    static long weakest(List<Contribution> certain, List<Contribution> optional, Side side) {
        if (side == Side.UPPER && !certain.isEmpty()) {
            return certain.stream().mapToLong(side::of).min().orElseThrow();
        }
        if (side == Side.UPPER) {
            return optional.stream().mapToLong(side::of).max().orElseThrow();
        }
        List<Contribution> all = new ArrayList<>(certain);
        all.addAll(optional);
        return all.stream().mapToLong(side::of).min().orElseThrow();
    }

    private static long greedy(
            List<Contribution> certain,
            List<Contribution> optional,
            Side side,
            Function<List<Contribution>, Exact> mean) {
        if (optional.isEmpty()) {
            return mean.apply(certain).rounded(side);
        }
        List<Contribution> chosen = new ArrayList<>(certain);
        for (Contribution candidate : optional.stream().sorted(side.bestFirst()).toList()) {
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

    private static Exact mean(List<Contribution> parts, Side side) {
        long weights = 0;
        for (Contribution part : parts) {
            if (part.weight() > SMALL - weights) {
                return largeMean(parts, side);
            }
            weights += part.weight();
        }
        long total = 0;
        for (Contribution part : parts) {
            total += part.weight() * side.of(part);
        }
        return new SmallMean(total, weights);
    }

    /** A mean of weights that together are small enough for whole numbers of 64 bits. */
    private record SmallMean(long total, long weights) implements Exact {

        @Override
        public boolean isWorseThan(long degree, Side side) {
            int compared = Long.compare(degree * weights, total);
            return side == Side.UPPER ? compared > 0 : compared < 0;
        }

        @Override
        public long rounded(Side side) {
            long floor = total / weights;
            long rest = total % weights;
            return switch (side) {
                case LOWER -> floor;
                case UPPER -> rest == 0 ? floor : floor + 1;
                case POINT -> 2 * rest > weights || 2 * rest == weights && floor % 2 == 1 ? floor + 1 : floor;
            };
        }
    }

    private static Exact largeMean(List<Contribution> parts, Side side) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Contribution part : parts) {
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

    private static Exact geometricMean(List<Contribution> parts, Side side) {
        List<Contribution> sorted = parts.stream()
                .sorted(Side.LOWER
                        .bestFirst()
                        .thenComparing(Contribution::weight)
                        .thenComparing(part -> part.degree().upper()))
                .toList();
        double logs = 0;
        double weights = 0;
        boolean zero = false;
        for (Contribution part : sorted) {
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
