package nl.schakel.model.funding.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.model.funding.statement.Derivation.Given;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Bounds of what derivations give, by interval arithmetic: sound always, and reached where each number stands in a derivation once; of a
 * split, quotas are rounded down and up.
 */
final class Enclosures {

    private static final int CENTS = 100;

    private Enclosures() {}

    /** The bounds in whole cents; since rounding keeps the order, those of the exact value, rounded. */
    static EuroRange of(Derivation derivation) {
        Bounds bounds = bounds(derivation);
        return new EuroRange(cents(bounds.least(), derivation), cents(bounds.most(), derivation));
    }

    /** Whole cents; half a cent goes to the even one. */
    static Euro cents(BigFraction euros, Derivation origin) {
        BigFraction cents = euros.multiply(CENTS);
        BigInteger whole = new BigDecimal(cents.getNumerator())
                .divide(new BigDecimal(cents.getDenominator()), 0, RoundingMode.HALF_EVEN)
                .toBigIntegerExact();
        Check.that(
                whole.bitLength() < Long.SIZE,
                "amount",
                origin,
                "must be at most EUR 92233720368547758.07",
                "Check the numbers that it is made of.");
        return new Euro(whole.longValueExact());
    }

    /** The bounds of the exact value in euros. */
    static Bounds bounds(Derivation derivation) {
        if (derivation instanceof Given given) {
            return new Bounds(given.least(), given.most());
        }
        if (derivation.isExact()) {
            return new Bounds(derivation.exact(), derivation.exact());
        }
        if (derivation instanceof Derivation.Product product) {
            return product.factors().stream()
                    .map(Enclosures::bounds)
                    .reduce(new Bounds(BigFraction.ONE, BigFraction.ONE), Bounds::times);
        }
        if (derivation instanceof Derivation.Sum sum) {
            return sum.terms().stream()
                    .map(Enclosures::bounds)
                    .reduce(new Bounds(BigFraction.ZERO, BigFraction.ZERO), Bounds::plus);
        }
        if (derivation instanceof Derivation.Capped capped) {
            Bounds amount = Bounds.of(capped.of().enclosure());
            return new Bounds(
                    within(amount.least(), capped.most().exact()),
                    within(amount.most(), capped.most().exact()));
        }
        if (derivation instanceof Derivation.Rest rest) {
            return rest(rest);
        }
        return part((Derivation.Part) derivation);
    }

    /**
     * What is left after some parts of one split, each perhaps limited, is the other parts and what goes beyond the limits: so no number is
     * taken twice. Of anything else the bounds are subtracted.
     */
    private static Bounds rest(Derivation.Rest rest) {
        Set<Integer> others = new TreeSet<>();
        Bounds beyond = new Bounds(BigFraction.ZERO, BigFraction.ZERO);
        Optional<Division> one = rest.taken().stream()
                .findFirst()
                .flatMap(Enclosures::partOf)
                .map(Derivation.Part::of)
                .filter(division -> division.whole().equals(rest.whole()));
        if (one.isEmpty()) {
            return apart(rest);
        }
        IntStream.range(0, one.get().weights().size()).forEach(others::add);
        for (Derivation taken : rest.taken()) {
            Optional<Derivation.Part> part =
                    partOf(taken).filter(each -> each.of().equals(one.get()) && others.remove(each.index()));
            if (part.isEmpty()) {
                return apart(rest);
            }
            if (taken instanceof Derivation.Capped capped) {
                Bounds amount = Bounds.of(capped.of().enclosure());
                BigFraction limit = capped.most().exact();
                beyond = beyond.plus(new Bounds(
                        amount.least().subtract(within(amount.least(), limit)),
                        amount.most().subtract(within(amount.most(), limit))));
            }
        }
        return others.stream().map(i -> part(one.get().part(i))).reduce(beyond, Bounds::plus);
    }

    private static Optional<Derivation.Part> partOf(Derivation taken) {
        Derivation bare = taken instanceof Derivation.Capped capped ? capped.of() : taken;
        return bare instanceof Derivation.Part part ? Optional.of(part) : Optional.empty();
    }

    private static Bounds apart(Derivation.Rest rest) {
        return rest.taken().stream()
                .map(taken -> Bounds.of(taken.enclosure()))
                .reduce(Bounds.of(rest.whole().enclosure()), Bounds::minus);
    }

    /** A part of a negative amount is the mirror of that of the positive one. */
    private static Bounds part(Derivation.Part part) {
        EuroRange whole = part.of().within();
        BigFraction least = whole.least().signum() >= 0
                ? atLeast(part, whole.least())
                : atMost(part, whole.least().negate()).negate();
        BigFraction most = whole.most().signum() >= 0
                ? atMost(part, whole.most())
                : atLeast(part, whole.most().negate()).negate();
        return new Bounds(least, most);
    }

    private static BigFraction atLeast(Derivation.Part part, Euro whole) {
        return units(part, whole, smallestShare(part), RoundingMode.FLOOR);
    }

    /** A method that gives all that is left to one party gives it less than as many units as there are parts. */
    private static BigFraction atMost(Derivation.Part part, Euro whole) {
        BigFraction share = largestShare(part);
        Rounding rounding = part.of().rounding();
        if (rounding.method() == Apportionment.LARGEST_REMAINDER) {
            return smaller(whole.toFraction(), units(part, whole, share, RoundingMode.CEILING));
        }
        BigFraction floor = units(part, whole, share, RoundingMode.FLOOR);
        if (!mayTakeRest(part) || share.signum() == 0) {
            return floor;
        }
        long left = part.of().weights().size() * rounding.unit().cents() - 1;
        return smaller(whole.toFraction(), floor.add(BigFraction.of(left, CENTS)));
    }

    private static BigFraction units(Derivation.Part part, Euro whole, BigFraction share, RoundingMode rounding) {
        long unit = part.of().rounding().unit().cents();
        BigFraction quota = share.multiply(BigFraction.of(whole.cents(), unit));
        BigInteger units = new BigDecimal(quota.getNumerator())
                .divide(new BigDecimal(quota.getDenominator()), 0, rounding)
                .toBigIntegerExact();
        return BigFraction.of(units.multiply(BigInteger.valueOf(unit)), BigInteger.valueOf(CENTS));
    }

    /** Its own weight at least, all others at most; all of it where no other takes part. */
    private static BigFraction smallestShare(Derivation.Part part) {
        BigFraction own = own(part).least();
        BigFraction others = others(part).map(Bounds::most).reduce(BigFraction.ZERO, BigFraction::add);
        return others.signum() == 0 ? BigFraction.ONE : own.divide(own.add(others));
    }

    /** Its own weight at most, all others at least; nothing where it has no weight. */
    private static BigFraction largestShare(Derivation.Part part) {
        BigFraction own = own(part).most();
        BigFraction others = others(part).map(Bounds::least).reduce(BigFraction.ZERO, BigFraction::add);
        return own.signum() == 0 ? BigFraction.ZERO : own.divide(own.add(others));
    }

    private static boolean mayTakeRest(Derivation.Part part) {
        BigFraction own = own(part).most();
        return part.of().rounding().method() == Apportionment.REMAINDER_TO_FIRST
                ? part.of().bounds().stream()
                        .limit(part.index())
                        .allMatch(before -> before.least().signum() == 0)
                : others(part).allMatch(other -> other.least().compareTo(own) <= 0);
    }

    private static Bounds own(Derivation.Part part) {
        return part.of().bounds().get(part.index());
    }

    private static Stream<Bounds> others(Derivation.Part part) {
        return IntStream.range(0, part.of().bounds().size())
                .filter(i -> i != part.index())
                .mapToObj(part.of().bounds()::get);
    }

    /** A value that a limit lowers; a negative one is the mirror of the positive. */
    static BigFraction within(BigFraction value, BigFraction limit) {
        return larger(smaller(value, limit), limit.negate());
    }

    static BigFraction smaller(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static BigFraction larger(BigFraction one, BigFraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
