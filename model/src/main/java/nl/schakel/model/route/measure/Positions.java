package nl.schakel.model.route.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;

/** Where the years of a time line lie, in years after the start of year 3 of vmbo. */
final class Positions {

    private static final int FIRST = 3;
    private static final YearRange END_OF_VMBO = YearRange.of(2, 2);
    private static final YearRange YEAR = YearRange.of(1, 1);

    private Positions() {}

    static List<YearMeasures> of(Timeline timeline) {
        Optional<Integer> firstOrdinal = firstOrdinal(timeline);
        List<YearMeasures> measured = new ArrayList<>();
        for (RouteYear year : timeline.years()) {
            Optional<YearRange> begin = begin(year, firstOrdinal, measured);
            Optional<YearRange> end = begin.flatMap(from -> length(year).map(from::plus));
            measured.add(new YearMeasures(year, begin, end, Places.of(year)));
        }
        return List.copyOf(measured);
    }

    /** Whether it is no year but a stretch of weeks. */
    static boolean isStretch(RouteYear year) {
        boolean weeks = year.length()
                .flatMap(length -> length.unit())
                .filter(unit -> unit.matches("weeks?"))
                .isPresent();
        return year.learningYear().isEmpty()
                && year.ordinal().isEmpty()
                && (weeks || year.length().isEmpty() && Places.isOfWeeks(year.segments()));
    }

    private static Optional<YearRange> length(RouteYear year) {
        if (isStretch(year)) {
            return Optional.of(YearRange.ZERO);
        }
        boolean numbered = year.learningYear().isPresent() || year.ordinal().isPresent();
        return year.length().isEmpty() && numbered
                ? Optional.of(YEAR)
                : year.length().flatMap(YearRange::of);
    }

    private static Optional<YearRange> begin(
            RouteYear year, Optional<Integer> firstOrdinal, List<YearMeasures> before) {
        Optional<LearningYear> learning = year.learningYear();
        if (learning.filter(each -> each.sector() == Sector.VO).isPresent()) {
            int begin = learning.get().year() - FIRST;
            return Optional.of(YearRange.of(begin, begin));
        }
        if (year.ordinal().isPresent()) {
            return firstOrdinal.map(first -> year.ordinal().get() - first).map(begin -> YearRange.of(begin, begin));
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        YearMeasures last = before.get(before.size() - 1);
        if (learning.isPresent()) {
            return last.end().map(end -> afterOthers(learning.get().year(), last, end));
        }
        return length(year).flatMap(known -> last.end());
    }

    /** Of a year of the mbo it is not sure whether years before it were won or not told, unless a stretch stands for those of the mbo. */
    private static YearRange afterOthers(int number, YearMeasures last, YearRange end) {
        Optional<Integer> earlier = last.year()
                .learningYear()
                .filter(each -> each.sector() == Sector.MBO)
                .map(LearningYear::year);
        if (earlier.isPresent()) {
            int between = Math.max(0, number - earlier.get() - 1);
            return end.plus(YearRange.of(between, between));
        }
        YearRange vmbo = end.most().compareTo(END_OF_VMBO.most()) < 0 ? end.hull(END_OF_VMBO) : end;
        return last.isStretch() ? vmbo : vmbo.plus(YearRange.of(0, number - 1));
    }

    /** The ordinal of year 3 of vmbo, from a year that has both. */
    private static Optional<Integer> firstOrdinal(Timeline timeline) {
        return timeline.years().stream()
                .filter(year -> year.ordinal().isPresent())
                .filter(year -> year.learningYear()
                        .filter(each -> each.sector() == Sector.VO)
                        .isPresent())
                .findFirst()
                .map(year -> year.ordinal().orElseThrow()
                        - year.learningYear().orElseThrow().year()
                        + FIRST);
    }
}
