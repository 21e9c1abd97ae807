package nl.schakel.core.time;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How far something has come, such as 'planned'; rules see what is in force. */
public enum Status implements Labelled {
    /** Somebody would like it. */
    WISHED("gewenst", "wished"),
    /** It has been decided, or is said to come. */
    PLANNED("gepland", "planned"),
    /** Work on it has begun. */
    IN_PREPARATION("in voorbereiding", "in preparation"),
    /** It is there. */
    IN_FORCE("van kracht", "in force"),
    /** It was there and is no more. */
    ENDED("beëindigd", "ended"),
    /** It was planned or tried, and given up. */
    DROPPED("losgelaten", "dropped");

    private final LocalizedText label;

    Status(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
