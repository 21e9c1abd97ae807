package nl.schakel.model.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The kind of a document, such as 'policy-plan'. */
public enum DocumentKind implements Labelled {
    /** Study. */
    STUDY("onderzoek", "study"),
    /** Letter of intent. */
    LETTER_OF_INTENT("intentieplan", "letter of intent"),
    /** Project plan. */
    PROJECT_PLAN("projectplan", "project plan"),
    /** Policy plan. */
    POLICY_PLAN("beleidsplan", "policy plan"),
    /** Implementation plan. */
    IMPLEMENTATION_PLAN("implementatieplan", "implementation plan"),
    /** Ministerial decision. */
    MINISTERIAL_DECISION("ministerieel besluit", "ministerial decision"),
    /** Support plan. */
    SUPPORT_PLAN("ondersteuningsplan", "support plan"),
    /** Housing plan. */
    HOUSING_PLAN("huisvestingsplan", "housing plan"),
    /** School guide. */
    SCHOOL_GUIDE("schoolgids", "school guide"),
    /** Handover file. */
    HANDOVER_FILE("doorstroomdossier", "handover file"),
    /** Protocol. */
    PROTOCOL("protocol", "protocol"),
    /** Newsletter. */
    NEWSLETTER("nieuwsbrief", "newsletter"),
    /** Annual report. */
    ANNUAL_REPORT("jaarverslag", "annual report");

    private final LocalizedText label;

    DocumentKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
