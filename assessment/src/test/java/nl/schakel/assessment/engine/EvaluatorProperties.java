package nl.schakel.assessment.engine;

import net.jqwik.api.PropertyDefaults;

/** The engine against a naive evaluator, 10,000 cases each. */
@PropertyDefaults(tries = 10_000)
class EvaluatorProperties extends EvaluatorLaws {}
