package nl.schakel.assessment.criterion;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/**
 * What a criterion takes a fact to be, such as a number in 'times/school-year', so that a rule set can be checked before any dossier comes.
 *
 * @param fact the fact
 * @param kind of which kind its value must be
 * @param unit the unit in which it is compared, if the criterion names one
 * @param codes the codes that are asked, sorted; none where the fact is no set of codes
 */
public record Demand(FactId fact, Fact.Kind kind, Optional<String> unit, Set<String> codes) {

    /** Refuses null. */
    public Demand {
        Check.given(fact, "fact");
        Check.given(kind, "kind");
        Check.given(unit, "unit");
        codes = Check.set(new TreeSet<>(Check.set(codes, "codes")), "codes");
    }

    static Demand of(FactId fact, Fact.Kind kind) {
        return new Demand(fact, kind, Optional.empty(), Set.of());
    }

    /**
     * Checks that there is such a fact, of that kind, in that unit, with those codes.
     *
     * @param catalogue the facts that there are
     * @throws nl.schakel.core.check.InvalidValueException if not
     */
    public void check(FactCatalogue catalogue) {
        Fact asked = catalogue.fact(fact);
        Check.that(
                asked.kind() == kind,
                "fact",
                fact,
                "must be " + words(kind) + ", and is " + words(asked.kind()),
                "Ask something else of it, or another fact.");
        unit.ifPresent(named -> Check.that(
                asked.unit().equals(unit),
                "unit of " + fact,
                named,
                "must be " + asked.unit().orElse("-"),
                "Write the number in that unit, or without one."));
        for (String code : codes) {
            Check.that(
                    asked.codes().containsKey(code),
                    "code of " + fact,
                    code,
                    "must be one of its codes",
                    Codes.didYouMean(
                            code,
                            asked.codes().keySet(),
                            "Possible: " + String.join(", ", asked.codes().keySet()) + "."));
        }
    }

    private static String words(Fact.Kind kind) {
        return switch (kind) {
            case TRUTH -> "a truth";
            case NUMBER -> "a number";
            case CODES -> "a set of codes";
            case RATINGS -> "ratings";
        };
    }
}
