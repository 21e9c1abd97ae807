package nl.schakel.model.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Who signs a contract with persons, such as 'parents'. */
public enum Signatory implements Labelled {
    /** Pupil. */
    PUPIL("leerling", "pupil"),
    /** Parents. */
    PARENTS("ouders", "parents"),
    /** Vmbo school. */
    VMBO_SCHOOL("vmbo-school", "vmbo school"),
    /** Mbo college. */
    MBO_COLLEGE("mbo-instelling", "mbo college"),
    /** Training company. */
    COMPANY("leerbedrijf", "training company"),
    /** Coordinator. */
    COORDINATOR("coördinator", "coordinator");

    private final LocalizedText label;

    Signatory(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
