package nl.schakel.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.schakel.core.time.PartialDate.Accuracy;
import nl.schakel.core.time.PartialDate.Resolution;

/** Dates for properties. */
final class Dates {

    private Dates() {}

    static Arbitrary<LocalDate> days(String from, String to) {
        LocalDate first = LocalDate.parse(from);
        return Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(first, LocalDate.parse(to)))
                .map(first::plusDays);
    }

    static Arbitrary<PartialDate> partial(Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(Accuracy.class), Arbitraries.of(Resolution.class), days)
                .as((accuracy, resolution, day) -> new PartialDate(accuracy, resolution, first(resolution, day)));
    }

    private static LocalDate first(Resolution resolution, LocalDate day) {
        return switch (resolution) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case SCHOOL_YEAR -> SchoolYear.of(day).start();
        };
    }
}
