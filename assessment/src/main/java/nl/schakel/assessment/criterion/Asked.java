package nl.schakel.assessment.criterion;

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

/** What criteria of all kinds check of themselves and ask of facts. */
final class Asked {

    private Asked() {}

    static Truth truth(Function<FactId, FactValue> facts, FactId fact) {
        return value(facts, fact, FactValue.Holds.class, "a truth").truth();
    }

    static FactValue.Amount amount(Function<FactId, FactValue> facts, FactId fact) {
        return value(facts, fact, FactValue.Amount.class, "a number");
    }

    static FactValue.Codes codes(Function<FactId, FactValue> facts, FactId fact) {
        return value(facts, fact, FactValue.Codes.class, "a set of codes");
    }

    static FactValue.Ratings ratings(Function<FactId, FactValue> facts, FactId fact) {
        return value(facts, fact, FactValue.Ratings.class, "ratings");
    }

    private static <T extends FactValue> T value(
            Function<FactId, FactValue> facts, FactId fact, Class<T> kind, String called) {
        FactValue value = facts.apply(fact);
        if (!kind.isInstance(value)) {
            throw Check.refused(
                    "fact",
                    fact,
                    "must be " + called,
                    "Ask whether a truth holds, how great a number is, whether a set has a code, or how people rate.");
        }
        return kind.cast(value);
    }

    static void exact(Quantity bound, String name) {
        Check.that(
                Check.given(bound, name).exactValue().isPresent(),
                name,
                bound,
                "must be exact",
                "Write a number such as 2.");
    }

    static Set<String> some(Set<String> codes) {
        Set<String> sorted = Check.set(new TreeSet<>(Check.set(codes, "codes")), "codes");
        Check.that(!sorted.isEmpty(), "codes", sorted, "must not be empty", "Name at least one code.");
        return sorted;
    }

    static List<Criterion> some(List<Criterion> criteria) {
        List<Criterion> copy = Check.list(criteria, "criteria");
        Check.that(!copy.isEmpty(), "criteria", copy, "must not be empty", "Give at least one criterion.");
        return copy;
    }

    static void reachable(int least, int all) {
        Check.that(
                1 <= least && least <= all,
                "least",
                least,
                "must be from 1 to " + all + ", the number of those that are named",
                "Name more, or ask for fewer.");
    }

    static List<Demand> demands(List<Criterion> criteria) {
        return criteria.stream().flatMap(each -> each.demands().stream()).toList();
    }

    static String joined(List<Criterion> criteria, Language language, String with) {
        return criteria.stream()
                .map(each -> each.text(language))
                .collect(Collectors.joining(with, criteria.size() > 1 ? "(" : "", criteria.size() > 1 ? ")" : ""));
    }
}
