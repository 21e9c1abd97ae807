package nl.schakel.core.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Numeral;

/**
 * A whole number from which an amount is worked out, such as '22' pupils; or the bounds between which it lies, such as '20..25'.
 *
 * @param least the least that it can be, 0 or more
 * @param most the most that it can be; the same as the least if the number is exact
 */
public record Count(int least, int most) implements Numeral {

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})(?:\\.\\.([1-9][0-9]{0,8}))?");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]{1,9}");
    private static final Pattern BELOW = Pattern.compile("< ?([1-9][0-9]{0,8})");
    private static final Pattern AT_MOST = Pattern.compile("<= ?([1-9][0-9]{0,8})");
    private static final int LARGEST = 999_999_999;

    /** Refuses negative numbers, numbers of more than nine digits, and bounds in the wrong order. */
    public Count {
        Check.that(
                least >= 0,
                "count",
                least,
                "must not be negative",
                "Give 0 or more, or leave it out where it is unknown.");
        Check.that(most <= LARGEST, "count", most, "must have at most nine digits", "Check the number.");
        Check.that(
                least <= most,
                "count",
                least + ".." + most,
                "must not fall",
                "Write the smaller number first, such as 20..25.");
    }

    /**
     * Takes an exact number.
     *
     * @param number the number, 0 or more
     * @return the count
     */
    public static Count of(int number) {
        return new Count(number, number);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a number such as '22', or bounds such as '20..25'
     * @return the count
     */
    public static Count parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "count"));
        if (found.matches()) {
            Count read = new Count(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2) == null ? found.group(1) : found.group(2)));
            Check.that(
                    read.toString().equals(text),
                    "count",
                    text,
                    "must say a number once if it is exact",
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
                "count", text, "must be a whole number of at most nine digits, or the bounds of one", advice(text));
    }

    /** {@return whether it is one number} */
    public boolean isExact() {
        return least == most;
    }

    @Override
    public boolean isPlain() {
        return isExact();
    }

    /** {@return whether it is surely nothing} */
    public boolean isZero() {
        return most == 0;
    }

    @Override
    public String toString() {
        return isExact() ? Integer.toString(least) : least + ".." + most;
    }

    private static String advice(String text) {
        Matcher below = BELOW.matcher(text);
        Matcher atMost = AT_MOST.matcher(text);
        return below.matches()
                ? "Write " + new Count(0, Integer.parseInt(below.group(1)) - 1) + "."
                : atMost.matches()
                        ? "Write " + new Count(0, Integer.parseInt(atMost.group(1))) + "."
                        : "Write digits only, such as 22, or 20..25 if it lies between them.";
    }
}
