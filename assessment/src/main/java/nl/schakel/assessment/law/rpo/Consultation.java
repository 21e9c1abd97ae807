package nl.schakel.assessment.law.rpo;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A talk that the boards have on a draft of an RPO before they fix it, such as that with the province. */
public enum Consultation implements Labelled {
    /** With the boards of the other schools in the region. */
    OTHER_BOARDS(
            "4 a",
            "met de besturen van de overige scholen in de regio",
            "with the boards of the other schools in the region"),
    /** With the province or provinces. */
    PROVINCE("4 b", "met de provincie of provincies", "with the province or provinces"),
    /** As far as it is about vbo: with business in the region. */
    BUSINESS(
            "4 c",
            "met het bedrijfsleven in de regio, voor zover het om vbo gaat",
            "with business in the region, as far as it is about vbo"),
    /** As far as it is about vbo: with the boards of the mbo institutions in the region, to 2022-07-31 those of roc's and aoc's. */
    MBO_BOARDS(
            "4 c",
            "met de besturen van de mbo-instellingen in de regio (tot en met 2022-07-31: van roc's en aoc's), voor zover het om vbo gaat",
            "with the boards of the mbo institutions in the region (to 2022-07-31: of roc's and aoc's), as far as it is about vbo"),
    /** With the municipal executives, aimed at agreement. */
    MUNICIPALITIES(
            "5",
            "met burgemeester en wethouders van de gemeenten, gericht op overeenstemming",
            "with the executives (B&W) of the municipalities, aimed at agreement"),
    /** By a procedure that boards and municipal executives fixed, with a provision for settling disputes. */
    PROCEDURE(
            "5",
            "met burgemeester en wethouders volgens een vastgestelde procedure, waarin staat hoe geschillen worden beslecht",
            "with the executives (B&W) by a procedure that was fixed and says how disputes are settled");

    private final String paragraph;
    private final LocalizedText label;

    Consultation(String paragraph, String nl, String en) {
        this.paragraph = paragraph;
        this.label = LocalizedText.of(nl, en);
    }

    /** Its paragraph with the letter, such as '4 a'. */
    String paragraph() {
        return paragraph;
    }

    /** Whether it is asked as far as the plan is about vbo. */
    boolean ofVbo() {
        return this == BUSINESS || this == MBO_BOARDS;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
