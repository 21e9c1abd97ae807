package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a pupil earns, such as 'mbo-diploma'. */
public enum DiplomaKind implements Labelled {
    /** The diploma of vmbo. */
    VMBO_DIPLOMA("vmbo-diploma", "vmbo diploma"),
    /** A diploma of the mbo. */
    MBO_DIPLOMA("mbo-diploma", "mbo diploma"),
    /** A diploma of higher education. */
    HO_DIPLOMA("hbo-diploma", "diploma of higher education"),
    /** A certificate: proof of a part of a programme. */
    CERTIFICATE("certificaat", "certificate");

    private final LocalizedText label;

    DiplomaKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
