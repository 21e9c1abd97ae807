package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * The opposite of a criterion.
 *
 * @param criterion the criterion
 */
public record Not(Criterion criterion) implements Criterion {

    /** Refuses null. */
    public Not {
        Check.given(criterion, "criterion");
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        return criterion.test(facts).not();
    }

    @Override
    public List<Demand> demands() {
        return criterion.demands();
    }

    @Override
    public String text(Language language) {
        return (language == Language.DUTCH ? "niet: " : "not: ") + criterion.text(language);
    }
}
