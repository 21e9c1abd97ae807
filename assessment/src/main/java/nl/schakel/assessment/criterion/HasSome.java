package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A set of codes holds a number of some.
 *
 * @param fact a fact that is a set of codes
 * @param least how many of the codes at least, from 1 to all of them
 * @param codes the codes, sorted
 */
public record HasSome(FactId fact, @Within(least = 1) int least, Set<String> codes) implements Criterion {

    /** Refuses a number that the codes cannot reach. */
    public HasSome {
        Check.given(fact, "fact");
        codes = Asked.some(codes);
        Asked.reachable(least, codes.size());
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        FactValue.Codes value = Asked.codes(facts, fact);
        int found = 0;
        for (String code : codes) {
            if (value.there().contains(code) && ++found == least) {
                return Truth.TRUE;
            }
        }
        return value.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public List<Demand> demands() {
        return List.of(Demand.codes(fact, codes));
    }

    @Override
    public String text(Language language) {
        return fact
                + (language == Language.DUTCH
                        ? " bevat ten minste " + least + " van "
                        : " holds at least " + least + " of ")
                + String.join(", ", codes);
    }
}
