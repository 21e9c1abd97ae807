package nl.schakel.model.route.kind;

import static nl.schakel.model.route.kind.KindParts.fromYear3;
import static nl.schakel.model.route.kind.KindParts.leerwegen;
import static nl.schakel.model.route.kind.KindParts.mbo;
import static nl.schakel.model.route.kind.KindParts.route;
import static nl.schakel.model.route.kind.KindParts.text;
import static nl.schakel.model.route.kind.KindParts.vmbo;

import java.util.List;
import java.util.Map;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.norm.RouteNorms;

/** The kinds of the law that is in force from 2020-08-01: the doorlopende leerroutes and the geïntegreerde route. */
final class LeerrouteKinds {

    static final Map<MboLevel, String> PROGRAMMES = Map.of(
            MboLevel.LEVEL_2, "Basisberoepsopleiding",
            MboLevel.LEVEL_3, "Vakopleiding",
            MboLevel.LEVEL_4, "Middenkaderopleiding");

    private static final String OLD = "2020-08-01/2022-07-31";
    private static final String NEW = "2022-08-01/..";
    private static final Period VALIDITY = Period.parse("2020-08-01/..");

    static final List<RouteKind> ALL = List.of(
            leerroute("a", MboLevel.LEVEL_2, Leerweg.BB),
            leerroute("b", MboLevel.LEVEL_3, Leerweg.KB),
            leerroute("c", MboLevel.LEVEL_4, Leerweg.KB, Leerweg.GL, Leerweg.TL),
            integrated());

    private LeerrouteKinds() {}

    private static RouteKind leerroute(String letter, MboLevel level, Leerweg... leerwegen) {
        String id = "doorlopende-leerroute-" + letter;
        // which of the two years it is in is for the partners: neither is an exam year for sure
        Exam central = Exam.builder()
                .kind(Term.other(text("centraal examen, in jaar 2 of 3", "central exam, in year 2 or 3")))
                .text(text("losse vakken kunnen in jaar 1", "single subjects can be in year 1"))
                .build();
        return RouteKind.builder()
                .id(RouteId.of(id))
                .name(text("doorlopende leerroute " + letter, "doorlopende leerroute " + letter))
                .validity(VALIDITY)
                .addProvisions(Provision.of(Statute.WVO, "10b10", OLD), Provision.of(Statute.WVO_2020, "2.107a", NEW))
                .pattern(route(id, "Doorlopende leerroute " + letter, RouteType.DOORLOPENDE_LEERROUTE)
                        .basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                        .audience(leerwegen(leerwegen))
                        .timeline(fromYear3(
                                ofPupil(1),
                                ofPupil(2).toBuilder().addExams(central).build(),
                                ofStudent()
                                        .addExams(central)
                                        .addDiplomas(Diploma.vmbo(leerwegen), Diploma.mbo(level))
                                        .build()))
                        .addDestinations(mbo(PROGRAMMES.get(level), PROGRAMMES.get(level), level)
                                .build())
                        .build())
                .durations(RouteNorms.durations(LegalBasis.DOORLOPENDE_LEERROUTE, level))
                .note(text(
                        "leidt tot beide diploma's; de klokuren van de hele route staan in art. 10b17 en 10b18, sinds"
                                + " 2022-08-01 art. 2.107h en 2.107i",
                        "leads to both diplomas; the clock hours of the whole route stand in art. 10b17 and 10b18, since"
                                + " 2022-08-01 art. 2.107h and 2.107i"))
                .build();
    }

    private static RouteKind integrated() {
        return RouteKind.builder()
                .id(RouteId.of("geintegreerde-route"))
                .name(text(
                        "geïntegreerde route vmbo-basisberoepsopleiding",
                        "geïntegreerde route of vmbo and basisberoepsopleiding"))
                .validity(VALIDITY)
                .addProvisions(Provision.of(Statute.WVO, "10b21", OLD), Provision.of(Statute.WVO_2020, "2.107l", NEW))
                .pattern(route("geintegreerde-route", "Geïntegreerde route", RouteType.GEINTEGREERDE_ROUTE)
                        .basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                        .audience(leerwegen(Leerweg.BB))
                        .timeline(fromYear3(
                                ofPupil(1),
                                ofPupil(2),
                                ofStudent()
                                        .addDiplomas(Diploma.mbo(MboLevel.LEVEL_2))
                                        .build()))
                        .addDestinations(mbo(
                                        PROGRAMMES.get(MboLevel.LEVEL_2),
                                        PROGRAMMES.get(MboLevel.LEVEL_2),
                                        MboLevel.LEVEL_2)
                                .build())
                        .build())
                .durations(RouteNorms.durations(LegalBasis.DOORLOPENDE_LEERROUTE, MboLevel.LEVEL_2))
                .note(text(
                        "in plaats van de basisberoepsgerichte leerweg, zonder verplicht vmbo-examen; na een gesprek met"
                                + " leerling en ouders en een met het mbo",
                        "in place of the basisberoepsgerichte leerweg, without an obligatory vmbo exam; after a talk with"
                                + " pupil and parents and one with the mbo"))
                .build();
    }

    /** In years 1 and 2 the pupil belongs to the vo. */
    private static RouteYear ofPupil(int number) {
        return vmbo(number).enrolment(Sector.VO).funding(Sector.VO).build();
    }

    /** From year 3 on the pupil is a student of the mbo. */
    private static RouteYear.Builder ofStudent() {
        return ExperimentKinds.rest().enrolment(Sector.MBO).funding(Sector.MBO);
    }
}
