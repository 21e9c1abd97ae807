package nl.schakel.core.id;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * The code of an mbo qualification (crebo), such as '25502'.
 *
 * @param value the code
 */
public record QualificationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{5}");

    /** Refuses text of another form. */
    public QualificationCode {
        Check.matches(value, FORM, "qualification code", "must be five digits", "Write it like 25502.");
    }

    /**
     * Takes the code as registered.
     *
     * @param value the code
     * @return the code
     */
    public static QualificationCode of(String value) {
        return new QualificationCode(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the code
     * @return the code
     */
    public static QualificationCode parse(String text) {
        return new QualificationCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
