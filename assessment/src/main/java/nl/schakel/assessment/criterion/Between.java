package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A number lies in a range, its ends included, such as 5..7.
 *
 * @param fact a fact that is a number
 * @param range the range, with the unit of the fact or none
 */
public record Between(FactId fact, Quantity range) implements Criterion {

    /** Refuses what is no range. */
    public Between {
        Check.given(fact, "fact");
        Check.that(
                Check.given(range, "range").form() == Quantity.Form.RANGE,
                "range",
                range,
                "must have two bounds",
                "Write it like 5..7.");
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        FactValue.Amount amount = Asked.amount(facts, fact);
        BigDecimal first = range.value();
        BigDecimal last = range.end().orElseThrow();
        if (Asked.isFrom(amount, first) && Asked.isUpTo(amount, last)) {
            return Truth.TRUE;
        }
        return Asked.isBelow(amount, first) || Asked.isAbove(amount, last) ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public List<Demand> demands() {
        return List.of(
                Demand.number(fact, range.unit(), range.value(), range.end().orElseThrow()));
    }

    @Override
    public String text(Language language) {
        return fact + " in " + range;
    }
}
