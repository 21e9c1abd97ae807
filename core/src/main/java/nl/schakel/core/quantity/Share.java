package nl.schakel.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact part of a whole, between 0 and 1, such as '1/5'.
 *
 * @param value the fraction
 */
public record Share(BigFraction value) implements Comparable<Share> {

    private static final int MOST_DIGITS = 300;
    private static final BigInteger LARGEST = BigInteger.TEN.pow(MOST_DIGITS);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,300})(?:/([0-9]{1,300}))?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,9})?) ?(%?)");

    /** Nothing of the whole. */
    public static final Share ZERO = of(0, 1);

    /** The whole. */
    public static final Share ONE = of(1, 1);

    /** Refuses fractions below 0 and above 1. */
    public Share {
        Check.given(value, "share");
        Check.that(
                value.signum() >= 0 && value.compareTo(BigFraction.ONE) <= 0,
                "share",
                written(value),
                "must lie between 0 and 1",
                "Write a part of the whole, such as 1/5.");
        Check.that(
                value.getDenominator().abs().compareTo(LARGEST) < 0,
                "share",
                written(value),
                "must have at most 300 digits above and below the line",
                "Round it to a simpler fraction.");
    }

    /**
     * Takes a fraction.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line
     * @return the share
     */
    public static Share of(long numerator, long denominator) {
        Check.that(denominator != 0, "share", numerator + "/0", "must not be divided by 0", "Name the whole.");
        return new Share(BigFraction.of(numerator, denominator));
    }

    /**
     * Takes a percentage in plain digits.
     *
     * @param percent the percentage, such as '20' or '12.5'
     * @return the share
     */
    public static Share ofPercent(String percent) {
        Matcher found = DECIMAL.matcher(Check.given(percent, "percentage"));
        Check.that(
                found.matches() && found.group(1).equals(percent) && percent.indexOf(',') < 0,
                "percentage",
                percent,
                "must be a plain number such as 12.5",
                "Use a point before decimals, and no percent sign.");
        return new Share(decimal(percent).divide(100));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a fraction in lowest terms, or '0', or '1'
     * @return the share
     */
    public static Share parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "share"));
        if (found.matches()) {
            BigInteger denominator = found.group(2) == null ? BigInteger.ONE : new BigInteger(found.group(2));
            if (denominator.signum() != 0) {
                Share share = new Share(BigFraction.of(new BigInteger(found.group(1)), denominator));
                Check.that(
                        share.toString().equals(text),
                        "share",
                        text,
                        "must be a fraction in lowest terms",
                        "Write " + share + ".");
                return share;
            }
        }
        throw Check.refused("share", text, "must be a fraction such as 1/5, or 0, or 1", advice(text));
    }

    /**
     * Adds a share.
     *
     * @param other the share to add
     * @return the sum, at most 1
     */
    public Share plus(Share other) {
        return new Share(value.add(other.value));
    }

    /** {@return what is missing to the whole} */
    public Share complement() {
        return new Share(BigFraction.ONE.subtract(value));
    }

    /**
     * Takes this share of another one.
     *
     * @param other the other share
     * @return the product
     */
    public Share times(Share other) {
        return new Share(value.multiply(other.value));
    }

    /**
     * Takes this share of an amount.
     *
     * @param amount the whole
     * @return the exact part in euros, not rounded to cents
     */
    public BigFraction of(Euro amount) {
        return value.multiply(amount.toFraction());
    }

    /** {@return whether it is nothing} */
    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return written(value);
    }

    private static String written(BigFraction value) {
        BigInteger above = value.getNumerator().abs();
        BigInteger below = value.getDenominator().abs();
        return (value.signum() < 0 ? "-" : "") + (below.equals(BigInteger.ONE) ? above : above + "/" + below);
    }

    private static BigFraction decimal(String digits) {
        BigDecimal decimal = new BigDecimal(digits.replace(',', '.'));
        return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static String advice(String text) {
        Matcher found = DECIMAL.matcher(text);
        if (found.matches()) {
            BigFraction near = found.group(2).isEmpty()
                    ? decimal(found.group(1))
                    : decimal(found.group(1)).divide(100);
            if (near.compareTo(BigFraction.ONE) <= 0) {
                return "Write " + written(near) + ".";
            }
        }
        return "Write the part, a slash and the whole, in lowest terms.";
    }
}
