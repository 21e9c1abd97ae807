package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/** Degrees in millionths, and the numbers by which they go. */
final class Degrees {

    private static final int SMALL = 9;

    private Degrees() {}

    static void check(int degree) {
        Check.that(
                0 <= degree && degree <= Interval.WHOLE,
                "degree",
                degree,
                "must lie between 0 and 1000000",
                "Give millionths, such as 500000 for a half.");
    }

    /** Drops trailing zeros, so that equal numbers are equal values. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = Check.given(number, "number").stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static void rising(List<BigDecimal> numbers, String name) {
        for (int i = 1; i < numbers.size(); i++) {
            Check.that(
                    numbers.get(i - 1).compareTo(numbers.get(i)) < 0,
                    name,
                    numbers.get(i).toPlainString(),
                    "must rise",
                    "Put the smallest number first, each once.");
        }
    }

    /** Whether it is whole, and can be multiplied with a degree in 64 bits. */
    static boolean isSmall(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= SMALL;
    }

    /** A whole number and a fraction, rounded together; the divisor is above 0. */
    static long rounded(long whole, long dividend, long divisor, RoundingMode rounding) {
        long floor = whole + Math.floorDiv(dividend, divisor);
        long rest = Math.floorMod(dividend, divisor);
        boolean up = switch (rounding) {
            case FLOOR -> false;
            case CEILING -> rest > 0;
            default -> 2 * rest > divisor || 2 * rest == divisor && floor % 2 != 0;
        };
        return up ? floor + 1 : floor;
    }

    static BigFraction fraction(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static long rounded(BigFraction millionths, RoundingMode rounding) {
        return new BigDecimal(millionths.getNumerator())
                .divide(new BigDecimal(millionths.getDenominator()), 0, rounding)
                .longValueExact();
    }

    /** A degree as people read it, such as '0.5', in Dutch '0,5'. */
    static String text(int degree, Language language) {
        return language.decimal(plain(BigDecimal.valueOf(degree, 6)).toPlainString());
    }
}
