package nl.schakel.assessment.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schakel.assessment.criterion.All;
import nl.schakel.assessment.criterion.Any;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.Present;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** What the rules that count on a day ask of each fact: the conditions and grades that read no other fact. */
final class Questions {

    private final Map<FactId, List<Grading>> asked = new TreeMap<>();

    private Questions() {}

    static Questions of(RuleSet ruleSet, LocalDate day) {
        Questions questions = new Questions();
        Set<FactorId> counting = ruleSet.factors().stream()
                .filter(factor -> factor.weight() > 0)
                .map(factor -> factor.id())
                .collect(Collectors.toSet());
        for (Rule rule : ruleSet.resolved().rules()) {
            if (rule.weight() > 0 && counting.contains(rule.factor()) && rule.validOn(day) != Truth.FALSE) {
                questions.add(rule.criterion());
                rule.applicability().ifPresent(questions::add);
            }
        }
        return questions;
    }

    private void add(Grading grading) {
        if (grading instanceof All all) {
            all.criteria().forEach(this::add);
        } else if (grading instanceof Any any) {
            any.criteria().forEach(this::add);
        } else if (grading instanceof Some some) {
            some.criteria().forEach(this::add);
        } else if (grading instanceof Not not) {
            add(not.criterion());
        } else {
            grading.asks()
                    .forEach(fact ->
                            asked.computeIfAbsent(fact, id -> new ArrayList<>()).add(grading));
        }
    }

    /** The facts that are asked, sorted. */
    Set<FactId> facts() {
        return asked.keySet();
    }

    /** What is asked of one fact. */
    List<Grading> of(FactId fact) {
        return asked.getOrDefault(fact, List.of());
    }

    /** What is made of a value by all that asks the fact; two values of which the same is made cannot be told apart. */
    List<Interval> degrees(FactId fact, FactValue value) {
        return of(fact).stream().map(each -> each.degree(id -> value)).toList();
    }

    /** Whether somebody who knows more of the fact can tell more. */
    boolean isOpen(FactId fact, FactValue value) {
        return !degrees(fact, value).stream().allMatch(Interval::isPoint);
    }

    /** The codes that are asked by their names, sorted. */
    Set<String> codes(FactId fact) {
        Set<String> codes = new TreeSet<>();
        of(fact).forEach(each -> codes.addAll(each.codesOf(fact)));
        return codes;
    }

    /** Whether any code counts, named or not. */
    boolean askAnyCode(FactId fact) {
        return of(fact).stream().anyMatch(Present.class::isInstance);
    }
}
