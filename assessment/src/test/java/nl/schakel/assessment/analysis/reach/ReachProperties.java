package nl.schakel.assessment.analysis.reach;

import net.jqwik.api.PropertyDefaults;

/** The laws of plans, 10,000 cases. */
@PropertyDefaults(tries = 10_000)
class ReachProperties extends ReachLaws {}
