package nl.schakel.model.context;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A kind of obstacle, such as 'travel-card'. */
public enum ObstacleKind implements Labelled {
    /** No travel card. */
    TRAVEL_CARD("geen OV-kaart", "no travel card"),
    /** Travel and transport. */
    TRAVEL("reizen en vervoer", "travel and transport"),
    /** Time of teachers. */
    TIME_OF_TEACHERS("tijd van docenten", "time of teachers"),
    /** Times of meetings. */
    MEETING_TIMES("vergadertijden", "times of meetings"),
    /** Timetable. */
    TIMETABLE("rooster", "timetable"),
    /** Overloaded programme. */
    OVERLOADED_PROGRAMME("overladen programma", "overloaded programme"),
    /** Timing of exams. */
    EXAM_TIMING("moment van examineren", "timing of exams"),
    /** Administration. */
    ADMINISTRATION("administratie", "administration"),
    /** Teaching materials. */
    MATERIALS("leermiddelen", "teaching materials"),
    /** Inspection. */
    INSPECTION("inspectietoezicht", "inspection"),
    /** Skills of teachers. */
    TEACHER_SKILLS("vaardigheden van docenten", "skills of teachers"),
    /** Age of pupils. */
    AGE("leeftijd van leerlingen", "age of pupils"),
    /** Feeling that others do one's work. */
    OWNERSHIP_OF_WORK("gevoel dat anderen 'hun' werk doen", "feeling that others do one's work"),
    /** Culture and language. */
    CULTURE("cultuur en taal", "culture and language"),
    /** Structure of organisations. */
    STRUCTURE("structuur van organisaties", "structure of organisations"),
    /** Staff turnover. */
    STAFF_TURNOVER("personeelswisselingen", "staff turnover"),
    /** Higher cost. */
    COST("hogere kosten", "higher cost"),
    /** Lack of money. */
    MONEY("gebrek aan geld", "lack of money"),
    /** Decline of pupil numbers. */
    DECLINE("leerlingendaling", "decline of pupil numbers"),
    /** Law and regulation. */
    LAW("wet- en regelgeving", "law and regulation"),
    /** Group size. */
    GROUP_SIZE("groepsgrootte", "group size"),
    /** Support among staff. */
    SUPPORT("draagvlak", "support among staff"),
    /** Participation councils. */
    PARTICIPATION("medezeggenschap", "participation councils"),
    /** Mandate. */
    MANDATE("beslissingsbevoegdheid", "mandate"),
    /** Competition. */
    COMPETITION("concurrentie", "competition"),
    /** Dependence on subsidy. */
    SUBSIDY_DEPENDENCE("afhankelijkheid van subsidie", "dependence on subsidy"),
    /** Missing party. */
    MISSING_PARTNER("ontbrekende partij", "missing party"),
    /** Staff policy. */
    STAFF_POLICY("personeelsbeleid", "staff policy"),
    /** Identity. */
    IDENTITY("identiteit", "identity"),
    /** Attitude of teachers. */
    TEACHER_ATTITUDE("houding van docenten", "attitude of teachers"),
    /** Housing. */
    HOUSING("huisvesting", "housing"),
    /** Scale. */
    SCALE("schaal", "scale"),
    /** Willingness of companies. */
    WILLINGNESS_OF_COMPANIES("bereidheid van bedrijven", "willingness of companies");

    private final LocalizedText label;

    ObstacleKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
