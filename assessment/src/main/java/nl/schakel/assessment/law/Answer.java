package nl.schakel.assessment.law;

import java.util.Collection;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** What a test against the law says, such as 'not met'; in the order in which one of several decides for all. */
public enum Answer implements Labelled {
    /** It is known that the rule is broken. */
    NOT_MET("niet voldaan", "not met"),
    /** What is known leaves it open, or the rule itself is not confirmed. */
    UNKNOWN("onbekend", "unknown"),
    /** The rule is not kept, and the law allows that with the reasons that were given. */
    JUSTIFIED("afwijking met reden", "justified deviation"),
    /** It is known that the rule is kept. */
    MET("voldaan", "met"),
    /** The rule asks nothing here. */
    NOT_APPLICABLE("niet van toepassing", "not applicable");

    private final LocalizedText label;

    Answer(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * Takes a truth.
     *
     * @param truth whether the rule is kept
     * @return met, not met or unknown
     */
    public static Answer of(Truth truth) {
        return switch (truth) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Joins the answers of several rules.
     *
     * @param answers the answers
     * @return the one that decides: not met before unknown, justified and met; not applicable for none
     */
    public static Answer all(Collection<Answer> answers) {
        return answers.stream().min(Answer::compareTo).orElse(NOT_APPLICABLE);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
