package nl.schakel.model.funding.regime;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.time.Sector;

/**
 * The route years in which one side is funded, such as '1..2 vo'; year 1 of the route is year 3 of vmbo.
 *
 * @param first the first route year
 * @param last the last route year; none where it goes on to the end of the route
 * @param side the side that the state funds
 */
public record Stretch(int first, Optional<Integer> last, Sector side) {

    /** Refuses years before the first, and an end before the start. */
    public Stretch {
        Check.given(last, "last");
        Check.given(side, "side");
        Check.that(first >= 1, "first", first, "must be 1 or more", "Count from year 3 of vmbo, which is 1.");
        int start = first;
        last.ifPresent(end -> Check.that(
                end >= start, "last", end, "must not be before the first, " + start, "Swap them, or leave it out."));
    }

    /**
     * Says whether a route year lies in it.
     *
     * @param routeYear the route year
     * @return whether it does
     */
    public boolean contains(int routeYear) {
        return routeYear >= first && last.map(end -> routeYear <= end).orElse(true);
    }

    @Override
    public String toString() {
        return first + ".." + last.map(Object::toString).orElse("") + " " + Codes.of(side);
    }
}
