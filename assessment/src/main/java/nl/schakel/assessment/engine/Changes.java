package nl.schakel.assessment.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;
import nl.schakel.assessment.fact.FactValue.Ratings;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.truth.Truth;

/**
 * The least changes of single facts that the rules of a rule set can tell apart, such as 'governance.coordinator: unknown → yes'.
 *
 * <p>A truth becomes yes or no. A number becomes exactly one that a rule names, or lies one step below or above it, where a step is one,
 * or one of the last decimal; of those that no rule can tell apart only the nearest is there, and none is negative unless a rule names a
 * negative one. A set of codes gets a code that a rule asks, loses one, or is closed: 'no others'. Of ratings, as many as are asked at
 * least become the highest, or the lowest. Rules that cannot count on the day ask nothing.
 */
public final class Changes {

    private Changes() {}

    /**
     * Finds the changes.
     *
     * @param ruleSet the rule set
     * @param facts the facts as they are, with all that the rule set asks
     * @return the changes, by the names of their facts; those of one fact in the order of its values
     */
    public static List<Change> of(RuleSet ruleSet, FactSheet facts) {
        Questions questions = Questions.of(ruleSet, facts.view().day());
        List<Change> changes = new ArrayList<>();
        for (FactId id : questions.facts()) {
            Fact fact = facts.catalogue().fact(id);
            FactValue before = facts.value(id);
            after(new Possible(questions, fact), before)
                    .filter(after -> !after.equals(before))
                    .forEach(after -> changes.add(new Change(id, before, after)));
        }
        return List.copyOf(changes);
    }

    private static Stream<? extends FactValue> after(Possible possible, FactValue before) {
        if (before instanceof Holds) {
            return Stream.of(new Holds(Truth.TRUE), new Holds(Truth.FALSE));
        }
        if (before instanceof Codes codes) {
            return codes(possible, codes);
        }
        Stream<? extends FactValue> values = before instanceof Amount known
                ? possible.numbers(known, List.of()).stream().map(Possible::exactly)
                : possible.marks((Ratings) before, false).stream();
        FactId fact = possible.fact().id();
        return values.filter(after -> !possible.questions()
                .degrees(fact, after)
                .equals(possible.questions().degrees(fact, before)));
    }

    private static Stream<Codes> codes(Possible possible, Codes before) {
        Set<String> there = before.there();
        Stream<Codes> more = possible.codesToAdd(there).stream()
                .map(code -> changed(there, codes -> codes.add(code)))
                .map(codes -> new Codes(codes, before.complete()));
        Stream<Codes> fewer = possible.codesToRemove(there).stream()
                .map(code -> changed(there, codes -> codes.remove(code)))
                .map(codes -> new Codes(codes, before.complete()));
        return Stream.concat(Stream.concat(more, fewer), Stream.of(new Codes(there, true)));
    }

    private static Set<String> changed(Set<String> there, Consumer<Set<String>> change) {
        Set<String> codes = new TreeSet<>(there);
        change.accept(codes);
        return codes;
    }
}
