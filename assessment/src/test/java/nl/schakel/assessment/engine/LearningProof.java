package nl.schakel.assessment.engine;

import net.jqwik.api.PropertyDefaults;

/** What becomes of scores as more is known, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class LearningProof extends LearningLaws {}
