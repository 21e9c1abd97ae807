package nl.schakel.assessment.law.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.truth.Truth;

/**
 * The practice part of a leer-werktraject over years 3 and 4 of vmbo together, such as '800 clock hours, 100 days'.
 *
 * @param hours its clock hours; unknown if empty
 * @param days its days; unknown if empty
 * @param recognised whether it is given by a company or organisation that is recognised as a training company
 * @param contract whether it rests on a leer-werkovereenkomst of school, pupil and company
 */
public record Practice(Optional<Count> hours, Optional<Count> days, Truth recognised, Truth contract) {

    /** A practice part of which nothing is known. */
    public static final Practice UNKNOWN = new Practice(Optional.empty(), Optional.empty());

    /** Refuses null. */
    public Practice {
        Check.given(hours, "hours");
        Check.given(days, "days");
        Check.given(recognised, "recognised");
        Check.given(contract, "contract");
    }

    /**
     * Takes a part of which it is not known who gives it.
     *
     * @param hours its clock hours; unknown if empty
     * @param days its days; unknown if empty
     */
    public Practice(Optional<Count> hours, Optional<Count> days) {
        this(hours, days, Truth.UNKNOWN, Truth.UNKNOWN);
    }

    /**
     * Takes a part of which the time is known.
     *
     * @param hours its clock hours
     * @param days its days
     * @return the part
     */
    public static Practice of(int hours, int days) {
        return new Practice(Optional.of(Count.of(hours)), Optional.of(Count.of(days)));
    }
}
