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
    ALL_LAYERS("alle geledingen gedekt", "all layers covered"),
    /** Ownership. */
    OWNERSHIP("eigenaarschap", "ownership"),
    /** Solid consultation structure. */
    CONSULTATION_STRUCTURE("stevige overlegstructuur", "solid consultation structure"),
    /** Direction. */
    DIRECTION("regie", "direction"),
    /** Driver. */
    DRIVER("trekkersrol", "driver"),
    /** Benefit for each. */
    BENEFIT("opbrengst voor ieder", "benefit for each"),
    /** Interest of the pupil. */
    PUPIL_INTEREST("belang van de leerling", "interest of the pupil"),
    /** Openness. */
    OPENNESS("openheid", "openness"),
    /** Looking beyond the vmbo diploma. */
    AMBITION_BEYOND_DIPLOMA("verder kijken dan het vmbo-diploma", "looking beyond the vmbo diploma"),
    /** Finger on the pulse. */
    FINGER_ON_THE_PULSE("vinger aan de pols", "finger on the pulse"),
    /** No project approach. */
    NO_PROJECT_APPROACH("geen projectaanpak", "no project approach"),
    /** Agreements on paper. */
    PAPER("afspraken op papier", "agreements on paper"),
    /** Win-win. */
    WIN_WIN("win-win", "win-win"),
    /** Not imposed. */
    NOT_IMPOSED("niet opgelegd", "not imposed"),
    /** Joining the worlds of vmbo and mbo. */
    JOINING_WORLDS("werelden van vmbo en mbo verbinden", "joining the worlds of vmbo and mbo"),
    /** Passion. */
    PASSION("bevlogenheid", "passion"),
    /** Good examples. */
    GOOD_EXAMPLES("goede voorbeelden", "good examples"),
    /** Cooperation breeds cooperation. */
    SPREADS("samenwerken leidt tot samenwerken", "cooperation breeds cooperation"),
    /** Bounded region. */
    BOUNDED_REGION("afgebakende regio", "bounded region"),
    /** Benchmarks. */
    BENCHMARKS("benchmarks", "benchmarks"),
    /** Open culture. */
    OPEN_CULTURE("open cultuur", "open culture"),
    /** Investing in the relation. */
    INVESTING_IN_RELATION("investeren in de relatie", "investing in the relation"),
    /** Administrative courage. */
    COURAGE("bestuurlijke moed", "administrative courage"),
    /** Organisation of the cooperation. */
    ORGANISATION("organisatie van de samenwerking", "organisation of the cooperation"),
    /** Obstacles felt. */
    OBSTACLES("knelpunten gevoeld", "obstacles felt"),
    /** Competition. */
    COMPETITION("concurrentie", "competition"),
    /** Money. */
    MONEY("geld", "money"),
    /** Time. */
    TIME("tijd", "time"),
    /** Time to grow. */
    TIME_TO_GROW("tijd om te groeien", "time to grow"),
    /** Resistance. */
    RESISTANCE("weerstand", "resistance"),
    /** Conservatism. */
    CONSERVATISM("behoudendheid", "conservatism"),
    /** Shared responsibility. */
    SHARED_RESPONSIBILITY("gedeelde verantwoordelijkheid", "shared responsibility"),
    /** Speaking each other's language. */
    LANGUAGE("elkaars taal spreken", "speaking each other's language"),
    /** All parties at the table. */
    ALL_STAKEHOLDERS("alle partijen aan tafel", "all parties at the table"),
    /** Knowledge and effort of coordinators. */
    COORDINATORS("kennis en inzet van coördinatoren", "knowledge and effort of coordinators"),
    /** Acting in time. */
    IN_TIME("op tijd beginnen", "acting in time"),
    /** Direction by government in the region. */
    REGIONAL_DIRECTION("regie van overheid in de regio", "direction by government in the region"),
    /** Breadth of the network. */
    BREADTH("breedte van het netwerk", "breadth of the network"),
    /** Professionalisation. */
    PROFESSIONALISATION("professionalisering", "professionalisation"),
    /** Companies tied. */
    COMPANIES_TIED("bedrijven gebonden", "companies tied"),
    /** Small start. */
    SMALL_START("klein beginnen", "small start");

    private final LocalizedText label;

    Topic(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
