package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The role in which somebody sits in a body, such as 'chair'. */
public enum SeatRole implements Labelled {
    /** Chair. */
    CHAIR("voorzitter", "chair"),
    /** Independent chair. */
    INDEPENDENT_CHAIR("onafhankelijk voorzitter", "independent chair"),
    /** Secretary. */
    SECRETARY("secretaris", "secretary");

    private final LocalizedText label;

    SeatRole(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
