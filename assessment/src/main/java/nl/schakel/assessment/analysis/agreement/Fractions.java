package nl.schakel.assessment.analysis.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact numbers, and how people read them. */
final class Fractions {

    private static final int DECIMALS_SHOWN = 4;
    private static final int DECIMALS_ROUNDED = 2;
    private static final int LONGEST_SHOWN = 9;

    private Fractions() {}

    static BigFraction of(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static BigFraction sum(Collection<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    static BigFraction mean(Collection<BigFraction> values) {
        return sum(values).divide(values.size());
    }

    /** Writes such as '0.875'; a number without end is rounded, and says so: 'about 0.67 (2/3)', or 'about 0.67' where the fraction is long. */
    static String text(BigFraction value, Language language) {
        BigInteger above =
                value.getDenominator().signum() < 0 ? value.getNumerator().negate() : value.getNumerator();
        BigInteger below = value.getDenominator().abs();
        BigDecimal shown = rounded(above, below, DECIMALS_SHOWN);
        if (of(shown).equals(value)) {
            BigDecimal plain = shown.stripTrailingZeros();
            return text(plain.scale() < 0 ? plain.setScale(0) : plain, language);
        }
        String fraction = above + "/" + below;
        return (language == Language.DUTCH ? "ca. " : "about ")
                + text(rounded(above, below, DECIMALS_ROUNDED), language)
                + (fraction.length() <= LONGEST_SHOWN ? " (" + fraction + ")" : "");
    }

    private static BigDecimal rounded(BigInteger above, BigInteger below, int decimals) {
        return new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.HALF_EVEN);
    }

    private static String text(BigDecimal number, Language language) {
        String digits = number.toPlainString();
        return language.decimal(digits);
    }
}
