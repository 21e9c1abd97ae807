package nl.schakel.assessment.criterion;

import net.jqwik.api.PropertyDefaults;

/** The laws of other ways to write a criterion, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class OrderProperties extends OrderLaws {}
