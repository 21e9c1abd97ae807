package nl.schakel.model.route.measure;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Count;
import nl.schakel.model.route.Diploma;

/**
 * A diploma of a route and when it is earned, such as 'mbo-diploma, level-4, after 4..5 years'.
 *
 * @param diploma the diploma
 * @param year the year of the route by the end of which it is earned
 * @param after how many years after the start of year 3 of vmbo that is; unknown if empty
 */
public record EarnedDiploma(Diploma diploma, ElementId year, Optional<Count> after) {

    /** Refuses null. */
    public EarnedDiploma {
        Check.given(diploma, "diploma");
        Check.given(year, "year");
        Check.given(after, "after");
    }
}
