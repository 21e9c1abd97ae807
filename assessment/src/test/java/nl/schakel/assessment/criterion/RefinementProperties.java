package nl.schakel.assessment.criterion;

import net.jqwik.api.PropertyDefaults;

/** The laws of knowing more, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class RefinementProperties extends RefinementLaws {}
