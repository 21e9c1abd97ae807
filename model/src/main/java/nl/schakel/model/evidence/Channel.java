package nl.schakel.model.evidence;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How somebody was asked, such as 'telephone'. */
public enum Channel implements Labelled {
    /** Visit. */
    VISIT("bezoek", "visit"),
    /** By telephone. */
    TELEPHONE("telefonisch", "by telephone"),
    /** In writing. */
    WRITTEN("schriftelijk", "in writing"),
    /** Inspection of documents. */
    DOCUMENT_INSPECTION("inzage in stukken", "inspection of documents");

    private final LocalizedText label;

    Channel(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
