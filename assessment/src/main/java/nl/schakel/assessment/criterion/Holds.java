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
 * A fact holds.
 *
 * @param fact a fact that is a truth
 */
public record Holds(FactId fact) implements Criterion {

    /** Refuses null. */
    public Holds {
        Check.given(fact, "fact");
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        return Asked.truth(facts, fact);
    }

    @Override
    public List<Demand> demands() {
        return List.of(Demand.of(fact, Fact.Kind.TRUTH));
    }

    @Override
    public String text(Language language) {
        return fact + " = " + Truth.TRUE.label().in(language);
    }
}
