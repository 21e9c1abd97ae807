package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.truth.Truth;

/** A condition that facts meet or do not meet, in Kleene's three-valued logic, such as 'governance.coordinator holds'. */
public sealed interface Criterion extends Grading
        permits Holds, Present, AtLeast, AtMost, Between, Has, HasAny, HasSome, All, Any, Some, Not, Named {

    /**
     * Tests facts.
     *
     * @param facts gives the value of a fact
     * @return whether the criterion is met
     */
    Truth test(Function<FactId, FactValue> facts);

    @Override
    default Interval degree(Function<FactId, FactValue> facts) {
        return Interval.of(test(facts));
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
     * Demands that there is something: a code at least.
     *
     * @param fact the name of a set of codes
     * @return the criterion
     */
    static Criterion present(String fact) {
        return new Present(FactId.of(fact));
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
     * Demands that a number is at most so great.
     *
     * @param fact its name
     * @param most the greatest number
     * @return the criterion
     */
    static Criterion atMost(String fact, long most) {
        return new AtMost(FactId.of(fact), Quantity.exact(most));
    }

    /**
     * Demands that a number lies between two others, or is one of them.
     *
     * @param fact its name
     * @param least the least number
     * @param most the greatest number, more than the least
     * @return the criterion
     */
    static Criterion between(String fact, long least, long most) {
        return new Between(FactId.of(fact), Quantity.range(least, most));
    }

    /**
     * Demands that a set holds all of some codes.
     *
     * @param fact its name
     * @param codes the codes
     * @return the criterion
     */
    static Criterion has(String fact, String... codes) {
        return new Has(FactId.of(fact), Set.of(codes));
    }

    /**
     * Demands that a set holds any of some codes.
     *
     * @param fact its name
     * @param codes the codes
     * @return the criterion
     */
    static Criterion hasAny(String fact, String... codes) {
        return new HasAny(FactId.of(fact), Set.of(codes));
    }

    /**
     * Demands that a set holds a number of some codes.
     *
     * @param fact its name
     * @param least how many of them at least
     * @param codes the codes
     * @return the criterion
     */
    static Criterion hasSome(String fact, int least, String... codes) {
        return new HasSome(FactId.of(fact), least, Set.of(codes));
    }

    /**
     * Demands all of several criteria.
     *
     * @param criteria the criteria
     * @return the criterion
     */
    static Criterion all(Criterion... criteria) {
        return new All(List.of(criteria));
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
     * Demands a number of several criteria.
     *
     * @param least how many of them at least
     * @param criteria the criteria
     * @return the criterion
     */
    static Criterion some(int least, Criterion... criteria) {
        return new Some(least, List.of(criteria));
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

    /**
     * Demands what a rule set calls by a name.
     *
     * @param name the name
     * @return the criterion
     */
    static Criterion named(String name) {
        return new Named(name);
    }
}
