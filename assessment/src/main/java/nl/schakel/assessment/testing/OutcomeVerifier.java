package nl.schakel.assessment.testing;

import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/** Says what the outcome of a rule must be, such as {@code Verify.that(ruleSet).rule("leader").in(dossier).isMet()}. */
public final class OutcomeVerifier {

    private final RuleOutcome outcome;
    private final Runnable passed;

    OutcomeVerifier(RuleOutcome outcome, Runnable passed) {
        this.outcome = outcome;
        this.passed = passed;
    }

    /** {@return the outcome} */
    public RuleOutcome outcome() {
        return outcome;
    }

    /** Asks that the rule applies and is met in full; one that says what hinders is met where nothing hinders. */
    public void isMet() {
        must(Verdict.of(outcome) == Verdict.MET, "be met");
    }

    /** Asks that the rule applies and is not met at all. */
    public void isNotMet() {
        must(Verdict.of(outcome) == Verdict.NOT_MET, "not be met");
    }

    /** Asks that the rule applies or may apply, and that this or its degree is not known. */
    public void isUnknown() {
        must(Verdict.of(outcome) == Verdict.UNKNOWN, "not be known");
    }

    /** Asks that the rule does not apply. */
    public void doesNotApply() {
        must(outcome.applicable() == Truth.FALSE, "not apply");
    }

    /** Asks that it is not known whether the rule applies. */
    public void mayNotApply() {
        must(outcome.applicable() == Truth.UNKNOWN, "be such that it may apply or not");
    }

    /**
     * Asks that the rule applies, with a degree that is known.
     *
     * @param millionths the degree as it counts in the score, from 0 to 1,000,000
     */
    public void hasDegree(long millionths) {
        hasDegree(millionths, millionths);
    }

    /**
     * Asks that the rule applies, with a degree between bounds that can both be.
     *
     * @param lower the least degree as it counts in the score, in millionths
     * @param upper the greatest degree as it counts in the score, in millionths
     */
    public void hasDegree(long lower, long upper) {
        Interval degree = new Interval(lower, upper);
        must(
                outcome.applicable() == Truth.TRUE && outcome.degree().equals(degree),
                "apply with degree " + text(degree));
    }

    private void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("rule [" + outcome.rule().id() + "] must " + what + ", and is "
                    + Verdict.of(outcome).label().in(Language.ENGLISH) + " (" + applies() + "degree "
                    + text(outcome.degree()) + ")\n" + outcome.explain(Language.ENGLISH));
        }
        passed.run();
    }

    private String applies() {
        return switch (outcome.applicable()) {
            case TRUE -> "";
            case FALSE -> "does not apply, ";
            case UNKNOWN -> "may not apply, ";
        };
    }

    private static String text(Interval degree) {
        return degree.isPoint() ? Long.toString(degree.lower()) : degree.lower() + ".." + degree.upper();
    }
}
