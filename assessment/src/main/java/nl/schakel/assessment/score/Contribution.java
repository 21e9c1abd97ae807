package nl.schakel.assessment.score;

import nl.schakel.core.truth.Truth;

/** What counts in a score, such as the outcome of a rule in that of its factor: a degree with a weight, as far as it applies. */
public interface Contribution {

    /** {@return its degree, whether or not it applies} */
    Interval degree();

    /** {@return its weight in whole thousandths, 0 or more} */
    long weight();

    /** {@return whether it counts; unknown if it may be left out} */
    Truth applicable();
}
