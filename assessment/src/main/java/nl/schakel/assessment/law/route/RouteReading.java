package nl.schakel.assessment.law.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;

/** What a route of a dossier says of itself. */
final class RouteReading {

    private static final int YEARS_BEFORE = 2;

    private RouteReading() {}

    static RouteFacts of(Route route, LocalDate start) {
        RouteFacts.Builder facts = RouteFacts.builder()
                .name(route.name())
                .basis(route.basis())
                .start(start)
                .leerwegen(route.audience().leerwegen())
                .track(track(route));
        route.destinations().stream()
                .filter(each -> each.sector() == Sector.MBO)
                .forEach(each -> facts.addAllLevels(each.levels()));
        if (route.type().is(RouteType.TECHNOLOGIEROUTE)) {
            facts.technology(Truth.TRUE);
        }
        for (RouteYear year : route.timeline().years()) {
            number(year).ifPresent(number -> {
                year.enrolment().ifPresent(sector -> facts.putEnrolment(number, sector));
                if (year.exams().stream()
                        .anyMatch(exam -> exam.kind().is(ExamKind.FINAL_EXAM)
                                && exam.subjects().isEmpty())) {
                    facts.addExamYears(number);
                }
                days(year).ifPresent(days -> facts.putMboDay(number, days));
            });
        }
        return facts.build();
    }

    /** One track for all it leads to, or none that is sure. */
    private static Optional<LearningTrack> track(Route route) {
        List<LearningTrack> tracks = route.destinations().stream()
                .flatMap(each -> each.tracks().stream())
                .distinct()
                .toList();
        return tracks.size() == 1 ? Optional.of(tracks.get(0)) : Optional.empty();
    }

    /** Year 3 of vmbo is year 1; of years of the mbo it is not said after which year of vmbo they come. */
    private static Optional<Integer> number(RouteYear year) {
        return year.learningYear()
                .filter(each -> each.sector() == Sector.VO)
                .map(LearningYear::year)
                .filter(each -> each > YEARS_BEFORE)
                .map(each -> each - YEARS_BEFORE);
    }

    /** The days a week at the mbo, of a year in which all stretches there say them for the whole year. */
    private static Optional<Count> days(RouteYear year) {
        List<RouteSegment> there = year.segments().stream()
                .filter(each -> each.setting().is(Setting.MBO))
                .toList();
        boolean sure = !there.isEmpty()
                && there.stream().allMatch(each -> each.length().isEmpty() && isDays(each));
        return sure
                ? Optional.of(new Count(
                        there.stream()
                                .map(each ->
                                        each.time().flatMap(Quantity::lower).orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        there.stream()
                                .map(each ->
                                        each.time().flatMap(Quantity::upper).orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                : Optional.empty();
    }

    private static boolean isDays(RouteSegment segment) {
        return segment.time()
                .filter(time ->
                        time.unit().filter(unit -> unit.matches("days?/week")).isPresent())
                .filter(time -> time.lower().isPresent() && time.upper().isPresent())
                .isPresent();
    }
}
