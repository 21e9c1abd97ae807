package nl.schakel.assessment.law.route;

import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * How both boards describe a doorlopende leerroute, such as 'per school year, with what is vo, mbo or both, but not the shares'.
 *
 * @param perYear whether programme and exams of the whole route are described per school year
 * @param parts whether it says which parts are vo, and what of them goes across subjects, which are mbo and which combine both
 * @param shares whether it says of what combines both which share is vo and which is mbo
 * @param team whether it says for which part a joint team is used
 */
public record RouteDescription(Truth perYear, Truth parts, Truth shares, Truth team) {

    /** A route of which it is not known how it is described. */
    public static final RouteDescription UNKNOWN =
            new RouteDescription(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    /** Refuses null. */
    public RouteDescription {
        Check.given(perYear, "per year");
        Check.given(parts, "parts");
        Check.given(shares, "shares");
        Check.given(team, "team");
    }
}
