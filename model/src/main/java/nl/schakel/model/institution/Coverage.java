package nl.schakel.model.institution;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How much of a region a group covers, such as 'all-of-region'. */
public enum Coverage implements Labelled {
    /** All in the region. */
    ALL_OF_REGION("alle in de regio", "all in the region"),
    /** Part of the region. */
    PART_OF_REGION("een deel van de regio", "part of the region");

    private final LocalizedText label;

    Coverage(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
