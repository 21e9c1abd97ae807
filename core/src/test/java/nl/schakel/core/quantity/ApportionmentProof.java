package nl.schakel.core.quantity;

import net.jqwik.api.PropertyDefaults;

/** The laws of splits, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class ApportionmentProof extends ApportionmentLaws {}
