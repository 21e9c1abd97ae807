package nl.schakel.assessment.rule;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What it means for a partnership that a rule is met, such as 'hindering' for an obstacle. */
public enum Effect implements Labelled {
    /** The more it is met, the higher the score. */
    PROMOTING("bevorderend", "promoting"),
    /** The more it is met, the lower the score. */
    HINDERING("belemmerend", "hindering");

    private final LocalizedText label;

    Effect(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
