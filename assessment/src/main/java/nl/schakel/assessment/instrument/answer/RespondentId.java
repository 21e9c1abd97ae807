package nl.schakel.assessment.instrument.answer;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * The code of a respondent, such as 'r07' or '17'; it holds a digit, so that a name hardly gets in by mistake.
 *
 * @param value lower-case letters and digits, joined by hyphens, at most 60 of them, with a digit among them
 */
public record RespondentId(String value) implements Comparable<RespondentId> {

    private static final Pattern FORM = Pattern.compile("(?=[a-z-]*[0-9])[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final int LONGEST = 60;

    /** Refuses other forms. */
    public RespondentId {
        Check.given(value, "respondent");
        Check.that(
                value.length() <= LONGEST && FORM.matcher(value).matches(),
                "respondent",
                value,
                "must be a code of lower-case letters and digits, with a digit in it",
                "Write a code such as r07, never a name; keep the list of codes and names elsewhere.");
    }

    /**
     * Takes a code.
     *
     * @param value the code
     * @return the id
     */
    public static RespondentId of(String value) {
        return new RespondentId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the code
     * @return the id
     */
    public static RespondentId parse(String text) {
        return new RespondentId(text);
    }

    @Override
    public int compareTo(RespondentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
