package nl.schakel.assessment.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.Function;

/** The bounds of each aggregation. An optional part counts where it moves the bound in its direction: best ones first, until none does. */
final class Means {

    /** A double is sure to more decimals of a millionth: what is whole to these is whole, and not rounded away. */
    private static final int SURE_DECIMALS = 4;

    /** The greatest sum of weights of which a mean is taken in 64 bits, with room to double it. */
    private static final long SMALL = Long.MAX_VALUE / Interval.WHOLE / 2;

    private Means() {}

    static long arithmetic(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
        long weights = 0;
        for (int i = 0; i < parts.size(); i++) {
            weights = sum(weights, parts.get(i));
        }
        return weights <= SMALL
                ? smallMean(parts, optional, side)
                : greedy(parts, optional, side, chosen -> largeMean(chosen, side));
    }

    /** The sum of weights, or something too large where it would be that. */
    private static long sum(long weights, Contribution part) {
        return weights > SMALL || part.weight() > SMALL ? Long.MAX_VALUE : weights + part.weight();
    }

    /** In 64 bits. */
    private static long smallMean(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
        long total = 0;
        long weights = 0;
        for (int i = 0; i < parts.size(); i++) {
            Contribution part = parts.get(i);
            if (Aggregation.isCertain(part)) {
                total += part.weight() * side.of(part);
                weights += part.weight();
            }
        }
        if (optional.size() > 1) {
            optional.sort(side.bestFirst());
        }
        for (Contribution candidate : optional) {
            long degree = side.of(candidate);
            int moved = Long.compare(degree * weights, total);
            if (weights == 0 || (side == Side.UPPER ? moved > 0 : moved < 0)) {
                total += candidate.weight() * degree;
                weights += candidate.weight();
            }
        }
        return side.rounded(total, weights);
    }

    static long geometric(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
        return greedy(parts, optional, side, chosen -> geometricMean(chosen, side));
    }

    static long weakest(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
        LongSummaryStatistics certain = parts.stream()
                .filter(Aggregation::isCertain)
                .mapToLong(side::of)
                .summaryStatistics();
        if (side == Side.UPPER) {
            return certain.getCount() > 0
                    ? certain.getMin()
                    : optional.stream().mapToLong(side::of).max().orElseThrow();
        }
        return Math.min(
                certain.getMin(), optional.stream().mapToLong(side::of).min().orElse(Long.MAX_VALUE));
    }

    private static long greedy(
            List<? extends Contribution> parts,
            List<Contribution> optional,
            Side side,
            Function<List<Contribution>, Exact> mean) {
        List<Contribution> chosen =
                new ArrayList<>(parts.stream().filter(Aggregation::isCertain).toList());
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
