package nl.schakel.assessment.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/** What a rule demands of facts, in Kleene's three-valued logic, such as 'governance.coordinator holds'. */
public sealed interface Criterion {

    /**
     * Tests facts.
     *
     * @param facts gives the value of a fact
     * @return whether the criterion is met
     */
    Truth test(Function<FactId, FactValue> facts);

    /** {@return the facts that it asks, each once, in their order} */
    Set<FactId> asks();

    /**
     * Gives the codes that it asks of a fact.
     *
     * @param fact a fact that is a set of codes
     * @return the codes; none if it asks no codes of that fact
     */
    default Set<String> codesOf(FactId fact) {
        return Set.of();
    }

    /**
     * Words what is expected.
     *
     * @param language the language
     * @return such as 'governance.coordinator = ja'
     */
    String text(Language language);

    /**
     * A fact holds.
     *
     * @param fact a fact that is a truth
     */
    record Holds(FactId fact) implements Criterion {

        /** Refuses null. */
        public Holds {
            Check.given(fact, "fact");
        }

        @Override
        public Truth test(Function<FactId, FactValue> facts) {
            return value(facts, fact, FactValue.Holds.class, "a truth").truth();
        }

        @Override
        public Set<FactId> asks() {
            return Set.of(fact);
        }

        @Override
        public String text(Language language) {
            return fact + " = " + Truth.TRUE.label().in(language);
        }
    }

    /**
     * A number is at least so great.
     *
     * @param fact a fact that is a number
     * @param least the least number that meets it, exact
     */
    record AtLeast(FactId fact, Quantity least) implements Criterion {

        /** Refuses a bound that is not exact. */
        public AtLeast {
            Check.given(fact, "fact");
            Check.that(
                    Check.given(least, "least").exactValue().isPresent(),
                    "least",
                    least,
                    "must be exact",
                    "Write a number such as 2.");
        }

        @Override
        public Truth test(Function<FactId, FactValue> facts) {
            FactValue.Amount amount = value(facts, fact, FactValue.Amount.class, "a number");
            BigDecimal bound = least.exactValue().orElseThrow();
            if (amount.lower().filter(lower -> lower.compareTo(bound) >= 0).isPresent()) {
                return Truth.TRUE;
            }
            return amount.upper().filter(upper -> upper.compareTo(bound) < 0).isPresent() ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public Set<FactId> asks() {
            return Set.of(fact);
        }

        @Override
        public String text(Language language) {
            return fact + " >= " + least;
        }
    }

    /**
     * A set of codes holds all of some.
     *
     * @param fact a fact that is a set of codes
     * @param codes the codes, sorted
     */
    record Has(FactId fact, Set<String> codes) implements Criterion {

        /** Refuses no codes at all. */
        public Has {
            Check.given(fact, "fact");
            codes = Check.set(new TreeSet<>(Check.set(codes, "codes")), "codes");
            Check.that(!codes.isEmpty(), "codes", codes, "must not be empty", "Name at least one code.");
        }

        @Override
        public Truth test(Function<FactId, FactValue> facts) {
            FactValue.Codes value = value(facts, fact, FactValue.Codes.class, "a set of codes");
            if (value.there().containsAll(codes)) {
                return Truth.TRUE;
            }
            return value.complete() ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public Set<FactId> asks() {
            return Set.of(fact);
        }

        @Override
        public Set<String> codesOf(FactId asked) {
            return asked.equals(fact) ? codes : Set.of();
        }

        @Override
        public String text(Language language) {
            return fact + (language == Language.DUTCH ? " bevat " : " holds ") + String.join(", ", codes);
        }
    }

    /**
     * All of several criteria.
     *
     * @param criteria the criteria
     */
    record All(List<Criterion> criteria) implements Criterion {

        /** Refuses none. */
        public All {
            criteria = some(criteria);
        }

        @Override
        public Truth test(Function<FactId, FactValue> facts) {
            return Truth.all(criteria.stream().map(each -> each.test(facts)).toList());
        }

        @Override
        public Set<FactId> asks() {
            return asked(criteria);
        }

        @Override
        public Set<String> codesOf(FactId fact) {
            return codes(criteria, fact);
        }

        @Override
        public String text(Language language) {
            return joined(criteria, language, language == Language.DUTCH ? " en " : " and ");
        }
    }

    /**
     * Any of several criteria.
     *
     * @param criteria the criteria
     */
    record Any(List<Criterion> criteria) implements Criterion {

        /** Refuses none. */
        public Any {
            criteria = some(criteria);
        }

        @Override
        public Truth test(Function<FactId, FactValue> facts) {
            return Truth.any(criteria.stream().map(each -> each.test(facts)).toList());
        }

        @Override
        public Set<FactId> asks() {
            return asked(criteria);
        }

        @Override
        public Set<String> codesOf(FactId fact) {
            return codes(criteria, fact);
        }

        @Override
        public String text(Language language) {
            return joined(criteria, language, language == Language.DUTCH ? " of " : " or ");
        }
    }

    /**
     * The opposite of a criterion.
     *
     * @param criterion the criterion
     */
    record Not(Criterion criterion) implements Criterion {

        /** Refuses null. */
        public Not {
            Check.given(criterion, "criterion");
        }

        @Override
        public Truth test(Function<FactId, FactValue> facts) {
            return criterion.test(facts).not();
        }

        @Override
        public Set<FactId> asks() {
            return criterion.asks();
        }

        @Override
        public Set<String> codesOf(FactId fact) {
            return criterion.codesOf(fact);
        }

        @Override
        public String text(Language language) {
            return (language == Language.DUTCH ? "niet: " : "not: ") + criterion.text(language);
        }
    }

    /**
     * Demands that a fact holds.
     *
     * @param fact its name
     * @return the criterion
     */
    static Criterion holds(String fact) {
        return new Holds(FactId.of(fact));
    }

    /**
     * Demands that a number is at least so great.
     *
     * @param fact its name
     * @param least the least number
     * @return the criterion
     */
    static Criterion atLeast(String fact, long least) {
        return new AtLeast(FactId.of(fact), Quantity.exact(least));
    }

    /**
     * Demands that a set holds a code.
     *
     * @param fact its name
     * @param code the code
     * @return the criterion
     */
    static Criterion has(String fact, String code) {
        return new Has(FactId.of(fact), Set.of(code));
    }

    /**
     * Demands any of several criteria.
     *
     * @param criteria the criteria
     * @return the criterion
     */
    static Criterion any(Criterion... criteria) {
        return new Any(List.of(criteria));
    }

    /**
     * Demands the opposite.
     *
     * @param criterion the criterion
     * @return its opposite
     */
    static Criterion not(Criterion criterion) {
        return new Not(criterion);
    }

    private static <T extends FactValue> T value(
            Function<FactId, FactValue> facts, FactId fact, Class<T> kind, String called) {
        FactValue value = facts.apply(fact);
        Check.that(
                kind.isInstance(value),
                "fact",
                fact,
                "must be " + called,
                "Ask whether a truth holds, whether a number is at least so great, or whether a set has a code.");
        return kind.cast(value);
    }

    private static List<Criterion> some(List<Criterion> criteria) {
        List<Criterion> copy = Check.list(criteria, "criteria");
        Check.that(!copy.isEmpty(), "criteria", copy, "must not be empty", "Give at least one criterion.");
        return copy;
    }

    private static Set<FactId> asked(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(each -> each.asks().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> codes(List<Criterion> criteria, FactId fact) {
        return criteria.stream()
                .flatMap(each -> each.codesOf(fact).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String joined(List<Criterion> criteria, Language language, String with) {
        return criteria.stream()
                .map(each -> each.text(language))
                .collect(Collectors.joining(with, criteria.size() > 1 ? "(" : "", criteria.size() > 1 ? ")" : ""));
    }
}
