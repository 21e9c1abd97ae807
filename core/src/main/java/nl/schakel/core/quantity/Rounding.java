package nl.schakel.core.quantity;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.WhenAbsent;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How the parts of a split become whole, such as 'in whole cents by largest remainders'.
 *
 * @param method who gets what is left after rounding down; by largest remainders when left out
 * @param unit the least unit, such as EUR 0.05; a cent when left out
 */
public record Rounding(
        @WhenAbsent("largest-remainder") Apportionment method,
        @WhenAbsent("EUR 0.01") Euro unit) {

    /** In whole cents by largest remainders. */
    public static final Rounding USUAL = new Rounding(Apportionment.LARGEST_REMAINDER, new Euro(1));

    /** Refuses a unit that is not above 0. */
    public Rounding {
        Check.given(method, "method");
        Check.that(
                Check.given(unit, "unit").signum() > 0,
                "unit",
                unit,
                "must be above 0",
                "Give a unit such as EUR 0.05.");
    }

    /**
     * Splits an amount; see {@link Apportionment#split(Euro, List, Euro)}.
     *
     * @param amount the amount
     * @param weights the weights in the stated order, none negative and not all zero
     * @return the parts in the same order; they add up to the amount
     */
    public List<Euro> split(Euro amount, List<BigFraction> weights) {
        return method.split(amount, weights, unit);
    }
}
