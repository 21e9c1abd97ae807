package nl.schakel.model.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a clause is about, such as 'finance'. */
public enum ClauseKind implements Labelled {
    /** Importance of the cooperation. */
    IMPORTANCE("belang van de samenwerking", "importance of the cooperation"),
    /** Goal. */
    GOAL("doel", "goal"),
    /** Partners. */
    PARTNERS("partners", "partners"),
    /** Way of working. */
    WAY_OF_WORKING("werkwijze", "way of working"),
    /** Finance. */
    FINANCE("financiën", "finance"),
    /** Expectations. */
    EXPECTATIONS("verwachtingen", "expectations"),
    /** Content of the programme. */
    CONTENT("inhoud", "content of the programme"),
    /** Hours of staff. */
    STAFF_HOURS("inzet van docenten", "hours of staff"),
    /** Admission. */
    ADMISSION("toelating en instroom", "admission"),
    /** Exclusivity. */
    EXCLUSIVITY("exclusiviteit", "exclusivity"),
    /** Evaluation. */
    EVALUATION("evaluatie", "evaluation"),
    /** Electives. */
    ELECTIVES("keuzevakken", "electives"),
    /** Meetings. */
    MEETINGS("bijeenkomsten", "meetings"),
    /** Escalation. */
    ESCALATION("opschalen", "escalation"),
    /** Duration. */
    DURATION("looptijd", "duration"),
    /** Responsibilities. */
    RESPONSIBILITIES("verantwoordelijkheden", "responsibilities"),
    /** Communication. */
    COMMUNICATION("communicatie en uitstraling", "communication"),
    /** Identity. */
    IDENTITY("identiteit", "identity"),
    /** Programmes on offer. */
    PROVISION("opleidingsaanbod", "programmes on offer"),
    /** Handover of pupils. */
    TRANSFER("overdracht", "handover of pupils"),
    /** Guidance of pupils. */
    GUIDANCE("begeleiding", "guidance of pupils"),
    /** Accession. */
    PARTICIPATION("toetreding", "accession");

    private final LocalizedText label;

    ClauseKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
