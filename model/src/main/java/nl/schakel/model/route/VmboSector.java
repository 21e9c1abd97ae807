package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A sector of vmbo as it was until August 2016, such as 'technology'; profiles came after it. */
public enum VmboSector implements Labelled {
    /** Technology. */
    TECHNOLOGY("techniek", "technology"),
    /** Care and welfare. */
    CARE("zorg en welzijn", "care and welfare"),
    /** Economy. */
    ECONOMY("economie", "economy"),
    /** Agriculture. */
    AGRICULTURE("landbouw", "agriculture");

    private final LocalizedText label;

    VmboSector(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
