package nl.schakel.assessment.testing;

import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * Facts that were found for a rule and show something of it, such as 'in which it is met: governance.coordinator = yes'.
 *
 * @param shows the case, such as 'in which it is met' or 'with governance.bodies just below 2'
 * @param given the facts; the others that the rule asks are unknown
 * @param outcome what the engine makes of them
 */
public record Witness(String shows, Given given, RuleOutcome outcome) {

    /** Refuses null. */
    public Witness {
        Check.text(shows, "shows");
        Check.given(given, "given");
        Check.given(outcome, "outcome");
    }

    /** {@return what the outcome says of the rule} */
    public Verdict verdict() {
        return Verdict.of(outcome);
    }

    /** {@return the case as Java, to stand behind the rule, such as '.isMet(facts -> facts.holds("governance.coordinator"))'} */
    public String line() {
        return JavaLine.of(this);
    }

    @Override
    public String toString() {
        return shows + ": " + given + " (" + verdict().label().in(Language.ENGLISH) + ")";
    }
}
