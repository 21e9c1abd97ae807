package nl.schakel.model.funding;

import net.jqwik.api.PropertyDefaults;

/** The laws of shared costs, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class CostSharingProof extends CostSharingLaws {}
