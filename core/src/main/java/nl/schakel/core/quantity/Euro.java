package nl.schakel.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An amount in euros, exact to the cent, such as 'EUR 7450.00'.
 *
 * @param cents the amount in cents
 */
public record Euro(long cents) implements Comparable<Euro> {

    /** What stands before every amount. */
    static final String PREFIX = "EUR ";

    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9][0-9]{0,16})(?:\\.[0-9]{2})?");
    private static final Pattern DECIMALS = Pattern.compile("(-?[0-9]{1,17})(?:[.,]([0-9]{0,2})-?)?");
    private static final Pattern DUTCH = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{3}){1,5},(?:[0-9]{1,2}|-)");
    private static final Pattern ENGLISH = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3}){1,5}\\.[0-9]{1,2}");

    /** No money. */
    public static final Euro ZERO = new Euro(0);

    /**
     * Takes an amount in plain digits, such as '7450.00' or '7450'.
     *
     * @param amount the amount in euros; with two decimals or none
     * @return the amount
     */
    public static Euro of(String amount) {
        Check.given(amount, "amount");
        Check.that(
                PLAIN.matcher(amount).matches() && !amount.startsWith("-0.00") && !amount.equals("-0"),
                "amount",
                amount,
                "must be an amount in euros such as 7450.00",
                advice(amount, ""));
        return cents(new BigDecimal(amount).movePointRight(2).toBigIntegerExact(), amount);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text an amount such as 'EUR 7450.00'
     * @return the amount
     */
    public static Euro parse(String text) {
        Check.given(text, "amount");
        String amount = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
        if (PLAIN.matcher(amount).matches() && amount.contains(".") && !amount.equals("-0.00")) {
            return of(amount);
        }
        throw Check.refused("amount", text, "must be an amount in euros such as EUR 7450.00", advice(text, PREFIX));
    }

    /**
     * Takes an amount in plain digits; {@link #of(String)} under a name for static import.
     *
     * @param amount the amount in euros, such as '7450.00'
     * @return the amount
     */
    public static Euro euro(String amount) {
        return of(amount);
    }

    /**
     * Adds an amount.
     *
     * @param other the amount to add
     * @return the sum
     */
    public Euro plus(Euro other) {
        return cents(big().add(other.big()), this + " + " + other);
    }

    /**
     * Subtracts an amount.
     *
     * @param other the amount to subtract
     * @return the difference
     */
    public Euro minus(Euro other) {
        return cents(big().subtract(other.big()), this + " - " + other);
    }

    /** {@return the amount with the other sign} */
    public Euro negate() {
        return cents(big().negate(), "-(" + this + ")");
    }

    /**
     * Multiplies the amount.
     *
     * @param times how many times, such as a number of pupils
     * @return the product
     */
    public Euro times(long times) {
        return cents(big().multiply(BigInteger.valueOf(times)), times + " x " + this);
    }

    /** {@return the amount in euros as a fraction} */
    public BigFraction toFraction() {
        return BigFraction.of(big(), BigInteger.valueOf(100));
    }

    /** {@return whether there is no money} */
    public boolean isZero() {
        return cents == 0;
    }

    /** {@return -1, 0 or 1 as the amount is negative, zero or positive} */
    public int signum() {
        return Long.signum(cents);
    }

    /**
     * Writes the amount as people do, such as '€ 151.980,00' in Dutch and '€151,980.00' in English.
     *
     * @param language the language
     * @return the amount with thousands separators
     */
    public String text(Language language) {
        boolean dutch = language == Language.DUTCH;
        String digits = BigDecimal.valueOf(cents, 2).abs().toPlainString();
        int point = digits.length() - 3;
        StringBuilder grouped = new StringBuilder(digits.substring(0, point));
        for (int i = point - 3; i > 0; i -= 3) {
            grouped.insert(i, dutch ? '.' : ',');
        }
        grouped.append(dutch ? ',' : '.').append(digits, point + 1, digits.length());
        String sign = cents < 0 ? "-" : "";
        return dutch ? "€ " + sign + grouped : sign + "€" + grouped;
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return PREFIX + BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private BigInteger big() {
        return BigInteger.valueOf(cents);
    }

    private static Euro cents(BigInteger cents, String origin) {
        Check.that(
                cents.bitLength() < Long.SIZE,
                "amount",
                origin,
                "must be at most EUR 92233720368547758.07",
                "Check the amounts that it is made of.");
        return new Euro(cents.longValueExact());
    }

    private static String advice(String text, String prefix) {
        String bare = text.length() > 40 ? "" : text.replaceAll("EUR|€|\\s", "");
        if (DUTCH.matcher(bare).matches()) {
            bare = bare.replace(".", "");
        } else if (ENGLISH.matcher(bare).matches()) {
            bare = bare.replace(",", "");
        }
        Matcher found = DECIMALS.matcher(bare);
        String usual = "Use a point before exactly two decimals, and no thousands separators.";
        if (!found.matches()) {
            return usual;
        }
        String decimals = (found.group(2) == null ? "" : found.group(2)) + "00";
        BigDecimal near = new BigDecimal(found.group(1) + "." + decimals.substring(0, 2));
        return "Write " + prefix + near.toPlainString() + ". " + usual;
    }
}
