package nl.schakel.io.report.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.io.report.words.Names;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteStart;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.StartMoment;

/** When a route begins and how much of it is at the mbo, such as 'Leerjaar 3: 1 dag; leerjaar 4: 4 dagen'. */
final class TimeCells {

    private TimeCells() {}

    static String start(Column column, Language language) {
        return column.route()
                .flatMap(route -> route.timeline().start().map(start -> start(route, start, language)))
                .map(Phrases::capital)
                .orElse(Phrases.UNKNOWN.in(language));
    }

    private static String start(Route route, RouteStart start, Language language) {
        List<Integer> atMbo = yearsAtMbo(route).stream()
                .flatMap(year -> year.learningYear().stream())
                .map(LearningYear::year)
                .toList();
        boolean later = !atMbo.isEmpty()
                && start.year().filter(year -> startsBefore(year, atMbo.get(0))).isPresent();
        String begin = begin(start, later, language);
        if (!later) {
            return begin;
        }
        return Phrases.fill(
                atMbo.size() > 1 ? Words.MBO_FROM_YEAR : Words.MBO_IN_YEAR,
                language,
                begin,
                Integer.toString(atMbo.get(0)));
    }

    private static boolean startsBefore(Quantity start, int year) {
        return start.end().orElse(start.value()).intValue() < year;
    }

    private static String begin(RouteStart start, boolean contactFollows, Language language) {
        if (start.moment().is(StartMoment.UPPER_YEARS)) {
            return Words.UPPER_YEARS.in(language);
        }
        if (start.moment().is(StartMoment.AFTER_FINAL_EXAM)) {
            return Words.AFTER_EXAM.in(language);
        }
        return start.year()
                .map(year -> Phrases.fill(
                        contactFollows && year.exactValue().isPresent() ? Words.YEAR : Words.FROM_YEAR,
                        language,
                        year.text(language)))
                .orElse(start.moment().label().in(language));
    }

    static String time(Column column, Language language) {
        if (column.cooperates()) {
            return Words.NOTHING.in(language);
        }
        return column.route().map(route -> time(column, route, language)).orElse(Phrases.UNKNOWN.in(language));
    }

    private static String time(Column column, Route route, Language language) {
        List<RouteYear> years = yearsAtMbo(route);
        if (years.isEmpty()) {
            ModelPath path = ModelPath.of("routes", route.id().value(), "timeline", "years");
            boolean none = column.view().isComplete(path) || column.view().isStatedAbsent(path);
            return (none ? Words.NOTHING : Phrases.UNKNOWN).in(language);
        }
        Optional<RouteYear> course = years.stream()
                .filter(year -> atMbo(year).stream()
                        .anyMatch(segment -> segment.length().isPresent()))
                .findFirst();
        if (course.isPresent()) {
            return course(course.get(), language);
        }
        List<String> times =
                years.stream().map(year -> time(year, language)).distinct().toList();
        Optional<LearningYear> first = years.get(0).learningYear();
        if (years.size() > 1 && times.size() == 1 && first.isPresent()) {
            String from = Phrases.fill(
                    Words.FROM_YEAR, language, Integer.toString(first.get().year()));
            return full(years.get(0), language) + ", " + from;
        }
        return Phrases.capital(years.stream()
                .map(year -> name(year, language) + ": " + time(year, language))
                .collect(Collectors.joining("; ")));
    }

    /** A course of some weeks: its length, and the time in each setting outside the school. */
    private static String course(RouteYear year, Language language) {
        Quantity length = atMbo(year).stream()
                .flatMap(segment -> segment.length().stream())
                .findFirst()
                .orElseThrow();
        return Phrases.fill(Words.COURSE, language, Units.text(length, language))
                + there(year).stream()
                        .filter(segment -> !segment.setting().is(Setting.VMBO)
                                && segment.time().isPresent())
                        .map(segment -> ", " + Units.withoutSpan(segment.time().orElseThrow(), language) + " "
                                + segment.setting().label().in(language))
                        .collect(Collectors.joining());
    }

    private static String name(RouteYear year, Language language) {
        return year.learningYear()
                .map(learning -> Phrases.fill(Words.YEAR, language, Integer.toString(learning.year())))
                .or(() -> year.position().map(position -> position.in(language)))
                .or(() -> year.ordinal().map(number -> Names.yearOfRoute(number, language)))
                .orElse(year.id().value());
    }

    private static String time(RouteYear year, Language language) {
        return times(year, language, false);
    }

    private static String full(RouteYear year, Language language) {
        return times(year, language, true);
    }

    private static String times(RouteYear year, Language language, boolean withSpan) {
        return atMbo(year).stream()
                .map(segment -> segment.time()
                        .map(time -> withSpan || !isWeekly(time)
                                ? Units.text(time, language)
                                : Units.withoutSpan(time, language))
                        .orElse(Phrases.UNKNOWN.in(language)))
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    private static boolean isWeekly(Quantity time) {
        return time.unit().filter(unit -> unit.endsWith("/week")).isPresent();
    }

    /** The years before the pupil has gone over to the mbo in which part of the time is spent there. */
    private static List<RouteYear> yearsAtMbo(Route route) {
        return route.timeline().years().stream()
                .filter(year -> year.learningYear()
                        .map(learning -> learning.sector() != Sector.MBO)
                        .orElse(true))
                .filter(year -> !atMbo(year).isEmpty())
                .toList();
    }

    private static List<RouteSegment> atMbo(RouteYear year) {
        return there(year).stream()
                .filter(segment -> segment.setting().is(Setting.MBO))
                .toList();
    }

    private static List<RouteSegment> there(RouteYear year) {
        return year.segments().stream()
                .filter(segment -> segment.status() == Status.IN_FORCE)
                .toList();
    }
}
