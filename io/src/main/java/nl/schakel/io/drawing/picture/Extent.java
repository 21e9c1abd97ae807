package nl.schakel.io.drawing.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.schakel.core.quantity.Quantity;

/**
 * How far something reaches on a scale, in tenths of its unit: sure up to the first, possible up to the second.
 *
 * @param sure as far as is known
 * @param possible as far as may be
 * @param exact whether these are the numbers of the source, and not about them
 */
record Extent(int sure, int possible, boolean exact) {

    static final int WEEK = 50;
    static final int YEAR = 520;

    /** The days of a week of five, if the time is told in days or half days a week. */
    static Optional<Extent> daysAWeek(Quantity time) {
        return switch (time.unit().orElse("")) {
            case "day/week", "days/week" -> of(time, 10, WEEK);
            case "day-part/week", "day-parts/week" -> of(time, 5, WEEK);
            default -> Optional.empty();
        };
    }

    /** The weeks of a year of 52, if the length is told in weeks. */
    static Optional<Extent> weeks(Quantity length) {
        return switch (length.unit().orElse("")) {
            case "week", "weeks" -> of(length, 10, YEAR);
            default -> Optional.empty();
        };
    }

    /** Whether there is one number, and no other is possible. */
    boolean isSettled() {
        return exact && sure == possible;
    }

    private static Optional<Extent> of(Quantity quantity, int factor, int whole) {
        BigDecimal end = quantity.end().orElse(quantity.value());
        BigDecimal most = BigDecimal.valueOf(whole);
        if (quantity.value().signum() < 0
                || end.multiply(BigDecimal.valueOf(factor)).compareTo(most) > 0) {
            return Optional.empty();
        }
        int value = tenths(quantity.value(), factor);
        return Optional.of(
                switch (quantity.form()) {
                    case EXACT -> new Extent(value, value, true);
                    case ABOUT -> new Extent(value, value, false);
                    case RANGE -> new Extent(value, tenths(end, factor), true);
                    case ABOUT_RANGE -> new Extent(value, tenths(end, factor), false);
                    case AT_LEAST, MORE_THAN -> new Extent(value, whole, true);
                    case AT_MOST, LESS_THAN -> new Extent(0, value, true);
                });
    }

    /** At least one tenth of what is there at all, so that it does not vanish. */
    private static int tenths(BigDecimal value, int factor) {
        int tenths = value.multiply(BigDecimal.valueOf(factor))
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
        return Math.max(tenths, value.signum());
    }
}
