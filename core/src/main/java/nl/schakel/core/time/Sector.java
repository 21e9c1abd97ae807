package nl.schakel.core.time;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A sector of education, such as vo. */
public enum Sector implements Labelled {
    /** Primary education. */
    PO("primair onderwijs", "primary education"),
    /** Secondary education. */
    VO("voortgezet onderwijs", "secondary education"),
    /** Secondary vocational education. */
    MBO("middelbaar beroepsonderwijs", "secondary vocational education"),
    /** Higher education. */
    HO("hoger onderwijs", "higher education");

    private final LocalizedText label;

    Sector(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
