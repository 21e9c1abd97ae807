package nl.schakel.assessment.fact;

import static nl.schakel.assessment.fact.RouteFacts.ROUTES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Reach;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RoutePattern;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.VmboProfile;

/** Facts about what is in routes: for whom they are, where they are taught and examined, where they lead. */
final class TimelineFacts {

    private static final Set<String> YEARS = Set.of("year", "years");
    private static final String TIMELINE = "timeline/years";

    private TimelineFacts() {}

    static List<Fact> all() {
        return List.of(
                ROUTES.codes(
                        "route.leerwegen",
                        Leerweg.class,
                        "voor welke leerwegen er routes zijn",
                        "for which leerwegen there are routes",
                        each -> Known.codes(
                                each.it().audience().leerwegen(),
                                each.closed(
                                        "audience/leerwegen",
                                        each.it().audience().leerwegen()))),
                ROUTES.codes(
                        "route.profiles",
                        VmboProfile.class,
                        "voor welke vmbo-profielen er routes zijn",
                        "for which vmbo profiles there are routes",
                        each -> Known.codes(
                                each.it().audience().profiles(),
                                each.closed(
                                        "audience/profiles",
                                        each.it().audience().profiles()))),
                ROUTES.codes(
                        "route.reaches",
                        Reach.class,
                        "welke leerlingen routes opnemen: alle, geïnteresseerde of geselecteerde",
                        "which pupils routes take: all, interested or selected ones",
                        each -> Known.term(each.it().audience().reach(), each.lacks("audience/reach"))),
                ROUTES.codes(
                        "route.patterns",
                        RoutePattern.class,
                        "hoe routes leerlingen van vmbo naar mbo brengen",
                        "how routes move pupils from vmbo to mbo",
                        each -> Known.term(each.it().timeline().pattern(), each.lacks("timeline/pattern"))),
                ROUTES.codes(
                        "route.settings",
                        Setting.class,
                        "waar leerlingen in routes les krijgen",
                        "where pupils in routes are taught",
                        TimelineFacts::settings),
                ROUTES.codes(
                        "route.exam-kinds",
                        ExamKind.class,
                        "welke examens er in routes zijn",
                        "which exams there are in routes",
                        each -> years(
                                each,
                                year -> Known.terms(
                                        year.it().exams().stream()
                                                .map(Exam::kind)
                                                .toList(),
                                        year.closed("exams", year.it().exams())))),
                ROUTES.any(
                        "route.joint-exam",
                        "vo en mbo beoordelen samen een examen",
                        "vo and mbo assess an exam together",
                        TimelineFacts::jointExam),
                ROUTES.codes(
                        "route.levels",
                        MboLevel.class,
                        "naar welke mbo-niveaus routes leiden",
                        "to which mbo levels routes lead",
                        each -> destinations(
                                each,
                                to -> Known.codes(
                                        to.it().levels(),
                                        to.closed("levels", to.it().levels())))),
                ROUTES.codes(
                        "route.tracks",
                        LearningTrack.class,
                        "naar welke leerwegen van het mbo routes leiden, bol of bbl",
                        "to which learning tracks of the mbo routes lead, bol or bbl",
                        each -> destinations(
                                each,
                                to -> Known.codes(
                                        to.it().tracks(),
                                        to.closed("tracks", to.it().tracks())))),
                ROUTES.codes(
                        "route.destination-sectors",
                        Sector.class,
                        "naar welke sectoren routes leiden",
                        "to which sectors routes lead",
                        each -> destinations(each, to -> Known.code(to.it().sector()))),
                ROUTES.greatest(
                        "route.years-gained",
                        "years",
                        "hoeveel jaar de route korter is die de meeste tijd wint",
                        "how many years shorter the route is that gains most",
                        TimelineFacts::yearsGained));
    }

    private static FactValue.Codes settings(Element<Route> route) {
        return years(
                route,
                year -> Known.terms(
                        year.it().segments().stream()
                                .filter(segment -> segment.status() == Status.IN_FORCE)
                                .map(segment -> segment.setting())
                                .toList(),
                        year.closed("segments", year.it().segments())));
    }

    /** What the years of a route bear together. */
    private static FactValue.Codes years(Element<Route> route, Function<Element<RouteYear>, FactValue.Codes> codes) {
        return Known.union(
                years(route).stream().map(codes).toList(),
                route.closed(TIMELINE, route.it().timeline().years()));
    }

    private static List<Element<RouteYear>> years(Element<Route> route) {
        return parts(route, TIMELINE, route.it().timeline().years());
    }

    private static FactValue.Codes destinations(
            Element<Route> route, Function<Element<Destination>, FactValue.Codes> codes) {
        List<Destination> destinations = route.it().destinations();
        return Known.union(
                parts(route, "destinations", destinations).stream().map(codes).toList(),
                route.closed("destinations", destinations));
    }

    private static <T, P> List<Element<P>> parts(Element<T> whole, String list, List<P> parts) {
        List<Element<P>> elements = new ArrayList<>();
        for (P part : parts) {
            elements.add(whole.within(list, part, elements.size() + 1));
        }
        return elements;
    }

    private static Truth jointExam(Element<Route> route) {
        List<Truth> years = years(route).stream()
                .map(year -> Known.any(
                        parts(year, "exams", year.it().exams()).stream()
                                .map(exam -> Known.ofBoth(Known.codes(
                                        exam.it().assessedBy(),
                                        exam.closed("assessed-by", exam.it().assessedBy()))))
                                .toList(),
                        year.closed("exams", year.it().exams())))
                .toList();
        return Known.any(years, route.closed(TIMELINE, route.it().timeline().years()));
    }

    private static FactValue.Amount yearsGained(Element<Route> route) {
        FactValue.Amount without = route.lacks("timeline/pace/gain") ? Amounts.exact(0) : FactValue.Amount.UNKNOWN;
        return route.it()
                .timeline()
                .pace()
                .flatMap(Pace::gain)
                .map(gain -> Amounts.of(gain, YEARS))
                .orElse(without);
    }
}
