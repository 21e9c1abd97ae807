package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;

/** Facts about what partners do together. */
final class PracticeFacts {

    private static final Listed<Practice> PRACTICES =
            Listed.phased("practices", view -> view.partnership().practices(), Practice::text);

    private PracticeFacts() {}

    static List<Fact> all() {
        return List.of(
                PRACTICES.codes(
                        "practice.kinds",
                        PracticeKind.class,
                        "wat de partners samen doen",
                        "what the partners do together",
                        each -> Known.term(each.it().kind())),
                PRACTICES.count(
                        "practice.number",
                        "practices",
                        "hoeveel dingen de partners samen doen",
                        "how many things the partners do together"),
                of(PracticeKind.FOLLOW_UP)
                        .any(
                                "practice.monitoring",
                                "leerlingen en oud-leerlingen worden gevolgd en bevraagd",
                                "pupils and former pupils are followed and asked"),
                of(PracticeKind.EVALUATION)
                        .any(
                                "practice.evaluation",
                                "de partners evalueren wat zij doen",
                                "the partners evaluate what they do"),
                of(PracticeKind.FOLLOW_UP, PracticeKind.EVALUATION)
                        .greatest(
                                "practice.monitoring-a-year",
                                "times/school-year",
                                "hoe vaak per schooljaar er wordt gevolgd of geëvalueerd",
                                "how often a school year there is follow-up or evaluation",
                                each -> Amounts.times(each.it().cadence())),
                of(PracticeKind.VISITATION)
                        .any(
                                "practice.visitation",
                                "de partners visiteren elkaar",
                                "the partners visit each other to learn"),
                of(PracticeKind.JOINT_TEAM)
                        .any("practice.joint-team", "er is een gezamenlijk team", "there is a joint team"),
                of(PracticeKind.WARM_HANDOVER)
                        .any(
                                "practice.warm-handover",
                                "leerlingen worden warm overgedragen",
                                "pupils are handed over warmly"),
                staffExchange(),
                sharedBuilding(),
                of(PracticeKind.EVENT)
                        .count(
                                "practice.events",
                                "events",
                                "hoeveel soorten evenementen de partners samen houden",
                                "how many kinds of events the partners hold together"),
                PRACTICES.any(
                        "practice.of-both-sectors",
                        "vo en mbo doen samen iets",
                        "vo and mbo do something together",
                        each -> Known.ofBoth(Parties.sectors(
                                each.view(),
                                each.it().partners(),
                                each.closed("partners", each.it().partners())))),
                PRACTICES.any(
                        "practice.with-companies",
                        "de partners werken met bedrijven samen",
                        "the partners work together with companies",
                        PracticeFacts::withCompanies));
    }

    private static Listed<Practice> of(PracticeKind... kinds) {
        return PRACTICES.only(
                each -> each.kind().known().filter(List.of(kinds)::contains).isPresent());
    }

    private static Fact staffExchange() {
        String id = "practice.staff-exchange";
        return Fact.truth(
                id,
                PRACTICES.from(),
                LocalizedText.of(
                        "docenten wisselen uit, of werken bij een andere partner dan die hen betaalt",
                        "teachers exchange, or work at another partner than the one that employs them"),
                view -> Known.either(
                        of(PracticeKind.TEACHER_EXCHANGE).look(view).any(id, any -> Truth.TRUE),
                        ConsultationFacts.EMPLOYMENTS.look(view).any(id, any -> Truth.TRUE)));
    }

    private static Fact sharedBuilding() {
        String id = "practice.shared-building";
        return Fact.truth(
                id,
                PRACTICES.from(),
                LocalizedText.of("de partners delen een gebouw", "the partners share a building"),
                view -> Known.either(
                        of(PracticeKind.SHARED_BUILDING).look(view).any(id, any -> Truth.TRUE),
                        ContextFacts.BUILDINGS.look(view).any(id, any -> Truth.TRUE)));
    }

    private static Truth withCompanies(Element<Practice> each) {
        if (each.it().kind().is(PracticeKind.COMPANY_COOPERATION)) {
            return Truth.TRUE;
        }
        List<Truth> companies = each.it().partners().stream()
                .map(partner -> Parties.membership(each.view(), partner.value()))
                .map(found -> found.flatMap(one -> Parties.kind(one.member()))
                        .flatMap(kind -> kind.known())
                        .map(kind -> Truth.of(
                                kind == InstitutionKind.COMPANY || kind == InstitutionKind.EMPLOYERS_ASSOCIATION))
                        .orElse(Truth.UNKNOWN))
                .toList();
        return Known.any(companies, each.closed("partners", each.it().partners()));
    }
}
