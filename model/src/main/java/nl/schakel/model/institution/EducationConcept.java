package nl.schakel.model.institution;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** An idea of education on which a school is built, such as 'dalton'. */
public enum EducationConcept implements Labelled {
    /** Dalton. */
    DALTON("daltononderwijs", "Dalton"),
    /** Jenaplan. */
    JENAPLAN("jenaplanonderwijs", "Jenaplan"),
    /** Montessori. */
    MONTESSORI("montessorionderwijs", "Montessori"),
    /** Vakcollege. */
    VAKCOLLEGE("vakcollege", "vakcollege");

    private final LocalizedText label;

    EducationConcept(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
