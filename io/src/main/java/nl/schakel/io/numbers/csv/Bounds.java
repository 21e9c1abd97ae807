package nl.schakel.io.numbers.csv;

import java.math.BigDecimal;
import java.math.BigInteger;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;

/** The least and the most that a value can be, such as 20 and 25; of an exact value both are the same. */
record Bounds(BigDecimal least, BigDecimal most) {

    /** Judges decimals as they are written: '1,000' of a Dutch table is no way to say 1 pupil. */
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
            Check.that(
                    number.scale() <= 0,
                    "value",
                    cell,
                    "must be a whole number",
                    "Write " + kind.english() + " without decimals.");
            Check.that(
                    number.toBigIntegerExact().bitLength() < Integer.SIZE,
                    "value",
                    cell,
                    "must be at most " + Integer.MAX_VALUE,
                    "Check the number.");
            whole(number);
        }
        return number;
    }

    Count count() {
        return new Count(whole(least).least(), whole(most).most());
    }

    EuroRange euros() {
        return new EuroRange(euro(least), euro(most));
    }

    /** Refuses what has more digits than a count can have. */
    private static Count whole(BigDecimal number) {
        return Count.of(number.intValueExact());
    }

    private static Euro euro(BigDecimal number) {
        return new Euro(cents(number).longValueExact());
    }

    private static BigInteger cents(BigDecimal euros) {
        return euros.movePointRight(2).toBigIntegerExact();
    }
}
