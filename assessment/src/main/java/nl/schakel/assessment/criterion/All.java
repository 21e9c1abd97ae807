package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * All of several criteria.
 *
 * @param criteria the criteria
 */
public record All(List<Criterion> criteria) implements Criterion {

    /** Refuses none. */
    public All {
        criteria = Asked.some(criteria);
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        Truth all = Truth.TRUE;
        for (int i = 0; i < criteria.size(); i++) {
            all = all.and(criteria.get(i).test(facts));
        }
        return all;
    }

    @Override
    public List<Demand> demands() {
        return Asked.demands(criteria);
    }

    @Override
    public String text(Language language) {
        return Asked.joined(criteria, language, language == Language.DUTCH ? " en " : " and ");
    }
}
