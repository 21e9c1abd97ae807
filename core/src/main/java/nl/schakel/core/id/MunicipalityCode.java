package nl.schakel.core.id;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * The code of a municipality (CBS), such as '0505'.
 *
 * @param value the code; text, because leading zeros count
 */
public record MunicipalityCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    /** Refuses text of another form. */
    public MunicipalityCode {
        Check.matches(
                value, FORM, "municipality code", "must be four digits", "Write it like 0505, with its leading zeros.");
    }

    /**
     * Takes the code as registered.
     *
     * @param value the code
     * @return the code
     */
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the code
     * @return the code
     */
    public static MunicipalityCode parse(String text) {
        return new MunicipalityCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
