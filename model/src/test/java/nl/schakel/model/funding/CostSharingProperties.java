package nl.schakel.model.funding;

import net.jqwik.api.PropertyDefaults;

/** The laws of shared costs, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class CostSharingProperties extends CostSharingLaws {}
