package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/** What criteria of all kinds check of themselves and ask of facts. */
final class Asked {

    private Asked() {}

    static Truth truth(Function<FactId, FactValue> facts, FactId fact) {
        if (facts.apply(fact) instanceof FactValue.Holds known) {
            return known.truth();
        }
        throw otherKind(fact, "a truth");
    }

    static FactValue.Amount amount(Function<FactId, FactValue> facts, FactId fact) {
        if (facts.apply(fact) instanceof FactValue.Amount known) {
            return known;
        }
        throw otherKind(fact, "a number");
    }

    static FactValue.Codes codes(Function<FactId, FactValue> facts, FactId fact) {
        if (facts.apply(fact) instanceof FactValue.Codes known) {
            return known;
        }
        throw otherKind(fact, "a set of codes");
    }

    static FactValue.Ratings ratings(Function<FactId, FactValue> facts, FactId fact) {
        if (facts.apply(fact) instanceof FactValue.Ratings known) {
            return known;
        }
        throw otherKind(fact, "ratings");
    }

    private static InvalidValueException otherKind(FactId fact, String called) {
        return Check.refused(
                "fact",
                fact,
                "must be " + called,
                "Ask whether a truth holds, how great a number is, whether a set has a code, or how people rate.");
    }

    /** Whether a number is surely so great. */
    static boolean isFrom(FactValue.Amount amount, BigDecimal least) {
        return amount.lower().isPresent() && amount.lower().get().compareTo(least) >= 0;
    }

    static boolean isAbove(FactValue.Amount amount, BigDecimal bound) {
        return amount.lower().isPresent() && amount.lower().get().compareTo(bound) > 0;
    }

    static boolean isUpTo(FactValue.Amount amount, BigDecimal most) {
        return amount.upper().isPresent() && amount.upper().get().compareTo(most) <= 0;
    }

    static boolean isBelow(FactValue.Amount amount, BigDecimal bound) {
        return amount.upper().isPresent() && amount.upper().get().compareTo(bound) < 0;
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
        Set<String> sorted =
                Check.set(Check.set(codes, "codes").stream().map(String::intern).toList(), "codes");
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
