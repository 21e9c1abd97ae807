package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.quantity.Quantity.Form;
import nl.schakel.core.truth.Truth;

class QuantityProperties {

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(-9, 9).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999999999999999"), new BigDecimal("999999999999999999"))
                        .ofScale(9));
        Arbitrary<BigDecimal> widths =
                Arbitraries.integers().between(1, 900).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
        Arbitrary<Optional<String>> units =
                Arbitraries.of("pupils", "%", "EUR", "days/week").optional();
        return Combinators.combine(Arbitraries.of(Form.class), numbers, widths, units)
                .filter((form, number, width, unit) -> number.compareTo(new BigDecimal("999999999999999990")) < 0)
                .as((form, number, width, unit) -> new Quantity(
                        form,
                        number,
                        form == Form.RANGE || form == Form.ABOUT_RANGE
                                ? Optional.of(number.add(width))
                                : Optional.empty(),
                        unit));
    }

    @Property
    void textIsReadBack(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void comparisonHoldsForEveryPossibleNumber(
            @ForAll("quantities") Quantity quantity,
            @ForAll @IntRange(max = 12) int offset,
            @ForAll @IntRange(min = -12, max = 12) int distance) {
        BigDecimal possible = possible(quantity, BigDecimal.valueOf(offset));
        BigDecimal threshold = quantity.value().add(BigDecimal.valueOf(distance));
        assertThat(quantity.isAtLeast(threshold)).isIn(Truth.UNKNOWN, Truth.of(possible.compareTo(threshold) >= 0));
        assertThat(quantity.isAtMost(threshold)).isIn(Truth.UNKNOWN, Truth.of(possible.compareTo(threshold) <= 0));
    }

    /** A number that the quantity may stand for. */
    private static BigDecimal possible(Quantity quantity, BigDecimal offset) {
        BigDecimal value = quantity.value();
        BigDecimal little = new BigDecimal("0.1");
        return switch (quantity.form()) {
            case EXACT -> value;
            case ABOUT, ABOUT_RANGE -> value.add(offset).subtract(BigDecimal.valueOf(6));
            case AT_LEAST -> value.add(offset);
            case MORE_THAN -> value.add(offset).add(little);
            case AT_MOST -> value.subtract(offset);
            case LESS_THAN -> value.subtract(offset).subtract(little);
            case RANGE -> quantity.end().orElseThrow().min(value.add(offset));
        };
    }

    @Property
    void exactNumbersAreNeverUnknown(@ForAll int number, @ForAll int threshold) {
        Quantity exact = Quantity.exact(number);
        BigDecimal limit = BigDecimal.valueOf(threshold);
        assertThat(exact.isAtLeast(limit)).isSameAs(Truth.of(number >= threshold));
        assertThat(exact.isAtMost(limit)).isSameAs(Truth.of(number <= threshold));
    }
}
