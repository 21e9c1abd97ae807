package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Who must be there for a meeting to take place, such as 'both-sectors'. */
public enum Quorum implements Labelled {
    /** Both vmbo and mbo present. */
    BOTH_SECTORS("vmbo en mbo beide aanwezig", "both vmbo and mbo present"),
    /** All partners present. */
    ALL_PARTNERS("alle partners aanwezig", "all partners present"),
    /** Half present. */
    HALF("de helft aanwezig", "half present");

    private final LocalizedText label;

    Quorum(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
