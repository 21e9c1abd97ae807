package nl.schakel.model.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How binding it is to take part, such as 'voluntary'. */
public enum Commitment implements Labelled {
    /** Voluntary. */
    VOLUNTARY("vrijwillig", "voluntary"),
    /** Binding. */
    BINDING("bindend", "binding"),
    /** On trust. */
    TRUST("op basis van vertrouwen", "on trust");

    private final LocalizedText label;

    Commitment(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
