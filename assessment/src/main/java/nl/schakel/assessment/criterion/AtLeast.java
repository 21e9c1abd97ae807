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
 * A number is at least so great.
 *
 * @param fact a fact that is a number
 * @param least the least number that meets it, exact, with the unit of the fact or none
 */
public record AtLeast(FactId fact, Quantity least) implements Criterion {

    /** Refuses a bound that is not exact. */
    public AtLeast {
        Check.given(fact, "fact");
        Asked.exact(least, "least");
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        FactValue.Amount amount = Asked.amount(facts, fact);
        BigDecimal bound = least.value();
        if (Asked.isFrom(amount, bound)) {
            return Truth.TRUE;
        }
        return Asked.isBelow(amount, bound) ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public List<Demand> demands() {
        return List.of(Demand.number(fact, least.unit(), least.value()));
    }

    @Override
    public String text(Language language) {
        return fact + " >= " + least;
    }
}
