package nl.schakel.assessment.engine;

import net.jqwik.api.PropertyDefaults;

/** What counts in a score and what does not, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class EngineProperties extends EngineLaws {}
