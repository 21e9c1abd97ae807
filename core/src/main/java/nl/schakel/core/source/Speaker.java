package nl.schakel.core.source;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Who says something in a source, by role and never by name, such as 'coordinator'. */
public enum Speaker implements Labelled {
    /** The author of the publication. */
    AUTHOR("auteur", "author"),
    /** A document that the publication reports on. */
    DOCUMENT("document", "document"),
    /** A board member. */
    BOARD_MEMBER("bestuurder", "board member"),
    /** A head of a school or a director. */
    SCHOOL_LEADER("schoolleider", "school leader"),
    /** A team leader, department head or head of a domain. */
    TEAM_LEADER("teamleider", "team leader"),
    /** A coordinator or project leader of the partnership. */
    COORDINATOR("coördinator", "coordinator"),
    /** A member of staff who advises on policy. */
    POLICY_ADVISER("beleidsmedewerker", "policy adviser"),
    /** A teacher at a school for vmbo. */
    VMBO_TEACHER("vmbo-docent", "vmbo teacher"),
    /** A teacher at an mbo college. */
    MBO_TEACHER("mbo-docent", "mbo teacher"),
    /** A pupil or student. */
    PUPIL("leerling", "pupil"),
    /** Someone from a company. */
    COMPANY("bedrijf", "company"),
    /** Alderman. */
    ALDERMAN("wethouder", "alderman"),
    /** Counsellor. */
    COUNSELLOR("decaan", "counsellor"),
    /** Parent. */
    PARENT("ouder", "parent");

    private final LocalizedText label;

    Speaker(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
