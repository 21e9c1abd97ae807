package nl.schakel.assessment.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Demand;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;

/** The values of facts between which a rule can tell: truths, numbers around its bounds, sets with and without its codes, marks. */
final class Candidates {

    private static final int MOST_CODES = 5;
    private static final Rating LOWEST = new Rating(1, 1, 5);
    private static final Rating HIGHEST = new Rating(5, 1, 5);

    private Candidates() {}

    /** The values for each fact that the rule asks, in the order in which it asks them. */
    static Map<FactId, List<FactValue>> of(Bench bench, List<Bound> bounds) {
        Rule rule = bench.rule();
        List<Demand> demands = Stream.concat(
                        rule.criterion().demands().stream(),
                        rule.applicability().stream().flatMap(condition -> condition.demands().stream()))
                .toList();
        Map<FactId, List<FactValue>> candidates = new LinkedHashMap<>();
        for (FactId id : rule.asks()) {
            Fact fact = bench.fact(id);
            candidates.put(
                    id,
                    switch (fact.kind()) {
                        case TRUTH -> List.of(new FactValue.Holds(Truth.TRUE), new FactValue.Holds(Truth.FALSE));
                        case NUMBER -> numbers(id, bounds);
                        case CODES -> codes(fact, demands, bounds);
                        case RATINGS -> marks((Rated) rule.criterion());
                    });
        }
        return candidates;
    }

    private static List<FactValue> numbers(FactId fact, List<Bound> bounds) {
        Set<BigDecimal> numbers = new TreeSet<>();
        for (Bound bound : bounds) {
            if (bound instanceof Bound.OfNumber number && number.fact().equals(fact)) {
                number.edges().forEach(edge -> numbers.add(number.at(edge)));
            }
        }
        return numbers.stream()
                .<FactValue>map(number -> new FactValue.Amount(Optional.of(number), Optional.of(number)))
                .toList();
    }

    /** Few codes in all combinations; many as no codes, each one, those of each demand, all, and as many as are asked. */
    private static List<FactValue> codes(Fact fact, List<Demand> demands, List<Bound> bounds) {
        List<Set<String>> asked = demands.stream()
                .filter(demand -> demand.fact().equals(fact.id()))
                .map(Demand::codes)
                .toList();
        List<String> every =
                asked.stream().flatMap(Set::stream).distinct().sorted().toList();
        Set<Set<String>> sets = new LinkedHashSet<>();
        sets.add(Set.of());
        every.forEach(code -> sets.add(new TreeSet<>(Set.of(code))));
        if (every.size() <= MOST_CODES) {
            sets.addAll(combinations(every));
        } else {
            sets.addAll(asked);
            for (Bound bound : bounds) {
                if (bound instanceof Bound.OfCodes some
                        && some.criterion().fact().equals(fact.id())) {
                    some.edges().forEach(edge -> sets.add(firsts(some, edge)));
                }
            }
            asked.forEach(one -> asked.forEach(other -> sets.add(union(one, other))));
            sets.add(new TreeSet<>(every));
        }
        fact.codes().keySet().stream()
                .filter(code -> !every.contains(code))
                .findFirst()
                .ifPresent(other -> sets.add(new TreeSet<>(Set.of(other))));
        return sets.stream()
                .<FactValue>map(set -> new FactValue.Codes(set, true))
                .toList();
    }

    private static Set<String> firsts(Bound.OfCodes some, Bound.Edge edge) {
        return some.criterion().codes().stream()
                .limit(edge.of(some.criterion().least()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Set<String>> combinations(List<String> codes) {
        List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
        for (String code : codes) {
            List.copyOf(sets).forEach(set -> sets.add(union(set, Set.of(code))));
        }
        return sets;
    }

    private static List<FactValue> marks(Rated grading) {
        int least = grading.leastAnswers();
        return Stream.of(
                        marks(grading, HIGHEST, least),
                        marks(grading, LOWEST, least),
                        marks(grading, HIGHEST, least - 1),
                        marks(grading, HIGHEST, least + 1))
                .toList();
    }

    private static FactValue marks(Rated grading, Rating mark, int count) {
        return new FactValue.Ratings(
                Collections.nCopies(count, new FactValue.Mark(mark, grading.layer(), grading.roleCode())), true);
    }
}
