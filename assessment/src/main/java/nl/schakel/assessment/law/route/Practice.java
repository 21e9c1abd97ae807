package nl.schakel.assessment.law.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;

/**
 * The practice part of a leer-werktraject over years 3 and 4 of vmbo together, such as '800 clock hours, 100 days'.
 *
 * @param hours its clock hours; unknown if empty
 * @param days its days; unknown if empty
 */
public record Practice(Optional<Count> hours, Optional<Count> days) {

    /** A practice part of which nothing is known. */
    public static final Practice UNKNOWN = new Practice(Optional.empty(), Optional.empty());

    /** Refuses null. */
    public Practice {
        Check.given(hours, "hours");
        Check.given(days, "days");
    }

    /**
     * Takes a part that is known.
     *
     * @param hours its clock hours
     * @param days its days
     * @return the part
     */
    public static Practice of(int hours, int days) {
        return new Practice(Optional.of(Count.of(hours)), Optional.of(Count.of(days)));
    }
}
