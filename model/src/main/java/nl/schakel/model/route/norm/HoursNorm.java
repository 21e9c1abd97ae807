package nl.schakel.model.route.norm;

import nl.schakel.core.check.Check;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;

/**
 * The least clock hours of a whole route, such as '4000 in all, 2950 guided, 450 in a company for 4 years of BOL, WVO, art. 10b17'.
 *
 * @param track BOL or BBL
 * @param years how many years the route takes from year 3 of vmbo
 * @param least the least hours in all, under guidance and in a company; nothing is asked where one is unknown
 * @param provision where it stands, and when that holds
 */
public record HoursNorm(LearningTrack track, int years, ClockHours least, Provision provision) implements Norm {

    /** Refuses null, and a route of no years. */
    public HoursNorm {
        Check.given(track, "track");
        Check.that(years > 0, "years", years, "must be 1 or more", "Count them from year 3 of vmbo.");
        Check.given(least, "least hours");
        Check.given(provision, "provision");
    }
}
