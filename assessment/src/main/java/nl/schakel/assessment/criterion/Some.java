package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A number of several criteria, such as two of three.
 *
 * @param least how many of them at least, from 1 to all of them
 * @param criteria the criteria
 */
public record Some(@Within(least = 1) int least, List<Criterion> criteria) implements Criterion {

    /** Refuses a number that the criteria cannot reach. */
    public Some {
        criteria = Asked.some(criteria);
        Asked.reachable(least, criteria.size());
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        int met = 0;
        int possible = 0;
        for (int i = 0; i < criteria.size(); i++) {
            Truth truth = criteria.get(i).test(facts);
            met += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
        }
        return met >= least ? Truth.TRUE : possible < least ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public List<Demand> demands() {
        return Asked.demands(criteria);
    }

    @Override
    public String text(Language language) {
        return (language == Language.DUTCH ? "ten minste " + least + " van " : "at least " + least + " of ")
                + Asked.joined(criteria, language, ", ");
    }
}
