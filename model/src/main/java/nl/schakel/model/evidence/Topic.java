package nl.schakel.model.evidence;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What an observation is about, such as 'trust'; the words of the reports' lists of success factors. */
public enum Topic implements Labelled {
    /** Will and wish. */
    WILL("wil en wens", "will and wish"),
    /** Joint ambition. */
    JOINT_AMBITION("gezamenlijke ambitie", "joint ambition"),
    /** Shared vision. */
    SHARED_VISION("gemeenschappelijke visie", "shared vision"),
    /** Shared goal. */
    SHARED_GOAL("gemeenschappelijk doel", "shared goal"),
    /** Interest of both parties. */
    MUTUAL_INTEREST("belang van beide partijen", "interest of both parties"),
    /** Goodwill. */
    GOODWILL("elkaar iets gunnen", "goodwill"),
    /** Knowing each other. */
    ACQUAINTANCE("elkaar kennen", "knowing each other"),
    /** Trust. */
    TRUST("vertrouwen", "trust"),
    /** Equal partners. */
    EQUALITY("gelijkwaardige partners", "equal partners"),
    /** Interest of the chain above that of the school. */
    CHAIN_INTEREST("ketenbelang boven schoolbelang", "interest of the chain above that of the school"),
    /** Good relation. */
    GOOD_RELATION("goede relatie", "good relation"),
    /** Clear picture of the route. */
    CLEAR_PICTURE("duidelijk beeld van de route", "clear picture of the route"),
    /** Communicable picture. */
    COMMUNICABLE("communiceerbaar beeld", "communicable picture"),
    /** Support. */
    SUPPORT("draagvlak", "support"),
    /** Urgency. */
    URGENCY("urgentie", "urgency"),
    /** Teachers connected. */
    TEACHERS_CONNECTED("docenten verbonden", "teachers connected"),
    /** Facilitated with time. */
    FACILITATED("gefaciliteerd", "facilitated with time"),
    /** Learning together. */
    LEARNING_TOGETHER("samen leren", "learning together"),
    /** Carrying out improvements. */
    IMPROVING("verbeteringen doorvoeren", "carrying out improvements"),
    /** Embedded. */
    EMBEDDED("ingebed", "embedded"),
    /** Part of the education concept. */
    PART_OF_CONCEPT("deel van het onderwijsconcept", "part of the education concept"),
    /** Continuity. */
    CONTINUITY("continuïteit", "continuity"),
    /** Rests on one person. */
    KEY_PERSON("berust op één persoon", "rests on one person"),
    /** Support of the management. */
    LEADERSHIP_SUPPORT("steun van de leiding", "support of the management"),
    /** All layers covered. */
    ALL_LAYERS("alle geledingen gedekt", "all layers covered");

    private final LocalizedText label;

    Topic(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
