package nl.schakel.core.id;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * The number of a school board (bevoegd gezag), such as '77494'.
 *
 * @param value the number; text, because leading zeros count
 */
public record BoardNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{5}");

    /** Refuses text of another form. */
    public BoardNumber {
        Check.matches(
                value, FORM, "board number", "must be five digits", "Write it like 77494, with its leading zeros.");
    }

    /**
     * Takes the code as registered.
     *
     * @param value the code
     * @return the code
     */
    public static BoardNumber of(String value) {
        return new BoardNumber(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the code
     * @return the code
     */
    public static BoardNumber parse(String text) {
        return new BoardNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
