package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Who is heard on a matter, such as 'participation-council'. */
public enum ConsultedBody implements Labelled {
    /** Supervisory board. */
    SUPERVISORY_BOARD("raad van toezicht", "supervisory board"),
    /** Management. */
    MANAGEMENT("directie", "management"),
    /** Participation council. */
    PARTICIPATION_COUNCIL("medezeggenschapsraad", "participation council"),
    /** Works council. */
    WORKS_COUNCIL("ondernemingsraad", "works council"),
    /** Parents. */
    PARENTS("ouders", "parents"),
    /** Member council. */
    MEMBER_COUNCIL("deelnemersraad", "member council"),
    /** Staff. */
    STAFF("personeel", "staff"),
    /** Inspectorate. */
    INSPECTORATE("inspectie", "inspectorate");

    private final LocalizedText label;

    ConsultedBody(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
