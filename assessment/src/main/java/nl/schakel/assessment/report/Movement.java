package nl.schakel.assessment.report;

import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Where a score went, such as 'higher' from 40..60 to 71..88; where the intervals overlap it is not certain. */
public enum Movement implements Labelled {
    /** It is higher for certain. */
    HIGHER("hoger", "higher"),
    /** It is lower for certain. */
    LOWER("lager", "lower"),
    /** It is the same for certain. */
    SAME("gelijk", "the same"),
    /** It may be higher or lower, or the same. */
    NOT_CERTAIN("niet zeker of dat hoger of lager is", "not certain whether higher or lower");

    private final LocalizedText label;

    Movement(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    static Movement of(Interval before, Interval after) {
        if (after.lower() > before.upper()) {
            return HIGHER;
        }
        if (after.upper() < before.lower()) {
            return LOWER;
        }
        return before.isPoint() && before.equals(after) ? SAME : NOT_CERTAIN;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
