package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Quantity.Form;
import nl.schakel.core.time.Cadence.PartOfDay;
import nl.schakel.core.time.Frequency.Span;

class CadenceProperties {

    @Provide
    Arbitrary<Cadence> cadences() {
        Arbitrary<Hours> hours = Arbitraries.integers()
                .between(0, 1438)
                .flatMap(from -> Arbitraries.integers()
                        .between(from + 1, 1439)
                        .map(to -> new Hours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L))));
        return Combinators.combine(
                        frequencies(),
                        Arbitraries.of(DayOfWeek.class).optional(),
                        Arbitraries.of(PartOfDay.class).optional(),
                        hours.optional())
                .as(Cadence::new);
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        Arbitrary<Span> spans = Arbitraries.of(Span.class);
        Arbitrary<Quantity> counts = Combinators.combine(
                        Arbitraries.of(Form.class),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(1, 500))
                .as((form, value, width) -> new Quantity(
                        form,
                        BigDecimal.valueOf(value),
                        form == Form.RANGE || form == Form.ABOUT_RANGE
                                ? Optional.of(BigDecimal.valueOf(value + width))
                                : Optional.empty(),
                        Optional.empty()));
        return Arbitraries.oneOf(
                Combinators.combine(counts, spans).as(Frequency.Times::new),
                Combinators.combine(
                                Arbitraries.integers().between(2, 100), spans.filter(span -> span != Span.SCHOOL_YEAR))
                        .as(Frequency.Every::new),
                spans.map(Frequency.Several::new),
                Arbitraries.just(new Frequency.AsNeeded()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void textIsReadBack(@ForAll("cadences") Cadence cadence) {
        assertThat(Cadence.parse(cadence.toString())).isEqualTo(cadence);
    }

    @Property
    void happeningMoreRarelyNeverCountsMore(@ForAll @IntRange(min = 2, max = 99) int number) {
        for (Span span : new Span[] {Span.WEEK, Span.MONTH, Span.YEAR}) {
            Quantity often =
                    new Frequency.Every(number, span).timesPerSchoolYear().orElseThrow();
            Quantity rarely =
                    new Frequency.Every(number + 1, span).timesPerSchoolYear().orElseThrow();
            assertThat(rarely.lower().orElseThrow())
                    .isLessThanOrEqualTo(often.lower().orElseThrow());
            assertThat(rarely.upper().orElseThrow())
                    .isLessThanOrEqualTo(often.upper().orElseThrow());
        }
    }
}
