package nl.schakel.model.route.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Sector;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.DiplomaKind;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Route;

/**
 * What follows from a route as it stands, such as 'four or five years from year 3 of vmbo'; unknown where the route does not say enough.
 *
 * @param route the route
 * @param years its years in the order of time, each with what follows for it
 * @param lengths how long mbo programmes take where the route does not say it
 */
public record RouteMeasures(Route route, List<YearMeasures> years, ProgrammeLengths lengths) {

    /** Pupils are 14 or 15 in year 3 of vmbo: an assumption, for want of a source in a route itself. */
    public static final Count USUAL_AGE = Count.between(14, 15);

    private static final YearRange BEFORE_YEAR_3 = YearRange.of(2, 2);
    private static final YearRange REST_OF_VMBO = YearRange.of(2, 2);

    /** Refuses null. */
    public RouteMeasures {
        Check.given(route, "route");
        years = Check.list(years, "years");
        Check.given(lengths, "lengths");
    }

    /**
     * Measures a route without any assumption on mbo programmes.
     *
     * @param route the route
     * @return what follows from it
     */
    public static RouteMeasures of(Route route) {
        return of(route, ProgrammeLengths.NONE);
    }

    /**
     * Measures a route.
     *
     * @param route the route
     * @param lengths how long mbo programmes take by themselves, for destinations that do not say it
     * @return what follows from it
     */
    public static RouteMeasures of(Route route, ProgrammeLengths lengths) {
        return new RouteMeasures(route, Positions.of(Check.given(route, "route").timeline()), lengths);
    }

    /** {@return the diplomas of its years, in the order of time} */
    public List<EarnedDiploma> diplomas() {
        return years.stream()
                .flatMap(each -> each.year().diplomas().stream()
                        .map(diploma -> new EarnedDiploma(
                                diploma, each.year().id(), each.end().flatMap(YearRange::toCount))))
                .toList();
    }

    /**
     * {@return how many years it takes from year 3 of vmbo to the last mbo diploma that its years name; without such a diploma, the total of
     * its pace less the first two years of vmbo, if it names no diploma or destination of higher education}
     */
    public Optional<Count> duration() {
        Optional<YearMeasures> last = lastOfMbo();
        return last.isPresent() ? last.get().end().flatMap(YearRange::toCount) : stated().flatMap(YearRange::toCount);
    }

    /** An average or a least total says nothing of a single pupil, and one with higher education counts on. */
    private Optional<YearRange> stated() {
        boolean further = route.destinations().stream().anyMatch(each -> each.sector() == Sector.HO)
                || diplomas().stream().anyMatch(each -> each.diploma().kind().is(DiplomaKind.HO_DIPLOMA));
        return route.timeline()
                .pace()
                .flatMap(Pace::total)
                .filter(total -> !further && total.lower().isPresent())
                .flatMap(YearRange::of)
                .map(total -> total.minus(BEFORE_YEAR_3))
                .filter(total -> total.least().signum() > 0);
    }

    private Optional<YearMeasures> lastOfMbo() {
        return years.stream()
                .filter(each -> each.year().diplomas().stream().anyMatch(RouteMeasures::isMbo))
                .reduce((earlier, later) -> later);
    }

    private static boolean isMbo(Diploma diploma) {
        return diploma.kind().is(DiplomaKind.MBO_DIPLOMA);
    }

    /**
     * {@return how many years it is shorter than the regular path, which is vmbo to the end of year 4 and then the whole mbo programme;
     * below zero if it is longer, unknown if the length of the programme is}
     */
    public Optional<YearRange> yearsWon() {
        return duration()
                .map(YearRange::of)
                .flatMap(taken ->
                        programme().map(length -> REST_OF_VMBO.plus(length).minus(taken)));
    }

    /** The length of the mbo programmes to which it leads, if it is known of each. */
    private Optional<YearRange> programme() {
        List<Optional<YearRange>> each = route.destinations().stream()
                .filter(destination -> destination.sector() == Sector.MBO)
                .map(this::length)
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.stream().map(Optional::orElseThrow).reduce(YearRange::hull)
                : Optional.empty();
    }

    private Optional<YearRange> length(Destination destination) {
        if (destination.length().isPresent()) {
            return destination.length().flatMap(YearRange::of);
        }
        List<MboLevel> levels = List.copyOf(destination.levels());
        return levels.stream().allMatch(level -> lengths.of(level).isPresent())
                ? levels.stream()
                        .map(level -> YearRange.of(lengths.of(level).orElseThrow()))
                        .reduce(YearRange::hull)
                : Optional.empty();
    }

    /**
     * {@return the last year in which the pupil is enrolled at the vmbo; unknown unless it is known of each later year, and of the end of the
     * route if there is no later one}
     */
    public Optional<YearMeasures> lastVoYear() {
        int last = IntStream.range(0, years.size())
                .filter(i -> enrolment(i).filter(sector -> sector == Sector.VO).isPresent())
                .max()
                .orElse(-1);
        boolean later = IntStream.range(last + 1, years.size())
                .allMatch(i -> enrolment(i).isPresent());
        boolean ends = last + 1 < years.size()
                || lastOfMbo().filter(each -> years.lastIndexOf(each) == last).isPresent();
        return last >= 0 && later && ends ? Optional.of(years.get(last)) : Optional.empty();
    }

    private Optional<Sector> enrolment(int index) {
        return years.get(index).year().enrolment();
    }

    /**
     * Gives the ages of the pupils from year 3 of vmbo to the end of the route.
     *
     * @param inYear3 how old they are in year 3 of vmbo, such as {@link #USUAL_AGE}
     * @return from the least to the greatest age; unknown where the duration is
     */
    public Optional<Count> ages(Count inYear3) {
        Check.given(inYear3, "age in year 3");
        return duration()
                .map(taken -> new Count(
                        inYear3.least(),
                        inYear3.most()
                                .add(taken.most())
                                .subtract(BigDecimal.ONE)
                                .max(inYear3.most())));
    }

    /**
     * {@return the clock hours from year 3 of vmbo to the last mbo diploma; each unknown unless the years follow each other without a gap
     * and all of them tell it}
     */
    public ClockHours hours() {
        Optional<YearMeasures> last = lastOfMbo();
        if (last.isEmpty()) {
            return ClockHours.UNKNOWN;
        }
        List<ClockHours> all = new ArrayList<>();
        YearRange reached = YearRange.ZERO;
        for (YearMeasures each : years.subList(0, years.indexOf(last.get()) + 1)) {
            boolean before = each.end().filter(end -> end.most().signum() <= 0).isPresent() && !each.isStretch();
            if (!before) {
                if (!each.begin().equals(Optional.of(reached)) || each.end().isEmpty()) {
                    return ClockHours.UNKNOWN;
                }
                reached = each.end().get();
                all.add(each.year().clockHours().orElse(ClockHours.UNKNOWN));
            }
        }
        return new ClockHours(sum(all, ClockHours::total), sum(all, ClockHours::guided), sum(all, ClockHours::bpv));
    }

    private static Optional<Count> sum(List<ClockHours> years, Function<ClockHours, Optional<Count>> part) {
        List<Optional<Count>> each = years.stream().map(part).toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.stream()
                        .map(Optional::orElseThrow)
                        .reduce((one, other) -> new Count(
                                one.least().add(other.least()), one.most().add(other.most())))
                : Optional.empty();
    }

    /** {@return the years that it is shorter as the source itself says, which need not be what follows from its years} */
    public Optional<Quantity> statedGain() {
        return route.timeline().pace().flatMap(Pace::gain);
    }
}
