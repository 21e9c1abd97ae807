package nl.schakel.core.id;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * The code of a site: that of its institution and a number, such as '14RC00'.
 *
 * @param value the code
 */
public record SiteCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}[A-Z]{2}[0-9]{2}");

    /** Refuses text of another form. */
    public SiteCode {
        Check.matches(
                value,
                FORM,
                "site code",
                "must be two digits, two capitals and two digits",
                "Write the code of the institution and the number of the site, such as 14RC00.");
    }

    /**
     * Takes the code as registered.
     *
     * @param value the code
     * @return the code
     */
    public static SiteCode of(String value) {
        return new SiteCode(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the code
     * @return the code
     */
    public static SiteCode parse(String text) {
        return new SiteCode(text);
    }

    /**
     * Joins the code of an institution and the number of one of its sites.
     *
     * @param institution the institution
     * @param number the number of the site, 0 to 99
     * @return the code
     */
    public static SiteCode of(InstitutionCode institution, int number) {
        Check.that(
                number >= 0 && number <= 99,
                "site number",
                number,
                "must lie between 0 and 99",
                "Use the last two digits of the code.");
        return new SiteCode(institution.value() + number / 10 + number % 10);
    }

    /** {@return the institution that the site belongs to} */
    public InstitutionCode institution() {
        return new InstitutionCode(value.substring(0, 4));
    }

    /** {@return the number of the site within its institution} */
    public int number() {
        return Integer.parseInt(value.substring(4));
    }

    @Override
    public String toString() {
        return value;
    }
}
