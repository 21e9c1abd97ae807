package nl.schakel.assessment.factor;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a factor is in its framework, such as 'condition'. */
public enum FactorGroup implements Labelled {
    /** Something that must hold for a partnership to succeed. */
    CONDITION("voorwaarde", "condition"),
    /** One of several ways to anchor a partnership. */
    ANCHORING("wijze van verankeren", "way of anchoring"),
    /** A trait that successful partnerships share. */
    TRAIT("kenmerk", "trait"),
    /** Something on which it depends whether cooperation succeeds. */
    SUCCESS_FACTOR("succesfactor", "success factor"),
    /** What others can learn from a described case. */
    LESSON("les", "lesson"),
    /** Something that helps cooperation. */
    PROMOTING("bevorderende factor", "promoting factor"),
    /** Something that stands in the way of cooperation; the higher its score, the less it does. */
    HINDERING("belemmerende factor", "hindering factor"),
    /** One of several sides on which answers of frameworks are brought together. */
    THEME("thema", "theme");

    private final LocalizedText label;

    FactorGroup(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
