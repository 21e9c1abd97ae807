package nl.schakel.model.route.norm;

import nl.schakel.model.law.Provision;

/** What the law asks of a route in numbers, such as '3..4 years, WVO 2020, art. 2.107g'. */
public sealed interface Norm permits DurationNorm, HoursNorm, TimeNorm {

    /** {@return where it stands, and when that holds} */
    Provision provision();
}
