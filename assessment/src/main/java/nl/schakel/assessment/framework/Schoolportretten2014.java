package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.framework.Report.HALF;
import static nl.schakel.assessment.framework.Report.WHOLE;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;

/**
 * The traits of partnerships that succeed, from the foreword of the portraits of about 2014.
 *
 * <p>The four basic traits of the foreword, which it parts by semicolons, stay four: consultation is one with its driver and with
 * involvement on three levels, and these are its rules; structure, driver and levels weigh alike, so that each level weighs a third of
 * them. Six further traits follow in the order of the foreword. All ten weigh alike, as the foreword ranks none.
 *
 * <p>Papers matter less here than what the cooperation yields, so no rule asks for an agreement, nor for what is said of one. Levels and
 * structure are asked twice, as traits and as ways of anchoring, since the foreword names them twice; reliability is seen in the trust of
 * others, so trust is asked twice too. That consultation is solid is asked by its driver and its levels; that teachers took part from
 * early on cannot be seen in a dossier, that they take part can. That the pupil comes first in deeds asks for something that is done for
 * pupils. How trust is built (meeting, visiting, doing things together) is a way to a trait, not one more, and is left out.
 */
final class Schoolportretten2014 {

    private static final Report REPORT = new Report(new Publication(
            PublicationId.of("schoolportretten-2014"),
            "Schoolportretten samenwerking vmbo-mbo",
            PartialDate.parse("~2014"),
            Optional.empty()));
    private static final String FOREWORD = "Voorwoord";

    /** As much as the three levels together. */
    private static final int AS_THREE_LEVELS = 3 * WHOLE;

    private static final Criterion STRUCTURE =
            any(holds("governance.consultation"), holds("observed.consultation-structure"));
    private static final Criterion ALL_LAYERS = holds("observed.all-layers");
    private static final Criterion BOARDS = has("governance.layers", "strategic");
    private static final Criterion DIRECTORS = has("governance.layers", "tactical");
    private static final Criterion TEACHERS_TOGETHER =
            hasAny("practice.kinds", "joint-team", "joint-teaching", "teacher-exchange");
    private static final Criterion TEACHERS = any(has("governance.layers", "operational"), TEACHERS_TOGETHER);

    private Schoolportretten2014() {}

    static RuleSet ruleSet() {
        return RuleSet.builder()
                .id(RuleSetId.of("schoolportretten-2014"))
                .version(1)
                .title(LocalizedText.of(
                        "Schoolportretten: kenmerken van samenwerking die slaagt (2014)",
                        "Portraits of schools: traits of cooperation that succeeds (2014)"))
                .addPublications(REPORT.publication())
                .addAllFactors(factors())
                .addAllRules(basicTraits())
                .addAllRules(furtherTraits())
                .addAllRules(anchoringAndBenefit())
                .addBands(new Band(0, LocalizedText.of("minder dan de helft gezien", "less than half seen")))
                .addBands(new Band(500_000, LocalizedText.of("ten minste de helft gezien", "at least half seen")))
                .addBands(new Band(
                        750_000, LocalizedText.of("ten minste driekwart gezien", "at least three quarters seen")))
                .leastCoverage(50)
                .build();
    }

    private static List<Factor> factors() {
        return List.of(
                trait("shared-view", "dezelfde kijk op probleem en aanpak", "the same view of problem and approach"),
                trait("urgency", "urgentie die allen voelen", "urgency that all feel"),
                trait("trust", "wederzijds vertrouwen", "mutual trust"),
                trait(
                        "consultation",
                        "stevig overleg, met een trekker en alle niveaus",
                        "solid consultation, with a driver and all levels"),
                trait(
                        "open-partner",
                        "een partner die wil, openstaat en betrouwbaar is",
                        "a partner who is willing, open and reliable"),
                trait(
                        "ambition",
                        "heldere ambitie: de leerling eerst, ook na het vmbo",
                        "a clear ambition: the pupil first, after the vmbo too"),
                trait("teachers", "docenten doen mee en krijgen ruimte", "teachers take part and are given room"),
                trait("finger-on-the-pulse", "vinger aan de pols", "a finger on the pulse"),
                trait("anchoring", "borging zonder projectaanpak", "anchoring without a project approach"),
                trait("benefit", "opbrengst die partners gemotiveerd houdt", "benefit that keeps partners motivated"));
    }

    private static List<Rule> basicTraits() {
        return List.of(
                rule(
                        "shared-view",
                        "shared-view",
                        "partners zien probleem en aanpak hetzelfde",
                        "partners see problem and approach alike",
                        holds("observed.shared-vision")),
                rule(
                        "shared-view",
                        "ownership",
                        HALF,
                        FOREWORD,
                        "partners voelen zich eigenaar",
                        "partners feel that it is theirs",
                        holds("observed.ownership")),
                rule(
                        "urgency",
                        "urgency",
                        "partners voelen dat het nodig is",
                        "partners feel that it is needed",
                        holds("observed.urgency")),
                rule(
                        "trust",
                        "trust",
                        "partners vertrouwen elkaar",
                        "partners trust each other",
                        holds("observed.trust")),
                rule(
                        "consultation",
                        "structure",
                        AS_THREE_LEVELS,
                        FOREWORD,
                        "er is een overlegstructuur",
                        "there is a consultation structure",
                        STRUCTURE),
                rule(
                        "consultation",
                        "driver",
                        AS_THREE_LEVELS,
                        FOREWORD,
                        "iemand trekt de kar of voert de regie",
                        "somebody drives or directs it",
                        any(holds("governance.coordinator"), holds("observed.driver"), holds("observed.direction"))),
                rule(
                        "consultation",
                        "strategic-level",
                        "besturen zijn betrokken",
                        "boards are involved",
                        any(BOARDS, ALL_LAYERS)),
                rule(
                        "consultation",
                        "tactical-level",
                        "directies zijn betrokken",
                        "directors are involved",
                        any(DIRECTORS, ALL_LAYERS)),
                rule(
                        "consultation",
                        "operational-level",
                        "de werkvloer is betrokken",
                        "those who work with pupils are involved",
                        any(TEACHERS, ALL_LAYERS)));
    }

    private static List<Rule> furtherTraits() {
        return List.of(
                rule(
                        "open-partner",
                        "willing",
                        "partners willen samenwerken",
                        "partners want to cooperate",
                        holds("observed.will")),
                rule(
                        "open-partner",
                        "open",
                        "partners staan open voor elkaar",
                        "partners are open to each other",
                        holds("observed.openness")),
                rule(
                        "open-partner",
                        "reliable",
                        "partners kunnen op elkaar bouwen",
                        "partners can build on each other",
                        holds("observed.trust")),
                rule(
                        "ambition",
                        "clear-goal",
                        "doel en ambitie zijn helder",
                        "goal and ambition are clear",
                        any(holds("observed.shared-goal"), holds("observed.joint-ambition"))),
                rule(
                        "ambition",
                        "pupil-first",
                        "de leerling en diens loopbaan gaan voor",
                        "pupils and their careers go first",
                        holds("observed.pupil-interest")),
                rule(
                        "ambition",
                        "pupil-in-deeds",
                        "er wordt ook echt iets voor leerlingen gedaan, zoals begeleiden, overdragen of volgen",
                        "something is really done for pupils too, such as guiding, handing over or following them",
                        hasAny(
                                "practice.kinds",
                                "guidance",
                                "career-guidance",
                                "accompaniment",
                                "warm-handover",
                                "pupil-conference",
                                "follow-up",
                                "shadowing")),
                rule(
                        "ambition",
                        "above-own-interest",
                        "het belang van de eigen organisatie wijkt",
                        "the interest of the own organisation gives way",
                        holds("observed.chain-interest")),
                rule(
                        "ambition",
                        "beyond-diploma",
                        "men kijkt verder dan het diploma van het vmbo",
                        "people look beyond the diploma of the vmbo",
                        holds("observed.ambition-beyond-diploma")),
                rule(
                        "teachers",
                        "teachers-take-part",
                        "docenten van vmbo en mbo doen mee en ontmoeten elkaar",
                        "teachers of vmbo and mbo take part and meet",
                        any(
                                holds("governance.teachers-of-both-sectors-meet"),
                                TEACHERS_TOGETHER,
                                holds("observed.teachers-connected"))),
                rule(
                        "teachers",
                        "teachers-have-room",
                        "docenten krijgen er tijd en ruimte voor",
                        "teachers are given time and room for it",
                        any(holds("funding.time-for-teachers"), holds("observed.facilitated"))),
                rule(
                        "finger-on-the-pulse",
                        "finger-on-the-pulse",
                        "wie coördineert gaat na hoe het loopt en wat het oplevert, of partners doen dat samen",
                        "whoever coordinates finds out how it goes and what it yields, or partners do so together",
                        any(has("practice.kinds", "evaluation"), holds("observed.finger-on-the-pulse"))));
    }

    private static List<Rule> anchoringAndBenefit() {
        return List.of(
                rule(
                        "anchoring",
                        "anchored-in-levels",
                        "besturen, directies en docenten zijn alle drie betrokken",
                        "boards, directors and teachers are all three involved",
                        any(all(BOARDS, DIRECTORS, TEACHERS), ALL_LAYERS)),
                rule(
                        "anchoring",
                        "joint-route",
                        "vmbo en mbo hebben samen een route",
                        "vmbo and mbo have a route together",
                        holds("route.of-both-sectors")),
                rule(
                        "anchoring",
                        "anchored-in-structure",
                        "een overlegstructuur is het vertrekpunt van veranderingen",
                        "changes start from a consultation structure",
                        STRUCTURE),
                rule(
                        "anchoring",
                        "no-projects",
                        "men werkt niet van project naar project",
                        "people do not work from project to project",
                        holds("observed.no-project-approach")),
                rule(
                        "benefit",
                        "yields",
                        "er is te zien wat het oplevert",
                        "it can be seen what it yields",
                        atLeast("context.results", 1)),
                rule(
                        "benefit",
                        "each-gains",
                        WHOLE,
                        "Voorwoord, Profijt",
                        "ieder die meedoet heeft er iets aan",
                        "everyone who takes part gains by it",
                        any(holds("observed.benefit"), holds("observed.win-win"))));
    }

    private static Factor trait(String id, String nl, String en) {
        return REPORT.factor(FactorGroup.TRAIT, id, WHOLE, FOREWORD, nl, en);
    }

    private static Rule rule(String factor, String id, String nl, String en, Criterion criterion) {
        return rule(factor, id, WHOLE, FOREWORD, nl, en, criterion);
    }

    private static Rule rule(
            String factor, String id, int weight, String place, String nl, String en, Criterion criterion) {
        return REPORT.rule(factor, id, weight, place, nl, en, criterion);
    }
}
