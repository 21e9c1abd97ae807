package nl.schakel.model.funding;

import net.jqwik.api.PropertyDefaults;

/** The laws of enclosures, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class EnclosureProof extends EnclosureLaws {}
