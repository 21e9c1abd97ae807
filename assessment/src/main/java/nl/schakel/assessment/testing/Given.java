package nl.schakel.assessment.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;

/**
 * Facts as a test gives them, such as {@code facts.holds("governance.coordinator").number("governance.bodies", 2)}; what is not given is
 * unknown. Each step gives a new value.
 *
 * @param values the values, in the order in which they were given
 * @param units the units that were named with numbers
 */
public record Given(Map<FactId, FactValue> values, Map<FactId, String> units) {

    /** Nothing: every fact is unknown. */
    public static final Given NOTHING = new Given(Map.of(), Map.of());

    /** Refuses null. */
    public Given {
        values = Check.map(values, "values");
        units = Check.map(units, "units");
    }

    /**
     * Gives a truth that holds.
     *
     * @param fact its name
     * @return the facts with this one
     */
    public Given holds(String fact) {
        return value(fact, new FactValue.Holds(Truth.TRUE));
    }

    /**
     * Gives a truth that does not hold.
     *
     * @param fact its name
     * @return the facts with this one
     */
    public Given holdsNot(String fact) {
        return value(fact, new FactValue.Holds(Truth.FALSE));
    }

    /**
     * Gives a number.
     *
     * @param fact its name
     * @param number the number
     * @return the facts with this one
     */
    public Given number(String fact, long number) {
        return number(fact, Quantity.exact(number));
    }

    /**
     * Gives a number, or the bounds between which it lies.
     *
     * @param fact its name
     * @param quantity such as '0.2', '3+', '&lt;=5' or '20..25', with the unit of the fact or none
     * @return the facts with this one
     */
    public Given number(String fact, String quantity) {
        return number(fact, Quantity.parse(quantity));
    }

    private Given number(String fact, Quantity quantity) {
        Check.that(
                !quantity.isAbout() && !quantity.lowerExclusive() && !quantity.upperExclusive(),
                "number of " + fact,
                quantity,
                "must be exact or have bounds that can be reached",
                "Write it like 3, 3+, <=5 or 20..25.");
        Given with = value(fact, new FactValue.Amount(quantity.lower(), quantity.upper()));
        Map<FactId, String> units = new LinkedHashMap<>(this.units);
        quantity.unit().ifPresent(unit -> units.put(FactId.of(fact), unit));
        return new Given(with.values, units);
    }

    /**
     * Gives codes that are there; others may be there too.
     *
     * @param fact the name of a set of codes
     * @param codes the codes, one at least
     * @return the facts with this one
     */
    public Given has(String fact, String... codes) {
        return codes(fact, false, codes);
    }

    /**
     * Gives codes that are there, and no others.
     *
     * @param fact the name of a set of codes
     * @param codes the codes, one at least
     * @return the facts with this one
     */
    public Given hasOnly(String fact, String... codes) {
        return codes(fact, true, codes);
    }

    /**
     * Gives that no code is there.
     *
     * @param fact the name of a set of codes
     * @return the facts with this one
     */
    public Given hasNone(String fact) {
        return value(fact, new FactValue.Codes(Set.of(), true));
    }

    private Given codes(String fact, boolean complete, String... codes) {
        Check.that(
                codes.length > 0,
                "codes of " + fact,
                List.of(codes),
                "must not be empty",
                "Name a code, use hasNone where there are none, or leave the fact out where nothing is known.");
        return value(fact, new FactValue.Codes(Set.copyOf(Arrays.asList(codes)), complete));
    }

    /**
     * Gives the marks of people of whom no layer is known; nobody else may still give one.
     *
     * @param fact the name of ratings
     * @param marks the marks, such as '4 of 1..5'; none where nobody answered
     * @return the facts with this one
     */
    public Given rated(String fact, String... marks) {
        return value(fact, new FactValue.Ratings(marks(Optional.empty(), Optional.empty(), marks), true));
    }

    /**
     * Gives the marks of people of whom no layer is known; others may still give one.
     *
     * @param fact the name of ratings
     * @param marks the marks, such as '4 of 1..5'
     * @return the facts with this one
     */
    public Given ratedSoFar(String fact, String... marks) {
        return value(fact, new FactValue.Ratings(marks(Optional.empty(), Optional.empty(), marks), false));
    }

    /**
     * Gives the marks of people of a layer, beside the marks for the same fact that were given before; whether others may still give one
     * is as it was, and otherwise nobody may.
     *
     * @param layer the layer of those who gave them
     * @param fact the name of ratings
     * @param marks the marks, such as '4 of 1..5'
     * @return the facts with these
     */
    public Given ratedBy(Layer layer, String fact, String... marks) {
        return ratedBy(Optional.of(layer), Optional.empty(), fact, marks);
    }

    /**
     * Gives the marks of people in a role, beside those that were given before; see {@link #ratedBy(Layer, String, String...)}.
     *
     * @param role the role of those who gave them
     * @param fact the name of ratings
     * @param marks the marks, such as '4 of 1..5'
     * @return the facts with these
     */
    public Given ratedBy(Speaker role, String fact, String... marks) {
        return ratedBy(Optional.empty(), Optional.of(role), fact, marks);
    }

    /**
     * Gives the marks of people of a layer in a role, beside those that were given before; see {@link #ratedBy(Layer, String, String...)}.
     *
     * @param layer the layer of those who gave them
     * @param role their role
     * @param fact the name of ratings
     * @param marks the marks, such as '4 of 1..5'
     * @return the facts with these
     */
    public Given ratedBy(Layer layer, Speaker role, String fact, String... marks) {
        return ratedBy(Optional.of(layer), Optional.of(role), fact, marks);
    }

    private Given ratedBy(Optional<Layer> layer, Optional<Speaker> role, String fact, String... marks) {
        FactId id = FactId.of(fact);
        List<FactValue.Mark> all = new ArrayList<>();
        boolean complete = true;
        if (values.get(id) instanceof FactValue.Ratings before) {
            all.addAll(before.marks());
            complete = before.complete();
        }
        all.addAll(marks(layer, role, marks));
        return without(Set.of(id)).value(fact, new FactValue.Ratings(all, complete));
    }

    private static List<FactValue.Mark> marks(Optional<Layer> layer, Optional<Speaker> role, String... marks) {
        return Arrays.stream(marks)
                .map(mark -> new FactValue.Mark(Rating.parse(mark), layer, role.map(Codes::of)))
                .toList();
    }

    /**
     * Gives a value of any kind.
     *
     * @param fact the name of a fact that was not given yet
     * @param value its value
     * @return the facts with this one
     */
    public Given value(String fact, FactValue value) {
        FactId id = FactId.of(fact);
        Check.that(!values.containsKey(id), "fact", id, "must be given once", "Leave out one of the two.");
        return with(id, value);
    }

    Given with(FactId fact, FactValue value) {
        Map<FactId, FactValue> more = new LinkedHashMap<>(values);
        more.put(fact, value);
        return new Given(more, units);
    }

    Given without(Set<FactId> facts) {
        Map<FactId, FactValue> fewer = new LinkedHashMap<>(values);
        fewer.keySet().removeAll(facts);
        return new Given(fewer, units);
    }

    /** {@return the facts in English, such as 'governance.coordinator = yes'} */
    @Override
    public String toString() {
        return values.isEmpty()
                ? "nothing"
                : values.entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue().text(Language.ENGLISH))
                        .collect(Collectors.joining(", "));
    }
}
