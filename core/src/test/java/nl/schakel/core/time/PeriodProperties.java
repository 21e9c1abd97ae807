package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.time.Period.Edge;
import nl.schakel.core.truth.Truth;

class PeriodProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(2016, 2018),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(0, 1, 15, 30))
                .as((year, month, further) -> LocalDate.of(year, month, 1).plusDays(further));
    }

    @Provide
    Arbitrary<Edge> edges() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Edge.OPEN, Edge.UNKNOWN)),
                Tuple.of(4, Dates.partial(days()).map(Edge::at)));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(edges(), edges())
                .filter((from, to) -> !isRefused(from, to))
                .as(Period::new);
    }

    private static boolean isRefused(Edge from, Edge to) {
        try {
            new Period(from, to);
            return false;
        } catch (InvalidValueException refusal) {
            return true;
        }
    }

    @Property
    void textIsReadBack(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void answerHoldsForEveryPossibleStartAndEnd(
            @ForAll("periods") Period period,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 400) int startOffset,
            @ForAll @IntRange(max = 400) int endOffset) {
        int start = isSchoolYear(period.from()) ? 0 : startOffset;
        int end = isSchoolYear(period.to()) ? 400 : endOffset;
        boolean started = period.from().open() || !day.isBefore(possible(period.from(), day, start));
        boolean ended = !period.to().open() && day.isAfter(possible(period.to(), day, end));
        assertThat(period.contains(day)).isIn(Truth.UNKNOWN, Truth.of(started && !ended));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void twoDaysThatBothSurelyHaveAreAnOverlap(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean shared = LocalDate.of(2014, 1, 1)
                .datesUntil(LocalDate.of(2021, 1, 1))
                .anyMatch(day -> Stream.of(day, day.plusDays(1))
                        .allMatch(each -> one.contains(each) == Truth.TRUE && other.contains(each) == Truth.TRUE));
        assertThat(one.surelyOverlaps(other)).isEqualTo(shared);
    }

    /** A school year is whole: it starts on its first day and ends on its last. */
    private static boolean isSchoolYear(Edge edge) {
        return edge.date()
                .filter(date -> date.accuracy() == PartialDate.Accuracy.EXACT
                        && date.resolution() == PartialDate.Resolution.SCHOOL_YEAR)
                .isPresent();
    }

    /** A day on which the edge may lie, as far as the source says. */
    private static LocalDate possible(Edge edge, LocalDate day, int offset) {
        Optional<LocalDate> earliest = edge.date().flatMap(PartialDate::earliest);
        Optional<LocalDate> latest = edge.date().flatMap(PartialDate::latest);
        if (earliest.isPresent()) {
            LocalDate later = earliest.get().plusDays(offset);
            return latest.filter(later::isAfter).orElse(later);
        }
        return latest.map(last -> last.minusDays(offset)).orElse(day.plusDays(offset - 200));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void periodBetweenTwoDaysIsNeverUnknown(
            @ForAll("days") LocalDate start, @ForAll("days") LocalDate end, @ForAll("days") LocalDate day) {
        Assume.that(!end.isBefore(start));
        assertThat(Period.between(PartialDate.of(start), PartialDate.of(end)).contains(day))
                .isSameAs(Truth.of(!day.isBefore(start) && !day.isAfter(end)));
    }

    @Property
    void endBeforeStartIsAlwaysRefused(@ForAll("days") LocalDate start, @ForAll("days") LocalDate end) {
        assertThat(isRefused(Edge.at(PartialDate.of(start)), Edge.at(PartialDate.of(end))))
                .isEqualTo(end.isBefore(start));
    }
}
