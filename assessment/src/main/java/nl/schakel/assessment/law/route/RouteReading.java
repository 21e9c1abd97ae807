package nl.schakel.assessment.law.route;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.DiplomaKind;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.measure.EarnedDiploma;
import nl.schakel.model.route.measure.RouteMeasures;
import nl.schakel.model.route.measure.ShareRange;
import nl.schakel.model.route.measure.YearMeasures;

/** What a route of a dossier says of itself, and what follows from its time line. */
final class RouteReading {

    private RouteReading() {}

    static RouteFacts of(Route route, LocalDate start) {
        RouteMeasures measures = RouteMeasures.of(route);
        RouteFacts.Builder facts = RouteFacts.builder()
                .name(route.name())
                .basis(route.basis())
                .start(start)
                .leerwegen(route.audience().leerwegen())
                .track(track(route))
                .years(measures.duration())
                .mboYears(programme(route))
                .hours(measures.hours())
                .vmboDiploma(earned(measures, DiplomaKind.VMBO_DIPLOMA))
                .mboDiploma(earned(measures, DiplomaKind.MBO_DIPLOMA))
                .vmboExam(exam(measures))
                .examBy(examBy(measures))
                .vmboToMbo(VmboToMbo.of(route))
                .practice(PracticeReading.of(measures));
        facts.addAllLevels(levels(route));
        if (route.type().is(RouteType.TECHNOLOGIEROUTE)) {
            facts.technology(Truth.TRUE);
        }
        List<YearMeasures> years = measures.years();
        for (int i = 0; i < years.size(); i++) {
            if (!years.get(i).isStretch()) {
                List<YearMeasures> within = years.stream()
                        .skip(i + 1L)
                        .takeWhile(YearMeasures::isStretch)
                        .toList();
                read(years.get(i), within, facts);
            }
        }
        return facts.build();
    }

    /** A year that may be one or another tells nothing of either. */
    private static void read(YearMeasures measured, List<YearMeasures> within, RouteFacts.Builder facts) {
        RouteYear year = measured.year();
        measured.number().filter(Count::isExact).map(Count::least).ifPresent(exact -> {
            int number = exact.setScale(0, RoundingMode.CEILING).intValueExact();
            year.enrolment().ifPresent(sector -> facts.putEnrolment(number, sector));
            if (year.exams().stream().anyMatch(RouteReading::isWhole) || isFinished(measured)) {
                facts.addExamYears(number);
            }
            days(year).ifPresent(days -> facts.putMboDay(number, days));
            if (isOneYear(measured)) {
                hours(measured, within).ifPresent(hours -> facts.putYearHour(number, hours));
                if (within.isEmpty()) {
                    elsewhere(measured).ifPresent(share -> facts.putHoursElsewhere(number, share));
                }
            }
        });
    }

    /** Hours that are told of several years at once are not those of the first. */
    static boolean isOneYear(YearMeasures measured) {
        return measured.begin()
                .flatMap(begin -> measured.end()
                        .filter(end -> begin.isExact()
                                && end.isExact()
                                && end.least().subtract(begin.least()).compareTo(BigDecimal.ONE) == 0))
                .isPresent();
    }

    /** The hours of a stretch of weeks within a year are told beside those of the year. */
    private static Optional<Count> hours(YearMeasures measured, List<YearMeasures> within) {
        return Stream.concat(Stream.of(measured), within.stream())
                .map(each -> each.year().clockHours().flatMap(ClockHours::total))
                .reduce((one, other) -> one.flatMap(hours -> other.map(more -> sum(hours, more))))
                .flatMap(Function.identity());
    }

    private static Count sum(Count one, Count other) {
        return new Count(one.least().add(other.least()), one.most().add(other.most()));
    }

    /** All hours outside the school may be at another one, and those at the mbo surely are. */
    private static Optional<ShareRange> elsewhere(YearMeasures measured) {
        return measured.hoursElsewhere()
                .map(all -> new ShareRange(
                        measured.hoursAtMbo().map(ShareRange::least).orElse(Share.ZERO), all.most()));
    }

    /** Some subjects of the final exam are not yet the exam; a diploma of vmbo tells that it is taken. */
    private static Truth exam(RouteMeasures measures) {
        boolean whole = measures.years().stream()
                .flatMap(each -> each.year().exams().stream())
                .anyMatch(RouteReading::isWhole);
        return whole ? Truth.TRUE : earned(measures, DiplomaKind.VMBO_DIPLOMA);
    }

    /** The last subjects of the exam, in a year that ends with the diploma of vmbo. */
    private static boolean isFinished(YearMeasures measured) {
        RouteYear year = measured.year();
        return isOneYear(measured)
                && year.exams().stream().anyMatch(exam -> exam.kind().is(ExamKind.FINAL_EXAM))
                && year.diplomas().stream().anyMatch(diploma -> diploma.kind().is(DiplomaKind.VMBO_DIPLOMA));
    }

    /** Who has the diploma has done the exam, in that year or before; of several diplomas the last one tells it. */
    private static Optional<Integer> examBy(RouteMeasures measures) {
        List<Optional<Count>> after = measures.diplomas().stream()
                .filter(each -> each.diploma().kind().is(DiplomaKind.VMBO_DIPLOMA))
                .map(EarnedDiploma::after)
                .toList();
        return after.isEmpty() || after.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : after.stream()
                        .map(each -> each.orElseThrow().most())
                        .max(Comparator.naturalOrder())
                        .map(years -> years.setScale(0, RoundingMode.CEILING).intValueExact())
                        .filter(year -> year > 0 && year <= RouteFacts.MOST_YEARS);
    }

    private static boolean isWhole(Exam exam) {
        return exam.kind().is(ExamKind.FINAL_EXAM) && exam.subjects().isEmpty();
    }

    /** A diploma that the years do not name may still be earned, or not. */
    private static Truth earned(RouteMeasures measures, DiplomaKind kind) {
        return measures.diplomas().stream()
                        .anyMatch(each -> each.diploma().kind().is(kind))
                ? Truth.TRUE
                : Truth.UNKNOWN;
    }

    /** The levels of all programmes of the mbo, or none that are sure where one does not tell its level. */
    private static Set<MboLevel> levels(Route route) {
        List<Destination> programmes = route.destinations().stream()
                .filter(each -> each.sector() == Sector.MBO)
                .toList();
        return programmes.stream().anyMatch(each -> each.levels().isEmpty())
                ? Set.of()
                : programmes.stream().flatMap(each -> each.levels().stream()).collect(Collectors.toSet());
    }

    /** One track for all stretches and all it leads to, or none that is sure. */
    private static Optional<LearningTrack> track(Route route) {
        List<LearningTrack> tracks = Stream.concat(
                        route.timeline().years().stream()
                                .flatMap(year -> year.segments().stream())
                                .flatMap(each -> each.tracks().stream()),
                        route.destinations().stream().flatMap(each -> each.tracks().stream()))
                .distinct()
                .toList();
        return tracks.size() == 1 ? Optional.of(tracks.get(0)) : Optional.empty();
    }

    /** One length for all programmes of the mbo, in whole years, or none that is sure. */
    private static Optional<Integer> programme(Route route) {
        List<Optional<Quantity>> lengths = route.destinations().stream()
                .filter(each -> each.sector() == Sector.MBO)
                .map(Destination::length)
                .distinct()
                .toList();
        return lengths.size() == 1
                ? lengths.get(0)
                        .filter(length -> length.unit()
                                .filter(unit -> unit.matches("years?"))
                                .isPresent())
                        .flatMap(Quantity::exactValue)
                        .filter(years -> years.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValueExact)
                : Optional.empty();
    }

    /** The days a week at the mbo, of a year in which all stretches there say them for the whole year; more than a week has are of different weeks. */
    private static Optional<Count> days(RouteYear year) {
        List<RouteSegment> there = year.segments().stream()
                .filter(each -> each.status() == Status.IN_FORCE)
                .filter(each -> each.setting().is(Setting.MBO))
                .toList();
        boolean sure = !there.isEmpty()
                && there.stream().allMatch(each -> each.length().isEmpty() && isDays(each));
        return Optional.of(there)
                .filter(all -> sure)
                .map(all -> new Count(sum(all, Quantity::lower), sum(all, Quantity::upper)))
                .filter(days -> days.most().compareTo(RouteFacts.DAYS) <= 0);
    }

    private static BigDecimal sum(List<RouteSegment> there, Function<Quantity, Optional<BigDecimal>> end) {
        return there.stream()
                .map(each -> each.time().flatMap(end).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isDays(RouteSegment segment) {
        return segment.time()
                .filter(time ->
                        time.unit().filter(unit -> unit.matches("days?/week")).isPresent())
                .filter(time -> time.lower().isPresent() && time.upper().isPresent())
                .isPresent();
    }
}
