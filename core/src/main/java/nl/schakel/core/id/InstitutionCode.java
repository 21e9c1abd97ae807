package nl.schakel.core.id;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * The code of an institution in the register (formerly BRIN), such as '14RC'.
 *
 * @param value the code
 */
public record InstitutionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}[A-Z]{2}");

    /** Refuses text of another form. */
    public InstitutionCode {
        Check.matches(
                value,
                FORM,
                "institution code",
                "must be two digits and two capitals",
                "Write it like 14RC; a site has two digits more, such as 14RC00.");
    }

    /**
     * Takes the code as registered.
     *
     * @param value the code
     * @return the code
     */
    public static InstitutionCode of(String value) {
        return new InstitutionCode(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the code
     * @return the code
     */
    public static InstitutionCode parse(String text) {
        return new InstitutionCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
