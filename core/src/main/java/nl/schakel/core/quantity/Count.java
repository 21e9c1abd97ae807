package nl.schakel.core.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Numeral;

/**
 * A number from which an amount is worked out, such as '22' pupils or '37.5' hours; or the bounds between which it lies, such as '20..25'.
 *
 * @param least the least that it can be, 0 or more, with at most four decimals
 * @param most the most that it can be; the same as the least if the number is exact
 */
public record Count(BigDecimal least, BigDecimal most) implements Numeral {

    private static final String NUMBER = "(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,4})?";
    private static final Pattern FORM = Pattern.compile("(" + NUMBER + ")(?:\\.\\.(" + NUMBER + "))?");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]{1,9}(?:\\.[0-9]{1,4})?");
    private static final Pattern BELOW = Pattern.compile("<(=?) ?([1-9][0-9]{0,8})");
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");
    private static final int DECIMALS = 4;

    /** Refuses negative numbers, numbers of more than nine digits or four decimals, and bounds in the wrong order. */
    public Count {
        least = plain(least);
        most = plain(most);
        Check.that(
                least.signum() >= 0,
                "count",
                least.toPlainString(),
                "must not be negative",
                "Give 0 or more, or leave it out where it is unknown.");
        Check.that(
                most.compareTo(LIMIT) < 0,
                "count",
                most.toPlainString(),
                "must have at most nine digits",
                "Check the number.");
        Check.that(
                least.scale() <= DECIMALS && most.scale() <= DECIMALS,
                "count",
                least.toPlainString() + ".." + most.toPlainString(),
                "must have at most four decimals",
                "Round it.");
        Check.that(
                least.compareTo(most) <= 0,
                "count",
                least.toPlainString() + ".." + most.toPlainString(),
                "must not fall",
                "Write the smaller number first, such as 20..25.");
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = Check.given(number, "count").stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Takes an exact whole number.
     *
     * @param number the number, 0 or more
     * @return the count
     */
    public static Count of(int number) {
        return between(number, number);
    }

    /**
     * Takes two bounds.
     *
     * @param least the least whole number, 0 or more
     * @param most the greatest whole number
     * @return the count
     */
    public static Count between(int least, int most) {
        return new Count(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a number such as '22' or '37.5', or bounds such as '20..25'
     * @return the count
     */
    public static Count parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "count"));
        if (found.matches()) {
            Count read = new Count(
                    new BigDecimal(found.group(1)),
                    new BigDecimal(found.group(2) == null ? found.group(1) : found.group(2)));
            Check.that(
                    read.toString().equals(text),
                    "count",
                    text,
                    "must say a number once if it is exact, and without zeros at the end of its decimals",
                    "Write " + read + ".");
            return read;
        }
        Check.that(
                !NEGATIVE.matcher(text).matches(),
                "count",
                text,
                "must not be negative",
                "Give 0 or more, or leave it out where it is unknown.");
        throw Check.refused(
                "count",
                text,
                "must be a number of at most nine digits and four decimals, or the bounds of one",
                advice(text));
    }

    /** {@return whether it is one number} */
    public boolean isExact() {
        return least.equals(most);
    }

    /** {@return whether it can only be a whole number, as a number of pupils} */
    public boolean isWhole() {
        return least.scale() == 0 && most.scale() == 0;
    }

    @Override
    public boolean isPlain() {
        return isExact();
    }

    /** {@return whether it is surely nothing} */
    public boolean isZero() {
        return most.signum() == 0;
    }

    @Override
    public String toString() {
        return isExact() ? least.toPlainString() : least.toPlainString() + ".." + most.toPlainString();
    }

    private static String advice(String text) {
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            int most = Integer.parseInt(below.group(2)) - (below.group(1).isEmpty() ? 1 : 0);
            return "Write " + between(0, most) + ", if it is a whole number.";
        }
        return "Write digits, such as 22 or 37.5, or 20..25 if it lies between them.";
    }
}
