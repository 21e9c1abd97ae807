package nl.schakel.assessment.law.route;

import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * What is seen to for the pupil along the way, such as 'who does not finish can still earn a fitting diploma'.
 *
 * @param responsibility of a doorlopende leerroute: whether the school sees to the vo parts and the vmbo exam during the whole route
 * @param overstapoptie of a doorlopende leerroute: whether who does not finish it is enabled to earn a fitting diploma of vmbo or mbo
 * @param fallback of VM2: whether the contract with the pupil says which other diplomas can be earned by who is not expected to finish it
 * @param accompanied of VM2: whether the staff accompany the pupil during the whole course
 */
public record Safeguards(Truth responsibility, Truth overstapoptie, Truth fallback, Truth accompanied) {

    /** A route of which none of this is known. */
    public static final Safeguards UNKNOWN = new Safeguards(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    /** Refuses null. */
    public Safeguards {
        Check.given(responsibility, "responsibility");
        Check.given(overstapoptie, "overstapoptie");
        Check.given(fallback, "fallback");
        Check.given(accompanied, "accompanied");
    }
}
