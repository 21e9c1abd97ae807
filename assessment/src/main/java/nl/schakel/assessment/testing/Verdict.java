package nl.schakel.assessment.testing;

import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** What an outcome says of its rule, such as 'met'; each outcome is one of these. */
public enum Verdict implements Labelled {
    /** It applies, and its degree is 1. */
    MET("voldaan", "met"),
    /** It applies, and its degree is 0. */
    NOT_MET("niet voldaan", "not met"),
    /** It applies, and its degree is a point between 0 and 1. */
    PARTLY_MET("ten dele voldaan", "partly met"),
    /** It may not apply, or its degree is an interval. */
    UNKNOWN("niet bekend", "not known"),
    /** It does not apply, whatever its degree is. */
    NOT_APPLICABLE("niet van toepassing", "not applicable");

    private final LocalizedText label;

    Verdict(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * Judges an outcome.
     *
     * @param outcome the outcome of a rule
     * @return what it says
     */
    public static Verdict of(RuleOutcome outcome) {
        if (outcome.applicable() == Truth.FALSE) {
            return NOT_APPLICABLE;
        }
        if (!outcome.isKnown()) {
            return UNKNOWN;
        }
        return switch (outcome.met()) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> PARTLY_MET;
        };
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
