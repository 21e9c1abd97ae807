package nl.schakel.model.evidence;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Which way an observation points, such as 'present'. */
public enum Direction implements Labelled {
    /** What the topic names is there. */
    PRESENT("aanwezig", "present"),
    /** What the topic names is lacking. */
    ABSENT("afwezig", "absent"),
    /** It is there in part, or not for all. */
    MIXED("gemengd", "mixed");

    private final LocalizedText label;

    Direction(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
