package nl.schakel.model.practice;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What partners do together, such as 'joint-team'. */
public enum PracticeKind implements Labelled {
    /** Joint team. */
    JOINT_TEAM("gezamenlijk team", "joint team"),
    /** Exchange between teachers. */
    TEACHER_EXCHANGE("uitwisseling van docenten", "exchange between teachers"),
    /** Joint teaching. */
    JOINT_TEACHING("samen lesgeven", "joint teaching"),
    /** Shadowing days. */
    SHADOWING("meeloopdagen", "shadowing days"),
    /** Warm handover. */
    WARM_HANDOVER("warme overdracht", "warm handover"),
    /** Visitation. */
    VISITATION("visitatie", "visitation"),
    /** Shared building. */
    SHARED_BUILDING("gedeeld gebouw", "shared building"),
    /** Shared equipment. */
    SHARED_EQUIPMENT("gebruik van apparatuur", "shared equipment"),
    /** Event. */
    EVENT("evenement", "event"),
    /** Pupils and former pupils are followed and asked. */
    FOLLOW_UP("volgen van leerlingen", "follow-up of pupils"),
    /** Evaluation. */
    EVALUATION("evaluatie", "evaluation"),
    /** Career guidance. */
    CAREER_GUIDANCE("loopbaanoriëntatie (LOB)", "career guidance"),
    /** Informing and explaining. */
    INFORMATION("informeren en toelichten", "informing and explaining"),
    /** Staff training. */
    STAFF_TRAINING("scholing van docenten", "staff training"),
    /** Designing programmes. */
    PROGRAMME_DESIGN("programma ontwerpen", "designing programmes"),
    /** Fixed place in the timetable. */
    FIXED_TIMETABLE("vaste plek in het rooster", "fixed place in the timetable"),
    /** The routes are part of what the school stands for. */
    EDUCATION_CONCEPT("onderwijsconcept", "education concept"),
    /** Accompaniment at the mbo. */
    ACCOMPANIMENT("begeleiding op het mbo", "accompaniment at the mbo"),
    /** Renewal of the vision. */
    VISION_RENEWAL("herijking van de visie", "renewal of the vision"),
    /** Sharing of knowledge. */
    KNOWLEDGE_SHARING("kennisdeling", "sharing of knowledge"),
    /** Cooperation with companies. */
    COMPANY_COOPERATION("samenwerking met bedrijven", "cooperation with companies"),
    /** Division of staff. */
    STAFFING("verdeling van personeel", "division of staff"),
    /** Dealing with identity. */
    IDENTITY("omgaan met identiteit", "dealing with identity"),
    /** Joint procurement. */
    PROCUREMENT("gezamenlijke inkoop", "joint procurement"),
    /** ICT. */
    ICT("ict", "ICT"),
    /** Personnel policy. */
    PERSONNEL_POLICY("personeelsbeleid", "personnel policy"),
    /** Care for quality. */
    QUALITY_CARE("kwaliteitszorg", "care for quality"),
    /** Guidance of pupils. */
    GUIDANCE("begeleiding van leerlingen", "guidance of pupils"),
    /** Joint assessment. */
    JOINT_ASSESSMENT("samen examineren", "joint assessment"),
    /** Discussing pupils. */
    PUPIL_CONFERENCE("bespreken van leerlingen", "discussing pupils"),
    /** Visit to a company or school. */
    SITE_VISIT("bedrijfs- of schoolbezoek", "visit to a company or school");

    private final LocalizedText label;

    PracticeKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
