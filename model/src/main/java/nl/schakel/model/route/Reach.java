package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Whom a route takes, such as 'all' pupils of its leerwegen and profiles. */
public enum Reach implements Labelled {
    /** All. */
    ALL("alle", "all"),
    /** Potentially all. */
    POTENTIALLY_ALL("potentieel alle", "potentially all"),
    /** Those who meet criteria. */
    SELECTED("geselecteerde", "selected"),
    /** Those who want to. */
    INTERESTED("geïnteresseerde", "interested");

    private final LocalizedText label;

    Reach(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
