package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A learning track of the mbo, such as 'bbl'. */
public enum LearningTrack implements Labelled {
    /** School-based track. */
    BOL("beroepsopleidende leerweg", "school-based track"),
    /** Work-based track. */
    BBL("beroepsbegeleidende leerweg", "work-based track");

    private final LocalizedText label;

    LearningTrack(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
