package nl.schakel.model.route.kind;

import static nl.schakel.model.route.kind.KindParts.fromYear3;
import static nl.schakel.model.route.kind.KindParts.leerwegen;
import static nl.schakel.model.route.kind.KindParts.mbo;
import static nl.schakel.model.route.kind.KindParts.route;
import static nl.schakel.model.route.kind.KindParts.segment;
import static nl.schakel.model.route.kind.KindParts.text;
import static nl.schakel.model.route.kind.KindParts.vmbo;
import static nl.schakel.model.route.kind.KindParts.year;

import java.util.List;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.route.norm.RouteNorms;

/** The kinds of the law that lie within vmbo: entree in place of BB, and the leer-werktraject. */
final class VmboKinds {

    private static final String OLD = "<=2020-08-01/2022-07-31";
    private static final String NEW = "2022-08-01/..";
    private static final Period VALIDITY = Period.parse("<=2020-08-01/..");

    static final List<RouteKind> ALL = List.of(entree(), leerwerktraject());

    private VmboKinds() {}

    private static RouteKind entree() {
        return RouteKind.builder()
                .id(RouteId.of("entree"))
                .name(text("entreeopleiding in plaats van BB", "entree in place of BB"))
                .validity(VALIDITY)
                .addProvisions(
                        Provision.of(Statute.WVO, "10b8–10b9", OLD), Provision.of(Statute.WVO_2020, "2.102", NEW))
                .pattern(route("entree", "Entreeopleiding in plaats van BB", RouteType.ENTREE)
                        .basis(LegalBasis.ENTREE)
                        .audience(leerwegen(Leerweg.BB))
                        .timeline(Timeline.builder()
                                .addYears(year("in-place-of-bb")
                                        .position(text(
                                                "in plaats van de basisberoepsgerichte leerweg",
                                                "in place of the basisberoepsgerichte leerweg"))
                                        .enrolment(Sector.VO)
                                        .funding(Sector.VO)
                                        .addDiplomas(Diploma.mbo(MboLevel.LEVEL_1))
                                        .build())
                                .build())
                        .addDestinations(mbo("Entreeopleiding", "Entree", MboLevel.LEVEL_1)
                                .build())
                        .build())
                .note(text(
                        "telt als leerling in de basisberoepsgerichte leerweg en is extraneus bij het mbo, dat het examen"
                                + " afneemt en het diploma geeft; hoelang het duurt, is niet bevestigd",
                        "counts as a pupil in the basisberoepsgerichte leerweg and is an external candidate of the mbo,"
                                + " which holds the exam and gives the diploma; how long it takes is not confirmed"))
                .build();
    }

    private static RouteKind leerwerktraject() {
        return RouteKind.builder()
                .id(RouteId.of("leerwerktraject"))
                .name(text("leer-werktraject", "leer-werktraject"))
                .validity(VALIDITY)
                .addProvisions(
                        Provision.of(Statute.WVO, "10b1–10b7", OLD), Provision.of(Statute.WVO_2020, "2.103–2.107", NEW))
                .pattern(route("leerwerktraject", "Leer-werktraject", RouteType.LEERWERKTRAJECT)
                        .basis(LegalBasis.LEERWERKTRAJECT)
                        .audience(leerwegen(Leerweg.BB))
                        .timeline(fromYear3(
                                withPractice(1).build(),
                                withPractice(2)
                                        .addDiplomas(Diploma.vmbo(Leerweg.BB))
                                        .build()))
                        .addDestinations(
                                Destination.builder()
                                        .id(ElementId.of("vmbo"))
                                        .name(text("Vmbo basisberoepsgericht", "Vmbo, basisberoepsgericht"))
                                        .sector(Sector.VO)
                                        .build(),
                                mbo(
                                                "Voorbereiding op de basisberoepsopleiding",
                                                "Preparation for the basisberoepsopleiding",
                                                MboLevel.LEVEL_2)
                                        .build())
                        .build())
                .norms(RouteNorms.times(LegalBasis.LEERWERKTRAJECT))
                .note(text(
                        "ten minste Nederlands en een beroepsgericht programma, elke schoolweek ook onderwijs op school",
                        "at least Dutch and a vocational programme, with teaching at school in every school week"))
                .build();
    }

    private static RouteYear.Builder withPractice(int number) {
        return vmbo(number)
                .addSegments(
                        segment("school", Setting.VMBO)
                                .text(text("elke schoolweek", "every school week"))
                                .build(),
                        segment("company", Setting.COMPANY)
                                .text(text("bij een erkend leerbedrijf", "at a recognised training company"))
                                .build());
    }
}
