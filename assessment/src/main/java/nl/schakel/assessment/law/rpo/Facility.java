package nl.schakel.assessment.law.rpo;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What funding can be asked for by an RPO, such as a location that moves; in the order of the letters a to e. */
public enum Facility implements Labelled {
    /** A location that moves, or a part of its offer that moves to another location of the same school. */
    MOVE("een verplaatsing", "a move"),
    /** Schools that are split off from a scholengemeenschap. */
    SPLIT("een afsplitsing van een scholengemeenschap", "a split from a scholengemeenschap"),
    /** Education from year 4 of vwo or havo, or from year 3 of mavo or vbo. */
    LATER_YEARS("onderwijs in latere leerjaren", "education in later years"),
    /** Education in the gemengde leerweg. */
    GEMENGDE_LEERWEG("de gemengde leerweg", "the gemengde leerweg"),
    /** A profile of vbo. */
    PROFILE("een profiel", "a profile");

    private final LocalizedText label;

    Facility(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
