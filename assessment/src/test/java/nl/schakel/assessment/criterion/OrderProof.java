package nl.schakel.assessment.criterion;

import net.jqwik.api.PropertyDefaults;

/** The laws of other ways to write a criterion, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class OrderProof extends OrderLaws {}
