package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A set of codes holds any of some.
 *
 * @param fact a fact that is a set of codes
 * @param codes the codes, sorted
 */
public record HasAny(FactId fact, Set<String> codes) implements Criterion {

    /** Refuses no codes at all. */
    public HasAny {
        Check.given(fact, "fact");
        codes = Asked.some(codes);
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        FactValue.Codes value = Asked.codes(facts, fact);
        for (String code : codes) {
            if (value.there().contains(code)) {
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
        return fact + (language == Language.DUTCH ? " bevat een van " : " holds any of ") + String.join(", ", codes);
    }
}
