package nl.schakel.model.partnership;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What stands first, such as 'cooperation'. */
public enum Emphasis implements Labelled {
    /** The cooperation stands first, routes follow from it. */
    COOPERATION("samenwerking", "cooperation"),
    /** A route stands first, the cooperation serves it. */
    ROUTE("route", "route");

    private final LocalizedText label;

    Emphasis(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
