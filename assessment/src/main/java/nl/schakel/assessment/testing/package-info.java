/**
 * The verifier with which users test their own rules, in one line each and with any test framework: what does not hold is thrown as an
 * {@link AssertionError} that tells what was expected and what was seen.
 *
 * <pre>{@code
 * Verify.that(ruleSet).rule("project-leader")
 *         .isMet(facts -> facts.holds("governance.coordinator"))
 *         .isNotMet(facts -> facts.holdsNot("governance.coordinator"))
 *         .isUnknown(facts -> facts);
 * Verify.that(ruleSet).rule("evaluates").isNotMet(facts -> facts.hasOnly("practice.kinds", "visitation"));
 * Verify.that(ruleSet).rule("meets-often").hasDegree(500_000, facts -> facts.number("governance.meetings-a-year", 3));
 * Verify.that(ruleSet).rule("evaluates").in(dossier).isMet();
 *
 * Cases cases = Verify.cases(ruleSet);        // the same verbs, and at the end:
 * cases.areComplete();                        // each rule met, not met, unknown; each number below, on and above its bound
 * Verify.that(ruleSet).everyRuleHasWitnesses();
 * Verify.that(ruleSet).rule("evaluates").witnesses().lines();   // cases to begin with, as lines of Java
 * }</pre>
 *
 * <p>What is not given is unknown. A fact that there is not, that the rule does not ask, or that is of another kind is refused.
 */
@NullMarked
package nl.schakel.assessment.testing;

import org.jspecify.annotations.NullMarked;
