package nl.schakel.model.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;

/**
 * The clock hours of a year of a route, such as '1000 in all, 700 guided, 0..250 in a company'; hours of 60 minutes, not lessons.
 *
 * <p>What is left out is unknown; nothing is filled in.
 *
 * @param total all hours
 * @param guided the hours under guidance, lessons at the vmbo included
 * @param bpv the hours of beroepspraktijkvorming, practical training of the mbo in a company
 */
public record ClockHours(Optional<Count> total, Optional<Count> guided, Optional<Count> bpv) {

    /** Hours of which nothing is known. */
    public static final ClockHours UNKNOWN = new ClockHours(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses guided hours and hours in a company that are surely more than all hours. */
    public ClockHours {
        Check.given(total, "total");
        Check.given(guided, "guided").ifPresent(part -> checkPart(total, "guided", part));
        Check.given(bpv, "bpv").ifPresent(part -> checkPart(total, "bpv", part));
    }

    private static void checkPart(Optional<Count> whole, String name, Count part) {
        whole.ifPresent(all -> Check.that(
                part.least().compareTo(all.most()) <= 0,
                name,
                part,
                "must not be more than all hours, which are " + all,
                "Count them within the total, or leave the total out."));
    }

    /**
     * Takes hours that are known.
     *
     * @param total all hours
     * @param guided the hours under guidance
     * @param bpv the hours of beroepspraktijkvorming
     * @return the hours
     */
    public static ClockHours of(int total, int guided, int bpv) {
        return new ClockHours(Optional.of(Count.of(total)), Optional.of(Count.of(guided)), Optional.of(Count.of(bpv)));
    }
}
