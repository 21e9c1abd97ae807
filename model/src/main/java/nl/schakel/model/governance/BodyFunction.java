package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a body does, such as 'decides', whoever sits in it. */
public enum BodyFunction implements Labelled {
    /** Steers. */
    STEERS("stuurt", "steers"),
    /** Advises. */
    ADVISES("adviseert", "advises"),
    /** Decides. */
    DECIDES("besluit", "decides"),
    /** Supervises. */
    SUPERVISES("houdt toezicht", "supervises"),
    /** Connects. */
    CONNECTS("verbindt", "connects"),
    /** Carries out. */
    CARRIES_OUT("voert uit", "carries out"),
    /** Exchanges. */
    EXCHANGES("wisselt uit", "exchanges"),
    /** Plans. */
    PLANS("plant", "plans");

    private final LocalizedText label;

    BodyFunction(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
