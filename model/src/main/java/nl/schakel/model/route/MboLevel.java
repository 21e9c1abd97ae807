package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A level of the mbo, such as 'level-2'. */
public enum MboLevel implements Labelled {
    /** Entree, level 1. */
    LEVEL_1("entree, niveau 1", "entree, level 1"),
    /** Basic vocational, level 2. */
    LEVEL_2("basisberoepsopleiding, niveau 2", "basic vocational, level 2"),
    /** Vocational, level 3. */
    LEVEL_3("vakopleiding, niveau 3", "vocational, level 3"),
    /** Middle management, level 4. */
    LEVEL_4("middenkaderopleiding, niveau 4", "middle management, level 4");

    private final LocalizedText label;

    MboLevel(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
