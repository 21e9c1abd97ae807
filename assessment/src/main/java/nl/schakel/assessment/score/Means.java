package nl.schakel.assessment.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import nl.schakel.core.truth.Truth;

/** The bounds of each aggregation. An optional part counts where it moves the bound in its direction: best ones first, until none does. */
final class Means {

    /** A double is sure to more decimals of a millionth: what is whole to these is whole, and not rounded away. */
    private static final int SURE_DECIMALS = 4;

    /** The greatest sum of weights of which a mean is taken in 64 bits, with room to double it. */
    private static final long SMALL = Long.MAX_VALUE / Interval.WHOLE / 2;

    private Means() {}

    static Optional<Interval> arithmetic(List<? extends Contribution> parts) {
        long weights = 0;
        long lower = 0;
        long upper = 0;
        long all = 0;
        boolean points = true;
        List<Contribution> optional = List.of();
        for (int i = 0; i < parts.size(); i++) {
            Contribution part = parts.get(i);
            long weight = part.weight();
            Truth applicable = part.applicable();
            if (weight > 0 && applicable != Truth.FALSE) {
                if (weight > SMALL - all) {
                    return largeArithmetic(parts);
                }
                all += weight;
                Interval degree = part.degree();
                points &= degree.isPoint();
                if (applicable == Truth.TRUE) {
                    weights += weight;
                    lower += weight * degree.lower();
                    upper += weight * degree.upper();
                } else {
                    optional = optional.isEmpty() ? new ArrayList<>(parts.size() - i) : optional;
                    optional.add(part);
                }
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        if (points && optional.isEmpty()) {
            long point = Side.POINT.rounded(lower, weights);
            return Optional.of(new Interval(point, point));
        }
        return Optional.of(
                new Interval(bound(lower, weights, optional, Side.LOWER), bound(upper, weights, optional, Side.UPPER)));
    }

    /** The mean of what is certain and of the optional parts that move it. */
    private static long bound(long certain, long weights, List<Contribution> optional, Side side) {
        if (optional.size() > 1) {
            optional.sort(side.bestFirst());
        }
        long total = certain;
        long divisor = weights;
        for (Contribution candidate : optional) {
            long degree = side.of(candidate);
            int moved = Long.compare(degree * divisor, total);
            if (divisor == 0 || (side == Side.UPPER ? moved > 0 : moved < 0)) {
                total += candidate.weight() * degree;
                divisor += candidate.weight();
            }
        }
        return side.rounded(total, divisor);
    }

    /** The same where sums and products do not fit 64 bits. */
    private static Optional<Interval> largeArithmetic(List<? extends Contribution> parts) {
        return joined(parts, (optional, side) -> greedy(parts, optional, side, chosen -> largeMean(chosen, side)));
    }

    static Optional<Interval> geometric(List<? extends Contribution> parts) {
        return joined(parts, (optional, side) -> greedy(parts, optional, side, chosen -> geometricMean(chosen, side)));
    }

    static Optional<Interval> weakest(List<? extends Contribution> parts) {
        return joined(parts, (optional, side) -> weakest(parts, optional, side));
    }

    /** Both bounds; of points that are certain one number, rounded to the nearest. */
    private static Optional<Interval> joined(
            List<? extends Contribution> parts, ToLongBiFunction<List<Contribution>, Side> bound) {
        List<Contribution> optional = new ArrayList<>();
        boolean points = true;
        boolean any = false;
        for (Contribution part : parts) {
            if (part.weight() > 0 && part.applicable() != Truth.FALSE) {
                any = true;
                points &= part.degree().isPoint() && isCertain(part);
                if (!isCertain(part)) {
                    optional.add(part);
                }
            }
        }
        if (!any) {
            return Optional.empty();
        }
        if (points) {
            long point = bound.applyAsLong(optional, Side.POINT);
            return Optional.of(new Interval(point, point));
        }
        return Optional.of(
                new Interval(bound.applyAsLong(optional, Side.LOWER), bound.applyAsLong(optional, Side.UPPER)));
    }

    private static boolean isCertain(Contribution part) {
        return part.weight() > 0 && part.applicable() == Truth.TRUE;
    }

    private static long weakest(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
        LongSummaryStatistics certain =
                parts.stream().filter(Means::isCertain).mapToLong(side::of).summaryStatistics();
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
                new ArrayList<>(parts.stream().filter(Means::isCertain).toList());
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
