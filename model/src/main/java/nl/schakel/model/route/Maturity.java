package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How settled a route is, such as 'standing-practice'. */
public enum Maturity implements Labelled {
    /** Being built up. */
    BUILDING_UP("in opbouw", "being built up"),
    /** It runs by itself and no longer needs a structure to carry it. */
    STANDING_PRACTICE("staande praktijk", "standing practice");

    private final LocalizedText label;

    Maturity(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
