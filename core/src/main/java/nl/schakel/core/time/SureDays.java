package nl.schakel.core.time;

import java.time.LocalDate;
import nl.schakel.core.check.Check;

/**
 * The days that surely belong to a period, such as those of '2015/2017' from 31 December 2015 to 1 January 2017, whichever days it begins and ends
 * on.
 *
 * @param first the first of them; {@code LocalDate.MIN} if the period has no start
 * @param last the last of them, after the first; {@code LocalDate.MAX} if the period has no end
 */
public record SureDays(LocalDate first, LocalDate last) {

    /** All days. */
    public static final SureDays ALL = new SureDays(LocalDate.MIN, LocalDate.MAX);

    /** Refuses days of which the last is not after the first. */
    public SureDays {
        Check.given(first, "first");
        Check.given(last, "last");
        Check.that(first.isBefore(last), "days", first + ".." + last, "must be two or more", "Give a later last day.");
    }

    /**
     * Says whether there are days that belong to both, and more than the one on which one ends and the other begins.
     *
     * @param other other days
     * @return whether there are
     */
    public boolean overlap(SureDays other) {
        return first.isBefore(other.last) && other.first.isBefore(last);
    }
}
