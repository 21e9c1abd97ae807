package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.util.Arrays;
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
 * <p>Wider than four: the accessors, {@link #of}, {@link #number} and {@link #codes(FactId, Set)} are API, the constructor is not.
 *
 * @param fact the fact
 * @param kind of which kind its value must be
 * @param unit the unit in which it is compared, if the criterion names one
 * @param codes the codes that are asked, sorted; none where the fact is no set of codes
 * @param numbers the numbers at which what is made of it can turn, sorted; none where the fact is no number
 */
public record Demand(FactId fact, Fact.Kind kind, Optional<String> unit, Set<String> codes, Set<BigDecimal> numbers) {

    /** Refuses null. */
    public Demand {
        Check.given(fact, "fact");
        Check.given(kind, "kind");
        Check.given(unit, "unit");
        codes = Check.set(new TreeSet<>(Check.set(codes, "codes")), "codes");
        numbers = Check.set(
                new TreeSet<>(Check.set(numbers, "numbers").stream()
                        .map(Degrees::plain)
                        .toList()),
                "numbers");
    }

    /**
     * Demands a fact of a kind, and no more.
     *
     * @param fact the fact
     * @param kind of which kind its value must be
     * @return the demand
     */
    public static Demand of(FactId fact, Fact.Kind kind) {
        return new Demand(fact, kind, Optional.empty(), Set.of(), Set.of());
    }

    /**
     * Demands a number.
     *
     * @param fact the fact
     * @param unit the unit in which it is compared, if one is named
     * @param numbers the numbers at which what is made of it can turn
     * @return the demand
     */
    public static Demand number(FactId fact, Optional<String> unit, BigDecimal... numbers) {
        return new Demand(fact, Fact.Kind.NUMBER, unit, Set.of(), Check.set(Arrays.asList(numbers), "numbers"));
    }

    /**
     * Demands a set that can hold some codes.
     *
     * @param fact the fact
     * @param codes the codes that are asked
     * @return the demand
     */
    public static Demand codes(FactId fact, Set<String> codes) {
        return new Demand(fact, Fact.Kind.CODES, Optional.empty(), codes, Set.of());
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
                "must be that of the fact, " + asked.unit().orElse("none"),
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
