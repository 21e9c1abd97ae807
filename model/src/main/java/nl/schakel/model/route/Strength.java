package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How firm a demand is, such as 'guiding'. */
public enum Strength implements Labelled {
    /** A pupil who does not meet it cannot enter. */
    REQUIRED("vereist", "required"),
    /** It guides, and exceptions are made. */
    GUIDING("richtinggevend", "guiding");

    private final LocalizedText label;

    Strength(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
