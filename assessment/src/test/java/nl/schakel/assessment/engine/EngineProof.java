package nl.schakel.assessment.engine;

import net.jqwik.api.PropertyDefaults;

/** What counts in a score and what does not, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class EngineProof extends EngineLaws {}
