package nl.schakel.model.route.kind;

import static nl.schakel.model.route.kind.KindParts.fromYear3;
import static nl.schakel.model.route.kind.KindParts.leerwegen;
import static nl.schakel.model.route.kind.KindParts.mbo;
import static nl.schakel.model.route.kind.KindParts.place;
import static nl.schakel.model.route.kind.KindParts.route;
import static nl.schakel.model.route.kind.KindParts.segment;
import static nl.schakel.model.route.kind.KindParts.text;
import static nl.schakel.model.route.kind.KindParts.vmbo;
import static nl.schakel.model.route.kind.KindParts.year;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RoutePattern;
import nl.schakel.model.route.RouteStart;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.StartMoment;
import nl.schakel.model.route.Timeline;

/** Other names of local practices in the reports; their legal basis is unknown, since the reports do not name it. */
final class LocalKinds {

    static final String PRACTICES = "leerroutes-2018";
    static final String PORTRAITS = "schoolportretten-2014";

    static final List<RouteKind> ALL = List.of(stera(), toptraject(), vakroute(), intersectoral());

    private LocalKinds() {}

    /** A kind that a report tells of. */
    static RouteKind of(String id, String name, Route route, SourceReference... sources) {
        return RouteKind.builder()
                .id(RouteId.of(id))
                .name(LocalizedText.same(name))
                .pattern(route)
                .addSources(sources)
                .build();
    }

    private static RouteKind stera() {
        Route route = route("stera", "STERA-route", RouteType.DOORLOPENDE_LEERROUTE)
                .audience(leerwegen(Leerweg.BB, Leerweg.KB, Leerweg.GL, Leerweg.TL))
                .timeline(Timeline.builder()
                        .pattern(Term.of(RoutePattern.COMPANY_ELECTIVES))
                        .start(new RouteStart(Term.of(StartMoment.UPPER_YEARS), Optional.empty()))
                        .addYears(year("upper-years")
                                .position(text("bovenbouw vmbo", "upper years of vmbo"))
                                .addSegments(segment("electives", Setting.COMPANY)
                                        .text(text("keuzevakken bij bedrijven", "electives at companies"))
                                        .build())
                                .build())
                        .build())
                .build();
        return of(
                "stera",
                "STERA-route",
                route,
                place(PRACTICES, "3 Profijt, Wat is het?"),
                place(PRACTICES, "2 Bevindingen, schema Wat? Betrokken"));
    }

    private static RouteKind toptraject() {
        Route route = route("toptraject", "Toptraject", RouteType.DOORLOPENDE_LEERROUTE)
                .audience(leerwegen(Leerweg.GL, Leerweg.TL))
                .timeline(Timeline.builder()
                        .addYears(
                                year("vmbo")
                                        .position(text("vmbo, gl of tl", "vmbo, gl or tl"))
                                        .build(),
                                year("mbo").position(text("mbo", "mbo")).build(),
                                year("hbo")
                                        .position(text("hbo", "higher education"))
                                        .build())
                        .build())
                .addDestinations(Destination.builder()
                        .id(ElementId.of("hbo"))
                        .name(text("hbo, door het mbo heen", "higher education, by way of the mbo"))
                        .sector(Sector.HO)
                        .build())
                .status(Status.PLANNED)
                .period(Period.parse("2018-2019/.."))
                .build();
        return of("toptraject", "Toptraject", route, place(PRACTICES, "3 Profijt, Wat is het?"));
    }

    private static RouteKind vakroute() {
        Route route = route("vakroute", "Vakroute", RouteType.VAKROUTE)
                .timeline(Timeline.builder()
                        .addYears(
                                year("vmbo").position(text("vmbo", "vmbo")).build(),
                                year("mbo")
                                        .position(text("mbo, tot en met niveau 2, 3 of 4", "mbo, to level 2, 3 or 4"))
                                        .build())
                        .build())
                .addDestinations(mbo(
                                "Vakopleiding op niveau 2, 3 of 4",
                                "Vocational programme at level 2, 3 or 4",
                                MboLevel.LEVEL_2,
                                MboLevel.LEVEL_3,
                                MboLevel.LEVEL_4)
                        .build())
                .build();
        return of("vakroute", "vakroute", route, place("impressie-2018", "1.3 Een aantal voorbeelden van netwerken"));
    }

    private static RouteKind intersectoral() {
        Route route = route("intersectoraal-programma", "Intersectoraal programma", RouteType.INTERSECTORAAL_PROGRAMMA)
                .audience(leerwegen(Leerweg.BB, Leerweg.KB, Leerweg.GL, Leerweg.TL))
                .timeline(fromYear3(
                        vmbo(1).addSegments(segment("themes", Setting.VMBO)
                                        .text(text(
                                                "vier thema's over de sectoren heen", "four themes across the sectors"))
                                        .build())
                                .build(),
                        vmbo(2).addSegments(segment("variants", Setting.VMBO)
                                        .text(text("een van twee uitstroomvarianten", "one of two exit variants"))
                                        .build())
                                .addExams(Exam.builder()
                                        .kind(Term.of(ExamKind.FINAL_EXAM))
                                        .build())
                                .build()))
                .addDestinations(
                        mbo("Bol-opleiding", "School-based programme", MboLevel.LEVEL_3, MboLevel.LEVEL_4)
                                .addTracks(LearningTrack.BOL)
                                .build(),
                        mbo("Niveau 2, vanuit BB", "Level 2, from BB", MboLevel.LEVEL_2)
                                .id(ElementId.of("level-2"))
                                .build())
                .build();
        return of(
                "intersectoraal-programma",
                "intersectoraal programma",
                route,
                place(PORTRAITS, "Metameer, Muziek in de oren"));
    }
}
