package nl.schakel.model.route.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What follows for one year of a route, such as 'year 2, of which 4/5 at the mbo'.
 *
 * @param year the year as the route has it
 * @param begin how many years after the start of year 3 of vmbo it begins, below zero before that; unknown if empty
 * @param end how many years after the start of year 3 of vmbo it ends; the same as the begin for a stretch of weeks, which lies within the
 *     year before it; unknown if empty
 * @param place what part of a week is spent where
 */
public record YearMeasures(RouteYear year, Optional<YearRange> begin, Optional<YearRange> end, Places place) {

    /** Refuses null. */
    public YearMeasures {
        Check.given(year, "year");
        Check.given(begin, "begin");
        Check.given(end, "end");
        Check.given(place, "place");
    }

    /** {@return whether it is a stretch of weeks within a year, as between exam and summer} */
    public boolean isStretch() {
        return Positions.isStretch(year);
    }

    /**
     * {@return which year of the route it is, 1 for year 3 of vmbo, or the first one if it lasts longer; empty if it is not known, or lies
     * before year 3}
     */
    public Optional<Count> number() {
        YearRange first = isStretch() ? YearRange.ZERO : YearRange.of(1, 1);
        return begin.map(first::plus)
                .filter(number -> number.least().signum() > 0)
                .flatMap(YearRange::toCount);
    }

    /**
     * Gives the ages of the pupils in it.
     *
     * @param inYear3 how old they are in year 3 of vmbo, which is for the caller to say
     * @return the ages; unknown where the place of the year is
     */
    public Optional<Count> ages(Count inYear3) {
        YearRange start = YearRange.of(Check.given(inYear3, "age in year 3"));
        YearRange last = YearRange.of(isStretch() ? -1 : 0, isStretch() ? -1 : 0);
        return begin.flatMap(from -> end.flatMap(to -> {
            BigDecimal lastYear =
                    to.most().subtract(BigDecimal.ONE).max(from.plus(last).most());
            return new YearRange(
                            start.least().add(from.plus(last).least()),
                            start.most().add(lastYear))
                    .toCount();
        }));
    }

    /**
     * {@return what part of the clock hours is spent outside the vmbo school, by the hours of the stretches; unknown unless the year tells
     * all hours and each stretch outside the school its own}
     */
    public Optional<ShareRange> hoursElsewhere() {
        return hours(each -> !each.setting().is(Setting.VMBO));
    }

    /**
     * {@return what part of the clock hours is spent at the mbo, by the hours of the stretches; unknown unless the year tells all hours and
     * each stretch at the mbo its own}
     */
    public Optional<ShareRange> hoursAtMbo() {
        return hours(each -> each.setting().is(Setting.MBO));
    }

    private Optional<ShareRange> hours(Predicate<RouteSegment> place) {
        List<Optional<Count>> there = year.segments().stream()
                .filter(each -> each.status() == Status.IN_FORCE)
                .filter(place)
                .map(RouteSegment::clockHours)
                .toList();
        Optional<Count> all = year.clockHours().flatMap(ClockHours::total);
        if (all.isEmpty()
                || all.get().least().signum() == 0
                || there.isEmpty()
                || there.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        BigFraction least = part(sum(there, Count::least), all.get().most());
        BigFraction most = part(sum(there, Count::most), all.get().least());
        return least.compareTo(BigFraction.ONE) > 0
                ? Optional.empty()
                : Optional.of(new ShareRange(
                        new Share(least), most.compareTo(BigFraction.ONE) > 0 ? Share.ONE : new Share(most)));
    }

    private static BigDecimal sum(List<Optional<Count>> counts, Function<Count, BigDecimal> bound) {
        return counts.stream().map(Optional::orElseThrow).map(bound).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigFraction part(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(part.scale(), whole.scale());
        return BigFraction.of(
                part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }
}
