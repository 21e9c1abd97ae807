package nl.schakel.io.duo.maker;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.io.numbers.NumberStyle;

/**
 * How the numbers of a file are read, such as Dutch ones with 0..4 for what is below 5.
 *
 * @param style their form
 * @param leastSuppressed the least that a suppressed number can be, 0 or 1
 */
public record Numbers(NumberStyle style, int leastSuppressed) {

    private static final Pattern BELOW = Pattern.compile("< ?([1-9][0-9]{0,2})");
    private static final int DIGITS = 9;

    /** Refuses what no suppressed number surely is. */
    public Numbers {
        Check.given(style, "style");
        Check.that(
                leastSuppressed == 0 || leastSuppressed == 1,
                "least suppressed",
                leastSuppressed,
                "must be 0 or 1",
                "Give 1 if the file writes every 0, else 0.");
    }

    /** Reads a number of people, or the bound of one that is suppressed. */
    Count count(String cell) {
        Matcher below = BELOW.matcher(cell);
        if (below.matches()) {
            return below(Integer.parseInt(below.group(1)));
        }
        Check.that(
                cell.indexOf('<') < 0 && cell.indexOf('>') < 0,
                "count",
                cell,
                "must be a number, or '<' before one",
                "Only a form such as <5 is known for suppressed numbers.");
        BigDecimal number = style.parse(cell);
        Check.that(
                number.scale() <= 0 && number.signum() >= 0,
                "count",
                cell,
                "must be a whole number of 0 or more",
                "Check the form of the numbers; it is read in " + style.word() + " form.");
        Check.that(number.precision() <= DIGITS, "count", cell, "must have at most nine digits", "Check the number.");
        return new Count(number, number);
    }

    /** Gives the bounds of a number that is only known to be below another. */
    Count below(int bound) {
        return Count.between(Math.min(leastSuppressed, bound - 1), bound - 1);
    }

    /** Reads an average mark. */
    BigDecimal mark(String cell) {
        BigDecimal mark = style.parse(cell);
        Check.that(
                mark.compareTo(BigDecimal.ONE) >= 0 && mark.compareTo(BigDecimal.TEN) <= 0,
                "mark",
                cell,
                "must lie between 1 and 10",
                "Check the mark, and the form of the numbers; it is read in " + style.word() + " form.");
        return mark;
    }
}
