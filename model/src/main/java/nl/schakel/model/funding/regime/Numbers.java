package nl.schakel.model.funding.regime;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;

/** Which route year a year of a time line is, counted from year 3 of vmbo. */
final class Numbers {

    private static final int BEFORE = 2;

    private Numbers() {}

    /** The numbers that a year can have, such as 2..12. */
    record Range(int first, int last) {

        @Override
        public String toString() {
            return first + ".." + last;
        }
    }

    /** The number of a year that says it; none for years before year 3 of vmbo. */
    static Optional<Integer> of(Timeline timeline, int index) {
        return counted(timeline, index).filter(number -> number >= 1 && number <= FundingRegime.LAST_YEAR);
    }

    /**
     * The numbers that a year can have by its own number, or by those before and after it; none if it can lie before 1.
     */
    static Optional<Range> range(Timeline timeline, int index) {
        if (counted(timeline, index).isPresent()) {
            return of(timeline, index).map(number -> new Range(number, number));
        }
        int last = IntStream.range(index + 1, timeline.years().size())
                .mapToObj(i -> counted(timeline, i))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(number -> number < FundingRegime.LAST_YEAR)
                .orElse(FundingRegime.LAST_YEAR);
        return IntStream.range(0, index)
                .mapToObj(i -> counted(timeline, i))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .filter(number -> number >= 1 && number <= last)
                .map(number -> new Range(number, last));
    }

    /** Counts by the learning year, or by the ordinal where another year ties it to one; it begins anywhere. */
    private static Optional<Integer> counted(Timeline timeline, int index) {
        RouteYear year = timeline.years().get(index);
        return year.learningYear()
                .map(Numbers::number)
                .or(() -> year.ordinal().flatMap(ordinal -> offset(timeline).map(offset -> ordinal + offset)));
    }

    private static Optional<Integer> offset(Timeline timeline) {
        return timeline.years().stream()
                .filter(year ->
                        year.learningYear().isPresent() && year.ordinal().isPresent())
                .map(year -> number(year.learningYear().orElseThrow())
                        - year.ordinal().orElseThrow())
                .findFirst();
    }

    private static int number(LearningYear year) {
        return year.sector() == Sector.VO ? year.year() - BEFORE : year.year() + BEFORE;
    }
}
