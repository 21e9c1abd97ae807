package nl.schakel.assessment.analysis.ranking;

import net.jqwik.api.PropertyDefaults;

/** The laws of safe ranges of weights, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class WeightProperties extends WeightLaws {}
