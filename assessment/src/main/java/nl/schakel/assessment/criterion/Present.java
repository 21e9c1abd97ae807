package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A set of codes holds one at least.
 *
 * @param fact a fact that is a set of codes
 */
public record Present(FactId fact) implements Criterion {

    /** Refuses null. */
    public Present {
        Check.given(fact, "fact");
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        FactValue.Codes value = Asked.codes(facts, fact);
        if (!value.there().isEmpty()) {
            return Truth.TRUE;
        }
        return value.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public List<Demand> demands() {
        return List.of(Demand.of(fact, Fact.Kind.CODES));
    }

    @Override
    public String text(Language language) {
        return fact + (language == Language.DUTCH ? " is niet leeg" : " is not empty");
    }
}
