package nl.schakel.assessment.criterion;

import net.jqwik.api.PropertyDefaults;

/** The laws of knowing more, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class RefinementProof extends RefinementLaws {}
