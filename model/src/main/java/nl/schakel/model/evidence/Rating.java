package nl.schakel.model.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * A mark on a stated scale, such as '4 of 1..5'.
 *
 * @param mark the mark
 * @param least the lowest mark of the scale
 * @param most the highest mark of the scale
 */
public record Rating(int mark, int least, int most) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}) of ([0-9]{1,3})\\.\\.([0-9]{1,3})");

    /** Refuses a scale that does not rise and a mark outside it. */
    public Rating {
        Check.that(
                0 <= least && least < most && most <= 999,
                "scale",
                least + ".." + most,
                "must rise, between 0 and 999",
                "Write the lower end first.");
        Check.that(
                least <= mark && mark <= most,
                "mark",
                mark,
                "must lie on the scale " + least + ".." + most,
                "Give a mark of the scale.");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a rating such as '4 of 1..5'
     * @return the rating
     */
    public static Rating parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "rating"));
        if (found.matches()) {
            Rating read = new Rating(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            if (read.toString().equals(text)) {
                return read;
            }
        }
        throw Check.refused("rating", text, "must be a mark of a scale", "Write it like 4 of 1..5.");
    }

    /**
     * Words the rating.
     *
     * @param language the language
     * @return such as '4 (schaal 1..5)', in English '4 of 1..5'
     */
    public String text(Language language) {
        return language == Language.DUTCH ? mark + " (schaal " + least + ".." + most + ")" : toString();
    }

    @Override
    public String toString() {
        return mark + " of " + least + ".." + most;
    }
}
