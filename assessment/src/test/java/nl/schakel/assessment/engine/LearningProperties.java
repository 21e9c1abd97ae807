package nl.schakel.assessment.engine;

import net.jqwik.api.PropertyDefaults;

/** What becomes of scores as more is known, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class LearningProperties extends LearningLaws {}
