package nl.schakel.model.route.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What part of a week of five school days a pupil spends where in a year, such as '4/5 at the mbo'; that a week has five days is an
 * assumption.
 *
 * <p>Stretches in force count, those in weeks only where the whole year is one of weeks. Where a stretch does not say its days, the most is
 * open; a place without a stretch is nothing if the others fill the week, and unknown if not.
 *
 * @param mbo the part at the mbo college; unknown if empty
 * @param company the part in companies, as work placement or training; unknown if empty
 * @param elsewhere the part outside the vmbo school, wherever; unknown if empty
 */
public record Places(Optional<ShareRange> mbo, Optional<ShareRange> company, Optional<ShareRange> elsewhere) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Refuses null. */
    public Places {
        Check.given(mbo, "mbo");
        Check.given(company, "company");
        Check.given(elsewhere, "elsewhere");
    }

    /** The days a week of a stretch, from the least to the most. */
    private record Days(BigDecimal least, BigDecimal most) {

        Days plus(Days other) {
            return new Days(least.add(other.least), most.add(other.most));
        }

        ShareRange ofWeek() {
            return new ShareRange(share(least), share(most));
        }

        private static Share share(BigDecimal days) {
            BigDecimal within = days.min(WEEK);
            return new Share(BigFraction.of(
                    within.unscaledValue()
                            .multiply(BigDecimal.TEN
                                    .pow(Math.max(0, -within.scale()))
                                    .toBigInteger()),
                    WEEK.toBigInteger()
                            .multiply(BigDecimal.TEN
                                    .pow(Math.max(0, within.scale()))
                                    .toBigInteger())));
        }
    }

    static Places of(RouteYear year) {
        List<RouteSegment> segments = year.segments().stream()
                .filter(each -> each.status() == Status.IN_FORCE)
                .toList();
        boolean filled = !segments.isEmpty() && fills(segments);
        return new Places(
                part(segments, filled, each -> each.setting().is(Setting.MBO)),
                part(
                        segments,
                        filled,
                        each -> each.setting().is(Setting.WORK_PLACEMENT)
                                || each.setting().is(Setting.COMPANY)),
                part(segments, filled, each -> !each.setting().is(Setting.VMBO)));
    }

    /** Whether all stretches say their days and together they fill the week. */
    private static boolean fills(List<RouteSegment> segments) {
        return sum(segments, segments)
                .filter(days -> days.least().compareTo(WEEK) == 0 && days.most().compareTo(WEEK) == 0)
                .isPresent();
    }

    private static Optional<ShareRange> part(List<RouteSegment> all, boolean filled, Predicate<RouteSegment> there) {
        List<RouteSegment> stretches = all.stream().filter(there).toList();
        if (stretches.isEmpty()) {
            return filled ? Optional.of(ShareRange.of(Share.ZERO)) : Optional.empty();
        }
        return sum(stretches, all)
                .filter(days -> days.least().compareTo(WEEK) <= 0)
                .filter(days -> days.least().signum() > 0 || days.most().compareTo(WEEK) < 0)
                .map(Days::ofWeek);
    }

    private static Optional<Days> sum(List<RouteSegment> stretches, List<RouteSegment> all) {
        boolean ofWeeks = isOfWeeks(all);
        return stretches.stream().map(each -> days(each, ofWeeks)).reduce(Days::plus);
    }

    /** Whether all stretches last the same number of weeks, so that they are the whole of what is told. */
    static boolean isOfWeeks(List<RouteSegment> segments) {
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(each -> each.length()
                                .filter(length -> length.unit()
                                        .filter(unit -> unit.matches("weeks?"))
                                        .isPresent())
                                .isPresent())
                && segments.stream().map(RouteSegment::length).distinct().count() == 1;
    }

    private static Days days(RouteSegment segment, boolean ofWeeks) {
        Optional<Quantity> time = segment.time();
        Optional<BigDecimal> one = time.flatMap(Quantity::unit).flatMap(Places::dayOf);
        BigDecimal least = time.flatMap(Quantity::lower).orElse(BigDecimal.ZERO);
        BigDecimal most = time.flatMap(Quantity::upper).orElse(WEEK);
        boolean always = segment.length().isEmpty() || ofWeeks;
        return one.map(day -> new Days(
                        always ? least.multiply(day) : BigDecimal.ZERO,
                        time.flatMap(Quantity::upper).isPresent() ? most.multiply(day) : WEEK))
                .orElseGet(() -> new Days(BigDecimal.ZERO, WEEK));
    }

    private static Optional<BigDecimal> dayOf(String unit) {
        if (unit.matches("days?/week")) {
            return Optional.of(BigDecimal.ONE);
        }
        return unit.matches("day-parts?/week") ? Optional.of(HALF) : Optional.empty();
    }
}
