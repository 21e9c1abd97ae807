package nl.schakel.io.numbers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * A form in which people write numbers, such as '1.234,56' in Dutch.
 *
 * <p>Every form takes a sign before the first digit. Thousands stand in groups of three or in no groups at all, and no number
 * begins with a needless zero: so '0,35' and '0,350' can never become 35 and 350.
 */
public enum NumberStyle {
    /** Thousands after a point, decimals after a comma: 1.234,56 or 1234,56. */
    DUTCH("Dutch", "1.234,56", '.', ','),
    /** Thousands after a comma, decimals after a point: 1,234.56 or 1234.56. */
    ENGLISH("English", "1,234.56", ',', '.'),
    /** No thousands, decimals after a point: 1234.56. */
    PLAIN("plain", "1234.56", '\0', '.');

    private static final int LONGEST = 100;
    private static final Pattern BOUND = Pattern.compile("[<>\u2264\u2265]=? ?[0-9][0-9.,]*");
    private static final Pattern SPACED =
            Pattern.compile("[-+.,0-9]*[ \\u00A0\\u2009\\u202F][-+.,0-9 \\u00A0\\u2009\\u202F]*");

    private final String word;
    private final String example;
    private final char thousands;
    private final char decimal;
    private final Pattern form;

    NumberStyle(String word, String example, char thousands, char decimal) {
        this.word = word;
        this.example = example;
        this.thousands = thousands;
        this.decimal = decimal;
        String groups = thousands == '\0' ? "" : "|[1-9][0-9]{0,2}(?:" + Pattern.quote("" + thousands) + "[0-9]{3})+";
        this.form =
                Pattern.compile("[-+]?(?:0|[1-9][0-9]*" + groups + ")(?:" + Pattern.quote("" + decimal) + "[0-9]+)?");
    }

    /**
     * Reads a number.
     *
     * @param cell the whole text of a cell, at most 100 characters
     * @return the number, exactly, with as many decimals as are written
     */
    public BigDecimal parse(String cell) {
        Check.given(cell, "number");
        Check.that(
                cell.length() <= LONGEST,
                "number",
                cell,
                "must not be longer than " + LONGEST + " characters",
                "Check that it is a number.");
        return reading(cell)
                .orElseThrow(() -> Check.refused(
                        "number", cell, "must be a number in " + word + " form, such as " + example, advice(cell)));
    }

    /** {@return the name of the form in English, such as 'Dutch'} */
    public String word() {
        return word;
    }

    Optional<BigDecimal> reading(String cell) {
        if (cell.length() > LONGEST || !form.matcher(cell).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.replace("" + thousands, "").replace(decimal, '.')));
    }

    /** Says what to do with what is no number but a bound of one, such as DUO's '<5'. */
    static Optional<String> adviceForBound(String cell) {
        return BOUND.matcher(cell).matches()
                ? Optional.of(
                        "Write the least and the most it may be, in two columns: those of a basis are value and up-to.")
                : Optional.empty();
    }

    private String advice(String cell) {
        Optional<String> bound = adviceForBound(cell);
        if (bound.isPresent()) {
            return bound.get();
        }
        if (SPACED.matcher(cell).matches()) {
            return "Remove the spaces.";
        }
        return Arrays.stream(values())
                .filter(other -> other.reading(cell).isPresent())
                .findFirst()
                .map(other -> "In " + other.word + " form it is "
                        + other.reading(cell).orElseThrow().toPlainString()
                        + ": write it in " + word + " form, or state that the numbers are " + other.word + ".")
                .orElse("Write digits and " + marks() + ", without currency and without needless zeros before it.");
    }

    private String marks() {
        String decimals = "a " + name(decimal) + " before decimals";
        return thousands == '\0' ? decimals : decimals + ", with a " + name(thousands) + " before every three or none";
    }

    private static String name(char mark) {
        return mark == '.' ? "point" : "comma";
    }
}
