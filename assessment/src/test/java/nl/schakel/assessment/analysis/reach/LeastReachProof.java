package nl.schakel.assessment.analysis.reach;

import net.jqwik.api.PropertyDefaults;

/** The laws of plans, a million cases; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class LeastReachProof extends ReachLaws {}
