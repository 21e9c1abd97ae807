package nl.schakel.assessment.engine;

import net.jqwik.api.PropertyDefaults;

/** The engine against a naive evaluator, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class EvaluatorProof extends EvaluatorLaws {}
