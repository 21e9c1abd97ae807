package nl.schakel.model.evidence;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Of whom something is said, such as 'all-cases'. */
public enum Scope implements Labelled {
    /** This partnership. */
    CASE("dit samenwerkingsverband", "this partnership"),
    /** All cases of the publication together, this one among them: coded in each, counted once. */
    ALL_CASES("alle gevallen van de publicatie samen", "all cases of the publication together");

    private final LocalizedText label;

    Scope(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
