package nl.schakel.model.funding;

import net.jqwik.api.PropertyDefaults;

/** The laws of settlements, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class SettlementProperties extends SettlementLaws {}
