package nl.schakel.assessment.factor;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a factor is in its framework, such as 'condition'. */
public enum FactorGroup implements Labelled {
    /** Something that must hold for a partnership to succeed. */
    CONDITION("voorwaarde", "condition"),
    /** One of several ways to anchor a partnership. */
    ANCHORING("wijze van verankeren", "way of anchoring");

    private final LocalizedText label;

    FactorGroup(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
