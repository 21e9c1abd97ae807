package nl.schakel.assessment.law.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Whose cooperation an agreement is about, such as that of two boards; within one board the law may ask for less. */
public enum Setting implements Labelled {
    /** A school and an mbo institution, or another school, each with a board of its own. */
    TWO_BOARDS("tussen twee besturen", "between two boards"),
    /** A verticale scholengemeenschap, which holds school and mbo in one and gives the whole route by itself. */
    VERTICALE_SCHOLENGEMEENSCHAP("binnen een verticale scholengemeenschap", "within a verticale scholengemeenschap"),
    /** An agrarisch opleidingscentrum (AOC) that is no verticale scholengemeenschap and gives the whole route by itself. */
    AOC("binnen een AOC", "within an AOC"),
    /** A school and an mbo institution of the same board that are neither a verticale scholengemeenschap nor an AOC. */
    ONE_BOARD("met een mbo-instelling van hetzelfde bestuur", "with an mbo institution of the same board"),
    /** Two schools of the same board, without an mbo institution. */
    SCHOOLS_OF_ONE_BOARD("met een andere school van hetzelfde bestuur", "with another school of the same board");

    private final LocalizedText label;

    Setting(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
