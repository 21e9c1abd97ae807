package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.framework.Report.HALF;
import static nl.schakel.assessment.framework.Report.WHOLE;

import java.util.List;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/**
 * The seven conditions and five ways of anchoring of the report of 2018 on five long-running practices.
 *
 * <p>The seven are the picture of a note of 2017, cited by the report. The five ways are examples in the report ('such as'): together
 * they weigh as one condition, so that nobody is asked for all of them. A route that has become standing practice needs no
 * consultation to carry it: the report praises that, so the rules on consultation do not punish it. Where the cooperation itself stands
 * first, its layers are asked for whatever its routes are. Time for teachers is an obstacle in the report, not one of the seven, and weighs half.
 */
final class DoorlopendeLeerroutes2018 {

    private static final Report REPORT = Report.of(
            "leerroutes-2018",
            "Vijf lang(er) lopende samenwerkingsverbanden en routes vmbo-mbo, vervolg op 'Waar een wil is,"
                    + " is een leerweg'",
            2018);
    private static final String BOX = "Vooraf, kader";
    private static final String CLOSING = "4 Tot slot";
    private static final String CONSULTATION = "2 Bevindingen, Overleg(structuren) en afspraken";
    private static final Criterion STANDING = holds("route.standing-practice");

    private static final int CONDITION = 1000;
    private static final int WAY = 200;

    private DoorlopendeLeerroutes2018() {}

    static RuleSet ruleSet() {
        return RuleSet.builder()
                .id(RuleSetId.of("doorlopende-leerroutes-2018"))
                .version(1)
                .title(LocalizedText.of(
                        "Doorlopende leerroutes vmbo-mbo: voorwaarden en verankering (2018)",
                        "Continuous routes from vmbo to mbo: conditions and anchoring (2018)"))
                .addPublications(REPORT.publication())
                .addAllFactors(factors())
                .addAllRules(rules())
                .addBands(new Band(0, LocalizedText.of("minder dan de helft gezien", "less than half seen")))
                .addBands(new Band(500_000, LocalizedText.of("ten minste de helft gezien", "at least half seen")))
                .addBands(new Band(
                        750_000, LocalizedText.of("ten minste driekwart gezien", "at least three quarters seen")))
                .leastCoverage(50)
                .build();
    }

    private static List<Factor> factors() {
        return List.of(
                condition("will", "wil en wens om routes tot stand te brengen", "will and wish to bring routes about"),
                condition(
                        "vision",
                        "gemeenschappelijke (integrale) visie en doel",
                        "a shared (integral) vision and goal"),
                condition("cooperation", "goede samenwerking tussen vmbo en mbo", "good cooperation of vmbo and mbo"),
                condition(
                        "clear-picture",
                        "duidelijk en communiceerbaar beeld van de routes",
                        "a clear and communicable picture of the routes"),
                condition(
                        "professional-structure",
                        "(professionele) structuur om de routes heen",
                        "a (professional) structure around the routes"),
                condition("embedding", "ingebed in een bredere samenwerking", "embedded in a wider cooperation"),
                condition("learning", "lerende aanpak", "a learning approach"),
                way("covenant", "vastgelegd in een convenant", "laid down in a covenant"),
                way(
                        "connectors",
                        "oliemannetjes die het vuurtje brandend houden",
                        "connectors who keep the fire burning"),
                way("concept", "geborgd in het onderwijsconcept", "anchored in the education concept"),
                way("task-hours", "geborgd in taakuren", "anchored in task hours"),
                way(
                        "consultation",
                        "overleg om de routes heen of als basis",
                        "consultation around routes or as a basis"));
    }

    private static List<Rule> rules() {
        return List.of(
                rule(
                        "will",
                        "will",
                        WHOLE,
                        BOX,
                        "betrokkenen willen de route",
                        "those involved want the route",
                        holds("observed.will")),
                rule(
                        "will",
                        "joint-ambition",
                        WHOLE,
                        CLOSING,
                        "er is een gezamenlijke ambitie",
                        "there is a joint ambition",
                        holds("observed.joint-ambition")),
                rule(
                        "will",
                        "mutual-interest",
                        WHOLE,
                        CLOSING,
                        "vmbo en mbo hebben er beide belang bij",
                        "both vmbo and mbo have an interest in it",
                        holds("observed.mutual-interest")),
                rule(
                        "vision",
                        "shared-vision",
                        WHOLE,
                        BOX,
                        "er is een gemeenschappelijke visie",
                        "there is a shared vision",
                        holds("observed.shared-vision")),
                rule(
                        "vision",
                        "shared-goal",
                        WHOLE,
                        BOX,
                        "er is een gemeenschappelijk doel",
                        "there is a shared goal",
                        any(atLeast("partnership.goals", 1), holds("observed.shared-goal"))),
                rule(
                        "cooperation",
                        "goodwill",
                        WHOLE,
                        BOX,
                        "men gunt elkaar wat",
                        "people grant each other something",
                        holds("observed.goodwill")),
                rule(
                        "cooperation",
                        "acquaintance",
                        WHOLE,
                        BOX,
                        "men kent elkaar",
                        "people know each other",
                        holds("observed.acquaintance")),
                rule(
                        "cooperation",
                        "trust",
                        WHOLE,
                        BOX,
                        "men vertrouwt elkaar",
                        "people trust each other",
                        holds("observed.trust")),
                rule(
                        "cooperation",
                        "equality",
                        WHOLE,
                        BOX,
                        "men voelt zich gelijkwaardige partners",
                        "people feel equal partners",
                        holds("observed.equality")),
                rule(
                        "cooperation",
                        "chain-interest",
                        WHOLE,
                        BOX,
                        "het ketenbelang gaat boven het schoolbelang",
                        "the interest of the chain goes before that of the school",
                        holds("observed.chain-interest")),
                rule(
                        "cooperation",
                        "relation",
                        WHOLE,
                        CLOSING,
                        "de relatie tussen de partners is goed",
                        "the relation between the partners is good",
                        holds("observed.good-relation")),
                rule(
                        "clear-picture",
                        "clear",
                        WHOLE,
                        BOX,
                        "er is een duidelijk beeld van de routes",
                        "there is a clear picture of the routes",
                        holds("observed.clear-picture")),
                rule(
                        "clear-picture",
                        "communicable",
                        WHOLE,
                        BOX,
                        "het beeld is over te brengen",
                        "the picture can be conveyed",
                        holds("observed.communicable")),
                rule(
                        "professional-structure",
                        "project-leader",
                        WHOLE,
                        BOX,
                        "er is een projectleider of coördinator",
                        "there is a project leader or coordinator",
                        holds("governance.coordinator")),
                rule(
                        "professional-structure",
                        "consultation-structure",
                        WHOLE,
                        BOX,
                        "er is een overlegstructuur, of de route draagt zichzelf",
                        "there is a consultation structure, or the route carries itself",
                        any(holds("governance.consultation"), STANDING)),
                rule(
                        "professional-structure",
                        "teachers-meet",
                        WHOLE,
                        CLOSING,
                        "docenten van vmbo en mbo ontmoeten elkaar",
                        "teachers of vmbo and mbo meet",
                        any(
                                holds("governance.teachers-of-both-sectors-meet"),
                                has("practice.kinds", "teacher-exchange"),
                                holds("observed.teachers-connected"))),
                rule(
                        "professional-structure",
                        "teachers-have-time",
                        HALF,
                        "2 Bevindingen, Knelpunten",
                        "docenten krijgen tijd voor de samenwerking",
                        "teachers get time for the cooperation",
                        any(holds("funding.time-for-teachers"), holds("observed.facilitated"))),
                layer(
                        "management-involved",
                        "tactical",
                        "ook op directieniveau is er overleg",
                        "there is consultation at the level of directors too"),
                layer(
                        "board-involved",
                        "strategic",
                        "ook op bestuurlijk niveau is de samenwerking geborgd",
                        "the cooperation is anchored at board level too"),
                rule(
                        "embedding",
                        "embedded",
                        WHOLE,
                        BOX,
                        "de routes zijn ingebed in een bredere samenwerking",
                        "the routes are embedded in a wider cooperation",
                        any(holds("partnership.embedded"), holds("observed.embedded"))),
                rule(
                        "learning",
                        "evaluates",
                        WHOLE,
                        BOX,
                        "men gaat samen na of de samenwerking tot de gewenste resultaten leidt",
                        "people find out together whether the cooperation brings the results they want",
                        any(has("practice.kinds", "evaluation"), has("practice.kinds", "follow-up"))),
                rule(
                        "learning",
                        "improves",
                        WHOLE,
                        BOX,
                        "men verbetert wat (nog) niet werkt",
                        "people improve what does not work (yet)",
                        any(holds("observed.improving"), holds("observed.learning-together"))),
                rule(
                        "covenant",
                        "on-paper",
                        WHOLE,
                        CLOSING,
                        "er is een convenant of samenwerkingsovereenkomst",
                        "there is a covenant or cooperation agreement",
                        holds("agreement.on-paper")),
                rule(
                        "covenant",
                        "importance-goal-partners",
                        HALF,
                        CLOSING,
                        "belang, doel of partners staan in de overeenkomst",
                        "importance, goal or partners are in the agreement",
                        any(
                                has("agreement.clauses", "importance"),
                                has("agreement.clauses", "goal"),
                                has("agreement.clauses", "partners"))),
                rule(
                        "connectors",
                        "connectors",
                        WHOLE,
                        CLOSING,
                        "er zijn oliemannetjes, overstijgend of per partner",
                        "there are connectors, overarching or per partner",
                        holds("governance.coordinator")),
                rule(
                        "concept",
                        "in-concept",
                        WHOLE,
                        CLOSING,
                        "de routes zijn deel van het onderwijsconcept of een speerpunt",
                        "the routes are part of the education concept or a spearhead",
                        any(has("practice.kinds", "education-concept"), holds("observed.part-of-concept"))),
                rule(
                        "task-hours",
                        "in-task-hours",
                        WHOLE,
                        CLOSING,
                        "de samenwerking staat in de taakuren",
                        "the cooperation is in the task hours",
                        holds("funding.task-hours")),
                rule(
                        "consultation",
                        "around-routes",
                        WHOLE,
                        CLOSING,
                        "er is overleg om de routes heen, of als basis voor activiteiten",
                        "there is consultation around the routes, or as a basis for activities",
                        any(holds("governance.consultation"), STANDING)));
    }

    private static Rule layer(String id, String layer, String nl, String en) {
        return rule(
                        "professional-structure",
                        id,
                        HALF,
                        CONSULTATION,
                        nl,
                        en,
                        any(has("governance.layers", layer), holds("observed.all-layers")))
                .toBuilder()
                .applicability(any(holds("partnership.cooperation-first"), not(STANDING)))
                .build();
    }

    private static Factor condition(String id, String nl, String en) {
        return Factor.of(id, LocalizedText.of(nl, en), FactorGroup.CONDITION, CONDITION, at(BOX));
    }

    private static Factor way(String id, String nl, String en) {
        return REPORT.factor(FactorGroup.ANCHORING, id, WAY, CLOSING, nl, en);
    }

    private static Rule rule(
            String factor, String id, int weight, String place, String nl, String en, Criterion criterion) {
        return REPORT.rule(factor, id, weight, place, nl, en, criterion).toBuilder()
                .source(at(place))
                .build();
    }

    private static SourceReference at(String place) {
        SourceReference reference = REPORT.at(place);
        return place.equals(BOX)
                ? reference.toBuilder()
                        .behind("Waar een wil is, is een leerweg (2017)")
                        .build()
                : reference;
    }
}
