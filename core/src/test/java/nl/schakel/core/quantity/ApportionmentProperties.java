package nl.schakel.core.quantity;

import net.jqwik.api.PropertyDefaults;

/** The laws of splits, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class ApportionmentProperties extends ApportionmentLaws {}
