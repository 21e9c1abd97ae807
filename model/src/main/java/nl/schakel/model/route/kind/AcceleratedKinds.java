package nl.schakel.model.route.kind;

import static nl.schakel.model.route.kind.KindParts.exam;
import static nl.schakel.model.route.kind.KindParts.inferred;
import static nl.schakel.model.route.kind.KindParts.leerwegen;
import static nl.schakel.model.route.kind.KindParts.mbo;
import static nl.schakel.model.route.kind.KindParts.place;
import static nl.schakel.model.route.kind.KindParts.route;
import static nl.schakel.model.route.kind.KindParts.segment;
import static nl.schakel.model.route.kind.KindParts.text;
import static nl.schakel.model.route.kind.KindParts.vmbo;
import static nl.schakel.model.route.kind.KindParts.year;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RoutePattern;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteStart;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.StartMoment;
import nl.schakel.model.route.Timeline;

/** The local practices by which pupils win time; their legal basis is unknown, since the reports do not name it. */
final class AcceleratedKinds {

    static final List<RouteKind> ALL = List.of(tot(), sevenWeeks(), groeneLyceum());

    private AcceleratedKinds() {}

    private static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    private static RouteKind tot() {
        Route route = route("tot-route", "TOT-route", RouteType.VERSNELDE_ROUTE)
                .audience(leerwegen(Leerweg.TL))
                .timeline(Timeline.builder()
                        .pattern(Term.of(RoutePattern.EMBRACE))
                        .start(new RouteStart(Term.of(StartMoment.IN_YEAR), Optional.of(Quantity.exact(1))))
                        .addYears(
                                vmbo(1).ordinal(Optional.empty())
                                        .enrolment(Sector.VO)
                                        .funding(Sector.VO)
                                        .addSegments(
                                                segment("school", Setting.VMBO).build(),
                                                segment("mbo-day", Setting.MBO)
                                                        .time(quantity("1 day/week"))
                                                        .addWeekdays(DayOfWeek.FRIDAY)
                                                        .build())
                                        .addExams(exam(4))
                                        .build(),
                                vmbo(2).ordinal(Optional.empty())
                                        .enrolment(Sector.VO)
                                        .funding(Sector.VO)
                                        .addSegments(
                                                segment("school-day", Setting.VMBO)
                                                        .time(quantity("1 day/week"))
                                                        .build(),
                                                segment("mbo-days", Setting.MBO)
                                                        .time(quantity("4 days/week"))
                                                        .build(),
                                                segment("placement", Setting.WORK_PLACEMENT)
                                                        .text(text("na het vo-examen", "after the vo exam"))
                                                        .build())
                                        .addExams(exam(3))
                                        .addDiplomas(Diploma.vmbo(Leerweg.TL))
                                        .build(),
                                year("mbo")
                                        .position(text("mbo na het vmbo", "mbo after vmbo"))
                                        .length(quantity("2..3 years"))
                                        .enrolment(Sector.MBO)
                                        .addDiplomas(Diploma.mbo(MboLevel.LEVEL_4))
                                        .build())
                        .pace(new Pace(
                                Optional.of(quantity("1 year")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(text(
                                        "de vierjarige mbo-opleiding duurt drie jaar, behalve bij ICT",
                                        "the four-year mbo programme takes three, except in ICT"))))
                        .build())
                .addDestinations(mbo(
                                "Gebouwde omgeving, ICT, Middenkader Engineering",
                                "Built environment, ICT, Engineering",
                                MboLevel.LEVEL_4)
                        .length(quantity("4 years"))
                        .build())
                .build();
        return LocalKinds.of(
                "tot-route",
                "TOT-route",
                route,
                place(LocalKinds.PRACTICES, "3 TOT-route, Wat is het?"),
                place(LocalKinds.PRACTICES, "2 Bevindingen, (Financiële) afspraken"),
                inferred(LocalKinds.PRACTICES, "3 TOT-route, Wat is het?"));
    }

    private static RouteKind sevenWeeks() {
        Route route = route("versnelde-route", "Versnelde route van zeven weken", RouteType.VAKMANSCHAPSROUTE)
                .audience(leerwegen(Leerweg.BB, Leerweg.KB))
                .timeline(Timeline.builder()
                        .pattern(Term.of(RoutePattern.SUMMER_BRIDGE))
                        .start(new RouteStart(Term.of(StartMoment.AFTER_FINAL_EXAM), Optional.empty()))
                        .addYears(
                                year("preparation")
                                        .position(text("vmbo, tot het eindexamen", "vmbo, until the final exam"))
                                        .enrolment(Sector.VO)
                                        .addSegments(
                                                segment("school", Setting.VMBO).build())
                                        .addExams(Exam.builder()
                                                .kind(Term.of(ExamKind.FINAL_EXAM))
                                                .build())
                                        .build(),
                                year("bridge")
                                        .position(text("tussen examen en zomer", "between exam and summer"))
                                        .enrolment(Sector.VO)
                                        .addSegments(
                                                weeks(
                                                        "placement",
                                                        Setting.WORK_PLACEMENT,
                                                        "2 days/week",
                                                        DayOfWeek.MONDAY,
                                                        DayOfWeek.TUESDAY),
                                                weeks(
                                                        "mbo-days",
                                                        Setting.MBO,
                                                        "3 days/week",
                                                        DayOfWeek.WEDNESDAY,
                                                        DayOfWeek.THURSDAY,
                                                        DayOfWeek.FRIDAY))
                                        .addExams(exam(
                                                ExamKind.MBO_TESTS,
                                                "alle toetsen van het eerste mbo-jaar",
                                                "all tests of the first mbo year"))
                                        .build(),
                                year("mbo-2")
                                        .learningYear(LearningYear.mbo(2))
                                        .enrolment(Sector.MBO)
                                        .build())
                        .pace(new Pace(
                                Optional.of(quantity("1 year")), Optional.empty(), Optional.empty(), Optional.empty()))
                        .build())
                .addDestinations(mbo(
                                "Autotechnicus, eerste autotechnicus",
                                "Car mechanic, first car mechanic",
                                MboLevel.LEVEL_2,
                                MboLevel.LEVEL_3)
                        .addTracks(LearningTrack.BOL, LearningTrack.BBL)
                        .build())
                .build();
        return LocalKinds.of(
                "versnelde-route",
                "versnelde route van zeven weken",
                route,
                place(LocalKinds.PRACTICES, "3 Willem van Oranje-KW1C, Hoe werkt het?"),
                place(LocalKinds.PRACTICES, "3 Willem van Oranje-KW1C, Wat is het?"));
    }

    private static RouteSegment weeks(String id, Setting setting, String time, DayOfWeek... days) {
        return segment(id, setting)
                .time(quantity(time))
                .length(quantity("7 weeks"))
                .addWeekdays(days)
                .build();
    }

    private static RouteKind groeneLyceum() {
        Route route = route("groene-lyceum", "Het Groene Lyceum", RouteType.VERSNELDE_ROUTE)
                .timeline(Timeline.builder()
                        .start(new RouteStart(Term.of(StartMoment.IN_YEAR), Optional.of(Quantity.exact(1))))
                        .addYears(
                                year("years-1-2")
                                        .position(text("leerjaar 1 en 2", "years 1 and 2"))
                                        .addSegments(
                                                segment("school", Setting.VMBO).build())
                                        .build(),
                                vmbo(1).ordinal(3)
                                        .addSegments(
                                                segment("school", Setting.VMBO).build())
                                        .addExams(exam(5))
                                        .build(),
                                vmbo(2).ordinal(4)
                                        .addSegments(
                                                segment("school", Setting.VMBO).build())
                                        .addExams(exam(2))
                                        .build(),
                                year("year-5")
                                        .ordinal(5)
                                        .position(text("laatste jaar, op het mbo", "last year, at the mbo"))
                                        .addSegments(segment("mbo", Setting.MBO).build())
                                        .addDiplomas(Diploma.mbo(MboLevel.LEVEL_4))
                                        .build())
                        .pace(new Pace(
                                Optional.empty(), Optional.empty(), Optional.of(quantity("5 years")), Optional.empty()))
                        .build())
                .addDestinations(mbo("Manager groene detailhandel", "Manager green retail", MboLevel.LEVEL_4)
                        .build())
                .build();
        return LocalKinds.of(
                "groene-lyceum",
                "Groene Lyceum",
                route,
                place(LocalKinds.PORTRAITS, "Het Groene Lyceum, opening"),
                place(LocalKinds.PORTRAITS, "Het Groene Lyceum, Hobbel"));
    }
}
