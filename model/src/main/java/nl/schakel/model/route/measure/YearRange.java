package nl.schakel.model.route.measure;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;

/**
 * A number of years, exact or within bounds, such as '1..2'; below zero where it lies before year 3 of vmbo, or where years are lost.
 *
 * @param least the least that it can be
 * @param most the most that it can be; the same as the least if it is exact
 */
public record YearRange(BigDecimal least, BigDecimal most) {

    /** No time at all. */
    static final YearRange ZERO = of(0, 0);

    /** Refuses bounds in the wrong order. */
    public YearRange {
        least = plain(Check.given(least, "least"));
        most = plain(Check.given(most, "most"));
        Check.that(
                least.compareTo(most) <= 0,
                "years",
                least.toPlainString() + ".." + most.toPlainString(),
                "must not fall",
                "Write the smaller number first, such as 1..2.");
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Takes bounds in whole years.
     *
     * @param least the least
     * @param most the most
     * @return the range
     */
    public static YearRange of(int least, int most) {
        return new YearRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** Takes the bounds of a count. */
    static YearRange of(Count count) {
        return new YearRange(count.least(), count.most());
    }

    /** Takes a number of years that a source gives; none if it counts something else, or has no end, or is 'about'. */
    static Optional<YearRange> of(Quantity quantity) {
        boolean years =
                quantity.unit().filter(unit -> unit.matches("(school-)?years?")).isPresent();
        BigDecimal least = quantity.form() == Quantity.Form.AT_MOST
                ? BigDecimal.ZERO
                : quantity.lower().orElse(BigDecimal.ZERO);
        return quantity.upper()
                .filter(most -> years && !quantity.upperExclusive() && least.compareTo(most) <= 0)
                .filter(most -> quantity.lower().isPresent() || quantity.form() == Quantity.Form.AT_MOST)
                .map(most -> new YearRange(least, most));
    }

    YearRange plus(YearRange other) {
        return new YearRange(least.add(other.least), most.add(other.most));
    }

    YearRange minus(YearRange other) {
        return new YearRange(least.subtract(other.most), most.subtract(other.least));
    }

    /** The range that holds both. */
    YearRange hull(YearRange other) {
        return new YearRange(least.min(other.least), most.max(other.most));
    }

    /** The same numbers as a count, which cannot lie below zero. */
    Optional<Count> toCount() {
        return least.signum() < 0 ? Optional.empty() : Optional.of(new Count(least, most));
    }

    /** {@return whether it is one number} */
    public boolean isExact() {
        return least.equals(most);
    }

    @Override
    public String toString() {
        return isExact() ? least.toPlainString() : least.toPlainString() + ".." + most.toPlainString();
    }
}
