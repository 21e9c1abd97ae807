package nl.schakel.assessment.analysis.agreement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The formulas, exact; {@link Disagreement} and {@link Agreement} say what they are. */
final class Formulas {

    static final int LEAST = 2;

    private Formulas() {}

    /** What two coders said of one thing. */
    record Two<T>(T one, T other) {

        boolean same() {
            return one.equals(other);
        }
    }

    /** How far parts of the scale lie apart, each from 0 to 1, if there are at least so many. */
    static Measured distance(Collection<BigFraction> parts, int least) {
        int number = parts.size();
        if (number < least) {
            return new Measured.TooFew(number, least);
        }
        long greatest = (long) (number / 2) * (number - number / 2);
        return new Measured.Exactly(distances(parts.stream().sorted().toList()).divide(BigFraction.of(greatest)));
    }

    /** In rising order each part lies above all before it and below all after it, so that all pairs add up in one pass. */
    private static BigFraction distances(List<BigFraction> rising) {
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < rising.size(); i++) {
            sum = sum.add(rising.get(i).multiply(2 * i - rising.size() + 1));
        }
        return sum;
    }

    static <T> Measured share(List<Two<T>> pairs) {
        return pairs.isEmpty()
                ? new Measured.TooFew(0, 1)
                : new Measured.Exactly(BigFraction.of(same(pairs), pairs.size()));
    }

    static <T> Measured kappa(List<Two<T>> pairs) {
        if (pairs.size() < LEAST) {
            return new Measured.TooFew(pairs.size(), LEAST);
        }
        Map<T, Integer> ofOne = new HashMap<>();
        Map<T, Integer> ofOther = new HashMap<>();
        pairs.forEach(pair -> {
            ofOne.merge(pair.one(), 1, Integer::sum);
            ofOther.merge(pair.other(), 1, Integer::sum);
        });
        BigFraction byChance = ofOne.entrySet().stream()
                .map(each -> BigFraction.of((long) each.getValue() * ofOther.getOrDefault(each.getKey(), 0)))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(square(pairs.size()));
        if (byChance.equals(BigFraction.ONE)) {
            return Measured.NO_VARIATION;
        }
        BigFraction seen = BigFraction.of(same(pairs), pairs.size());
        return new Measured.Exactly(seen.subtract(byChance).divide(BigFraction.ONE.subtract(byChance)));
    }

    static <T> Measured alpha(List<Two<T>> pairs) {
        if (pairs.size() < LEAST) {
            return new Measured.TooFew(pairs.size(), LEAST);
        }
        Map<T, Integer> values = new HashMap<>();
        pairs.forEach(pair -> {
            values.merge(pair.one(), 1, Integer::sum);
            values.merge(pair.other(), 1, Integer::sum);
        });
        long number = 2L * pairs.size();
        BigInteger alike = values.values().stream().map(Formulas::square).reduce(BigInteger.ZERO, BigInteger::add);
        BigFraction expected = BigFraction.of(
                BigInteger.valueOf(number).pow(2).subtract(alike), BigInteger.valueOf(number * (number - 1)));
        BigFraction seen = BigFraction.of(pairs.size() - same(pairs), pairs.size());
        return oneMinus(seen, expected);
    }

    /** With squared differences; those of all values among each other add up by their sum and the sum of their squares. */
    static Measured intervalAlpha(List<Two<BigFraction>> pairs) {
        if (pairs.size() < LEAST) {
            return new Measured.TooFew(pairs.size(), LEAST);
        }
        int number = 2 * pairs.size();
        List<BigFraction> values = new ArrayList<>();
        BigFraction apart = BigFraction.ZERO;
        for (Two<BigFraction> pair : pairs) {
            values.add(pair.one());
            values.add(pair.other());
            apart = apart.add(pair.one().subtract(pair.other()).pow(2));
        }
        BigFraction squares =
                Fractions.sum(values.stream().map(value -> value.pow(2)).toList());
        BigFraction spread = squares.subtract(Fractions.sum(values).pow(2).divide(number));
        return oneMinus(apart.divide(pairs.size()), spread.multiply(2).divide(number - 1));
    }

    private static Measured oneMinus(BigFraction seen, BigFraction expected) {
        return expected.signum() == 0
                ? Measured.NO_VARIATION
                : new Measured.Exactly(BigFraction.ONE.subtract(seen.divide(expected)));
    }

    private static <T> int same(List<Two<T>> pairs) {
        return (int) pairs.stream().filter(Two::same).count();
    }

    private static BigInteger square(int number) {
        return BigInteger.valueOf(number).pow(2);
    }
}
