package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * Any of several criteria.
 *
 * @param criteria the criteria
 */
public record Any(List<Criterion> criteria) implements Criterion {

    /** Refuses none. */
    public Any {
        criteria = Asked.some(criteria);
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        Truth any = Truth.FALSE;
        for (int i = 0; i < criteria.size(); i++) {
            any = any.or(criteria.get(i).test(facts));
        }
        return any;
    }

    @Override
    public List<Demand> demands() {
        return Asked.demands(criteria);
    }

    @Override
    public String text(Language language) {
        return Asked.joined(criteria, language, language == Language.DUTCH ? " of " : " or ");
    }
}
