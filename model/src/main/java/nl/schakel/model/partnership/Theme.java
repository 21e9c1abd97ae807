package nl.schakel.model.partnership;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a partnership works on, such as 'lob'. */
public enum Theme implements Labelled {
    /** Transition and alignment. */
    TRANSITION("doorstroom en aansluiting", "transition and alignment"),
    /** Continuous routes. */
    ROUTES("doorlopende routes", "continuous routes"),
    /** Career guidance. */
    LOB("loopbaanoriëntatie en -begeleiding", "career guidance"),
    /** Care and support. */
    SUPPORT("zorg en ondersteuning", "care and support"),
    /** Knowledge infrastructure. */
    KNOWLEDGE("kennisinfrastructuur", "knowledge infrastructure"),
    /** Education and companies. */
    COMPANIES("onderwijs en bedrijven", "education and companies"),
    /** Acceleration. */
    ACCELERATION("versnelling", "acceleration"),
    /** Technology. */
    TECHNOLOGY("techniek", "technology"),
    /** Motivation and drop-out. */
    MOTIVATION("motivatie en uitval", "motivation and drop-out"),
    /** Early school leaving. */
    EARLY_LEAVING("voortijdig schoolverlaten", "early school leaving");

    private final LocalizedText label;

    Theme(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
