package nl.schakel.assessment.law.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.model.route.ClockHours;

/**
 * The clock hours of a whole route, such as '4000 in all, 2900 guided, 450 in a company'.
 *
 * @param total all hours; unknown if empty
 * @param guided the hours under guidance, those at the vmbo included; unknown if empty
 * @param bpv the hours of beroepspraktijkvorming; unknown if empty
 */
public record Hours(Optional<Count> total, Optional<Count> guided, Optional<Count> bpv) {

    /** Hours of which nothing is known. */
    public static final Hours UNKNOWN = new Hours(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses null. */
    public Hours {
        Check.given(total, "total");
        Check.given(guided, "guided");
        Check.given(bpv, "bpv");
    }

    /**
     * Takes hours that are known.
     *
     * @param total all hours
     * @param guided the hours under guidance
     * @param bpv the hours of beroepspraktijkvorming
     * @return the hours
     */
    public static Hours of(int total, int guided, int bpv) {
        return new Hours(Optional.of(Count.of(total)), Optional.of(Count.of(guided)), Optional.of(Count.of(bpv)));
    }

    /**
     * Takes the hours of a route, such as those that its years have together.
     *
     * @param hours the hours, each as far as it is known
     * @return the same hours
     */
    public static Hours of(ClockHours hours) {
        Check.given(hours, "hours");
        return new Hours(hours.total(), hours.guided(), hours.bpv());
    }
}
