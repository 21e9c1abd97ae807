package nl.schakel.assessment.instrument.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact numbers, and how people read them. */
final class Exact {

    private static final int DECIMALS_SHOWN = 4;
    private static final int DECIMALS_ROUNDED = 2;

    private Exact() {}

    static BigFraction of(BigDecimal number) {
        return BigFraction.of(number.movePointRight(number.scale()).toBigIntegerExact())
                .divide(BigInteger.TEN.pow(number.scale()));
    }

    static BigFraction mean(Collection<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(values.size());
    }

    /** Writes such as '126.5'; a number without end is rounded, and says so: 'about 126.67 (380/3)'. */
    static String text(BigFraction value, Language language) {
        BigDecimal above = new BigDecimal(value.getNumerator());
        BigDecimal below = new BigDecimal(value.getDenominator());
        BigDecimal shown = above.divide(below, DECIMALS_SHOWN, RoundingMode.HALF_EVEN);
        if (of(shown).equals(value)) {
            return text(plain(shown), language);
        }
        BigDecimal rounded = above.divide(below, DECIMALS_ROUNDED, RoundingMode.HALF_EVEN);
        boolean negative = value.signum() < 0;
        return (language == Language.DUTCH ? "ca. " : "about ") + text(rounded, language) + " ("
                + (negative ? "-" : "") + value.getNumerator().abs() + "/"
                + value.getDenominator().abs() + ")";
    }

    static String text(BigDecimal number, Language language) {
        String digits = number.toPlainString();
        return language.decimal(digits);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
