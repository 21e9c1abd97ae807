package nl.schakel.io.numbers.csv;

import java.math.BigDecimal;
import java.math.BigInteger;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;

/** The least and the most that a value can be, such as 20 and 25; of an exact value both are the same. */
record Bounds(BigDecimal least, BigDecimal most) {

    private static final int THOUSANDS = 3;
    private static final int DECIMALS = 4;
    private static final int DIGITS = 9;

    /** Judges decimals as they are written: '1,000' of a Dutch table is no way to say 1 pupil or 1 hour. */
    static BigDecimal fitting(String cell, BigDecimal number, InputKind kind) {
        Check.that(
                kind == InputKind.COST || number.signum() >= 0,
                "value",
                cell,
                "must not be negative",
                "Give 0 or more, or leave out the row where it is unknown.");
        if (kind.euros()) {
            Check.that(number.scale() <= 2, "value", cell, "must have at most two decimals", "Write euros and cents.");
            Check.that(
                    cents(number).bitLength() < Long.SIZE,
                    "value",
                    cell,
                    "must be at most EUR 92233720368547758.07",
                    "Check the amount.");
        } else {
            counted(cell, number, kind);
        }
        return number;
    }

    private static void counted(String cell, BigDecimal number, InputKind kind) {
        Check.that(
                kind != InputKind.PUPILS || number.scale() <= 0,
                "value",
                cell,
                "must be a whole number",
                "Write " + kind.english() + " without decimals.");
        BigDecimal bare = number.stripTrailingZeros();
        Check.that(
                number.scale() != THOUSANDS || bare.scale() == THOUSANDS,
                "value",
                cell,
                "must not have three decimals that end in 0, which look like thousands",
                "Leave out the zeros at the end, or write the thousands as in the other numbers.");
        Check.that(
                number.scale() <= DECIMALS,
                "value",
                cell,
                "must have at most four decimals",
                "Round the number of " + kind.english() + ".");
        Check.that(
                number.precision() - number.scale() <= DIGITS,
                "value",
                cell,
                "must have at most nine digits before the decimals",
                "Check the number.");
    }

    Count count() {
        return new Count(least, most);
    }

    EuroRange euros() {
        return new EuroRange(euro(least), euro(most));
    }

    private static Euro euro(BigDecimal number) {
        return new Euro(cents(number).longValueExact());
    }

    private static BigInteger cents(BigDecimal euros) {
        return euros.movePointRight(2).toBigIntegerExact();
    }
}
