package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.framework.Report.HALF;
import static nl.schakel.assessment.framework.Report.WHOLE;
import static nl.schakel.assessment.framework.Schakel.BETA;
import static nl.schakel.assessment.framework.Schakel.BOX;
import static nl.schakel.assessment.framework.Schakel.CLOSING;
import static nl.schakel.assessment.framework.Schakel.KOP;
import static nl.schakel.assessment.framework.Schakel.PORTRAITS;
import static nl.schakel.assessment.framework.Schakel.PROMOTES;
import static nl.schakel.assessment.framework.Schakel.SUCCESS_FACTORS;
import static nl.schakel.assessment.framework.Schakel.hindering;
import static nl.schakel.assessment.framework.Schakel.lesson;
import static nl.schakel.assessment.framework.Schakel.place;
import static nl.schakel.assessment.framework.Schakel.rule;
import static nl.schakel.assessment.framework.Schakel.said;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.source.SourceReference;

/** The rules of {@link Schakel} on how a partnership is arranged and on what surrounds it. */
final class SchakelArranged {

    private static final SourceReference CONSULTATION =
            place("leerroutes-2018", "2 Bevindingen, Overleg(structuren) en afspraken");
    private static final SourceReference PROFIJT = lesson("6 Profijt");

    private static final Criterion STANDING = holds("route.standing-practice");
    private static final Criterion DECLINE = any(holds("context.decline"), has("partnership.themes", "decline"));

    private SchakelArranged() {}

    static List<Rule> rules() {
        return Stream.of(direction(), means(), embeddingAndWorlds(), learning(), anchoring(), surroundings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> direction() {
        return List.of(
                rule(
                        "direction",
                        "consultation",
                        CONSULTATION,
                        "er is een overlegstructuur, of de route draagt zichzelf",
                        "there is a consultation structure, or the route carries itself",
                        any(
                                holds("governance.consultation"),
                                holds("observed.consultation-structure"),
                                holds("observed.organisation"),
                                STANDING)),
                rule(
                        "direction",
                        "driver",
                        PORTRAITS,
                        "iemand trekt de kar of coördineert",
                        "somebody drives or coordinates it",
                        any(holds("governance.coordinator"), holds("observed.driver"))),
                rule(
                        "direction",
                        "direction",
                        SUCCESS_FACTORS,
                        "iemand houdt regie",
                        "somebody directs",
                        any(holds("observed.direction"), holds("observed.regional-direction"))),
                layer("boards", "strategic", "besturen zijn betrokken", "boards are involved"),
                layer("directors", "tactical", "directies zijn betrokken", "directors are involved"),
                said(
                        "direction",
                        "all-stakeholders",
                        KOP,
                        "wie belang heeft, zit aan tafel",
                        "whoever has a stake sits at the table"),
                said(
                        "direction",
                        "leadership-support",
                        PROFIJT,
                        "de leiding staat erachter",
                        "the management stands behind it"),
                said(
                        "direction",
                        "coordinators",
                        PROFIJT,
                        "wie coördineert, stopt er tijd, kennis en enthousiasme in",
                        "whoever coordinates puts time, knowledge and enthusiasm into it"));
    }

    private static List<Rule> means() {
        return List.of(
                rule(
                        "means",
                        "teachers-meet",
                        CLOSING,
                        "docenten van vmbo en mbo ontmoeten elkaar",
                        "teachers of vmbo and mbo meet",
                        any(
                                holds("governance.teachers-of-both-sectors-meet"),
                                hasAny("practice.kinds", "teacher-exchange", "joint-teaching"),
                                holds("observed.teachers-connected"))),
                rule(
                        "means",
                        "teachers-have-time",
                        place("leerroutes-2018", "2 Bevindingen, Knelpunten"),
                        "docenten krijgen tijd voor de samenwerking",
                        "teachers get time for the cooperation",
                        any(holds("funding.time-for-teachers"), holds("observed.facilitated"))),
                rule(
                        "means",
                        "task-hours",
                        CLOSING,
                        "de samenwerking staat in de taakuren",
                        "the cooperation is in the task hours",
                        holds("funding.task-hours")),
                hindering(
                        "means",
                        "lack-of-time",
                        WHOLE,
                        "er is te weinig tijd",
                        "there is too little time",
                        any(obstacle("time-of-teachers"), not(holds("observed.time")))),
                hindering(
                        "means",
                        "lack-of-money",
                        HALF,
                        "er is te weinig geld",
                        "there is too little money",
                        any(obstacle("money"), not(holds("observed.money")))),
                hindering(
                        "means",
                        "least-group",
                        WHOLE,
                        "een groep gaat alleen door bij genoeg leerlingen",
                        "a group goes on only with enough pupils",
                        atLeast("funding.least-group", 1)));
    }

    private static List<Rule> embeddingAndWorlds() {
        return List.of(
                rule(
                        "embedding",
                        "embedded",
                        BOX,
                        "de routes zijn ingebed in een bredere samenwerking",
                        "the routes are embedded in a wider cooperation",
                        any(holds("partnership.embedded"), holds("observed.embedded"))),
                said("embedding", "spreads", PROMOTES, "samenwerken breidt zich uit", "cooperation breeds cooperation"),
                rule(
                        "embedding",
                        "region-bounded",
                        PROMOTES,
                        "de regio is duidelijk afgebakend",
                        "the region is clearly bounded",
                        any(holds("partnership.region-bounded"), holds("observed.bounded-region"))),
                said("embedding", "breadth", BETA, "het netwerk is breed", "the network is broad"),
                said(
                        "worlds",
                        "joining-worlds",
                        SUCCESS_FACTORS,
                        "vmbo en mbo brengen hun werelden bij elkaar",
                        "vmbo and mbo bring their worlds together"),
                said(
                        "worlds",
                        "language",
                        KOP,
                        "partners spreken elkaars taal",
                        "partners speak each other's language"),
                hindering(
                        "worlds",
                        "culture",
                        WHOLE,
                        "de sectoren verschillen in cultuur",
                        "the sectors differ in culture",
                        any(difference("culture"), obstacle("culture"))),
                hindering(
                        "worlds",
                        "denominations",
                        WHOLE,
                        "de deelnemers verschillen in denominatie",
                        "the members differ in denomination",
                        difference("identity")),
                hindering(
                        "worlds",
                        "scale",
                        WHOLE,
                        "de instellingen verschillen sterk in schaal",
                        "the institutions differ much in scale",
                        any(
                                atLeast("partnership.scale-ratio", Overlegraad2019.MUCH_LARGER),
                                difference("scale"),
                                obstacle("scale"))),
                hindering(
                        "worlds",
                        "administration",
                        WHOLE,
                        "de administratie staat in de weg",
                        "administration stands in the way",
                        obstacle("administration")));
    }

    private static List<Rule> learning() {
        return List.of(
                rule(
                        "learning",
                        "evaluates",
                        BOX,
                        "men gaat na hoe het loopt en wat het oplevert",
                        "people find out how it goes and what it yields",
                        any(
                                hasAny("practice.kinds", "evaluation", "follow-up"),
                                holds("observed.finger-on-the-pulse"))),
                rule(
                        "learning",
                        "improves",
                        BOX,
                        "men verbetert wat niet werkt, of leert van elkaar",
                        "people improve what does not work, or learn from each other",
                        any(holds("observed.improving"), holds("observed.learning-together"))),
                said("learning", "good-examples", PROMOTES, "goede voorbeelden inspireren", "good examples inspire"),
                said(
                        "learning",
                        "benchmarks",
                        PROMOTES,
                        "men vergelijkt en leert ervan",
                        "people compare and learn from it"),
                said(
                        "learning",
                        "professionalisation",
                        BETA,
                        "docenten leren van meedoen",
                        "teachers learn from taking part"),
                said(
                        "learning",
                        "time-to-grow",
                        lesson("5 POVO-overleg Noordoostpolder-Urk"),
                        "de samenwerking kreeg de tijd om te groeien",
                        "the cooperation was given time to grow"));
    }

    private static List<Rule> anchoring() {
        return List.of(
                rule(
                        "anchoring",
                        "in-concept",
                        CLOSING,
                        "de routes zijn deel van het onderwijsconcept of een speerpunt",
                        "the routes are part of the education concept or a spearhead",
                        any(has("practice.kinds", "education-concept"), holds("observed.part-of-concept"))),
                rule(
                        "anchoring",
                        "joint-route",
                        PORTRAITS,
                        "vmbo en mbo hebben samen een route",
                        "vmbo and mbo have a route together",
                        holds("route.of-both-sectors")),
                rule(
                        "anchoring",
                        "joint-team",
                        place("schoolportretten-2014", "Kandinsky College, Drive"),
                        "docenten van vmbo en mbo vormen één team",
                        "teachers of vmbo and mbo are one team",
                        has("practice.kinds", "joint-team")),
                said(
                        "anchoring",
                        "continuity",
                        place("leerroutes-2018", "2 Bevindingen, Perspectief"),
                        "de samenwerking gaat door",
                        "the cooperation goes on"));
    }

    private static List<Rule> surroundings() {
        return List.of(
                hindering(
                        "surroundings",
                        "law",
                        WHOLE,
                        "regels staan in de weg",
                        "rules stand in the way",
                        obstacle("law")),
                hindering(
                        "surroundings",
                        "competition",
                        WHOLE,
                        "er is concurrentie in de regio",
                        "there is competition in the region",
                        holds("observed.competition")),
                hindering(
                        "surroundings",
                        "transport",
                        WHOLE,
                        "reizen, de kosten ervan of het ov staan in de weg",
                        "travel, its cost or public transport stand in the way",
                        holds("context.transport-obstacle")),
                said(
                                "surroundings",
                                "in-time",
                                lesson("2 RPO Noordoost Fryslân"),
                                "besturen zoeken elkaar bij krimp op tijd op",
                                "boards find each other in time when numbers decline")
                        .toBuilder()
                        .applicability(DECLINE)
                        .build());
    }

    private static Rule layer(String id, String layer, String nl, String en) {
        return rule(
                        "direction",
                        id,
                        PORTRAITS,
                        nl,
                        en,
                        any(has("governance.layers", layer), holds("observed.all-layers")))
                .toBuilder()
                .weight(HALF)
                .applicability(any(holds("partnership.cooperation-first"), not(STANDING)))
                .build();
    }

    private static Criterion obstacle(String kind) {
        return hasAny("context.obstacle-kinds", kind);
    }

    private static Criterion difference(String dimension) {
        return hasAny("context.difference-dimensions", dimension);
    }
}
