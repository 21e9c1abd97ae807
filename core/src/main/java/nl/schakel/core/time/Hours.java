package nl.schakel.core.time;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * Hours of a day, such as '15:00-17:00'.
 *
 * @param from when they begin
 * @param to when they end
 */
public record Hours(LocalTime from, LocalTime to) {

    private static final String TIME = "([01][0-9]|2[0-3]):([0-5][0-9])";
    private static final Pattern FORM = Pattern.compile(TIME + "-" + TIME);

    /** Refuses seconds, and an end that is not after the beginning. */
    public Hours {
        Check.given(from, "from");
        Check.given(to, "to");
        Check.that(
                from.toSecondOfDay() % 60 + to.toSecondOfDay() % 60 + from.getNano() + to.getNano() == 0,
                "hours",
                from + "-" + to,
                "must be whole minutes",
                "Leave out the seconds.");
        Check.that(
                from.isBefore(to),
                "hours",
                from + "-" + to,
                "must end after they begin",
                "Write the earlier time first.");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text two times such as '15:00-17:00'
     * @return the hours
     */
    public static Hours parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "hours"));
        Check.that(found.matches(), "hours", text, "must be two times of a day", "Write them like 09:00-17:00.");
        return new Hours(time(found, 1), time(found, 3));
    }

    private static LocalTime time(Matcher found, int group) {
        return LocalTime.of(Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
