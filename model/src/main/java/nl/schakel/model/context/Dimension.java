package nl.schakel.model.context;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** In what partners differ, such as 'culture'. */
public enum Dimension implements Labelled {
    /** Culture. */
    CULTURE("cultuur", "culture"),
    /** Language and terms. */
    TERMINOLOGY("taal en begrippen", "language and terms"),
    /** Structure. */
    STRUCTURE("structuur", "structure"),
    /** Labour agreement. */
    LABOUR_AGREEMENT("cao", "labour agreement"),
    /** Pedagogy. */
    PEDAGOGY("pedagogiek en didactiek", "pedagogy"),
    /** Rules. */
    RULES("regels", "rules"),
    /** Scale. */
    SCALE("schaal", "scale"),
    /** Age of pupils. */
    AGE_OF_PUPILS("leeftijd van leerlingen", "age of pupils"),
    /** Staff policy. */
    STAFF_POLICY("personeelsbeleid", "staff policy"),
    /** Identity. */
    IDENTITY("identiteit", "identity");

    private final LocalizedText label;

    Dimension(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
