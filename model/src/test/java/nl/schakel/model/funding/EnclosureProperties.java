package nl.schakel.model.funding;

import net.jqwik.api.PropertyDefaults;

/** The laws of enclosures, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class EnclosureProperties extends EnclosureLaws {}
