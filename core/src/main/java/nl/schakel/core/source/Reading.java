package nl.schakel.core.source;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How a fact was read from its source, such as 'inferred'. */
public enum Reading implements Labelled {
    /** The source says it. */
    LITERAL("letterlijk", "literal"),
    /** It follows from what the source says. */
    INFERRED("afgeleid", "inferred");

    private final LocalizedText label;

    Reading(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
