package nl.schakel.samples.question;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a dossier says of agreements on paper, such as 'stated-absent'. */
public enum OnPaper implements Labelled {
    /** A source says that there is or was none, or the list of agreements is complete without one. */
    STATED_ABSENT("uitdrukkelijk niet", "stated absent"),
    /** There is one in force. */
    PRESENT("op papier", "on paper"),
    /** Nothing is said of one in force. */
    NOTHING_SAID("onbekend", "unknown");

    private final LocalizedText label;

    OnPaper(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
