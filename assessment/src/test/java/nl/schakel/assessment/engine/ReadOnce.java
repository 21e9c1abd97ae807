package nl.schakel.assessment.engine;

import static nl.schakel.assessment.criterion.RandomFacts.pick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Demand;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Holds;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.RandomFacts;
import nl.schakel.assessment.criterion.RandomGrading;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.truth.Truth;

/** Rules of which each has facts of its own, and reads each of them in one place. */
final class ReadOnce {

    private static final int DOUBTFUL = 3;
    private static final int TRUTHS_A_RULE = 4;
    private static final BigDecimal LITTLE = new BigDecimal("0.001");

    /** Beyond all numbers that facts and rules are given. */
    private static final BigDecimal FAR = BigDecimal.valueOf(20_000);

    private final Random random;
    private final List<Rule> rules = new ArrayList<>();
    private final List<FactId> doubtful = new ArrayList<>();
    private final Map<FactId, FactValue> facts = new LinkedHashMap<>();

    private ReadOnce(Random random) {
        this.random = random;
    }

    /** A case, and all ways in which its unknowns may turn out that can bring it to one of its bounds. */
    record Reading(Case open, List<Case> low, List<Case> high) {}

    static Reading of(Random random) {
        ReadOnce once = new ReadOnce(random);
        RuleSet ruleSet = once.ruleSet();
        Case open = Case.of(ruleSet, OwnFacts.many(once.facts));
        return new Reading(open, once.completions(open, false), once.completions(open, true));
    }

    private RuleSet ruleSet() {
        List<Factor> factors = Stream.of("one", "two", "three")
                .limit(1 + random.nextInt(3))
                .map(id -> Rules.factor(id, RandomRuleSet.weight(random)))
                .toList();
        for (int i = random.nextInt(6); i >= 0; i--) {
            rules.add(rule(pick(factors, random).id().value(), rules.size()));
        }
        return Rules.builder(factors)
                .addAllRules(rules)
                .aggregation(pick(List.of(Aggregation.values()), random))
                .build();
    }

    private Rule rule(String factor, int number) {
        List<FactId> truths = OwnFacts.TRUTHS.subList(number * TRUTHS_A_RULE, (number + 1) * TRUTHS_A_RULE);
        Grading grading = random.nextInt(3) == 0
                ? RandomGrading.readingEachOnce(truths.subList(1, 2 + random.nextInt(TRUTHS_A_RULE - 1)), random)
                : RandomGrading.ofOneFact(
                        truths.get(1), OwnFacts.NUMBERS.get(number), OwnFacts.SETS.get(number), random);
        grading.demands().forEach(demand -> facts.put(demand.fact(), value(demand)));
        return Rules.rule(factor, "rule-" + number, grading).toBuilder()
                .weight(RandomRuleSet.weight(random))
                .effect(pick(List.of(Effect.values()), random))
                .applicability(applicability(truths.get(0)))
                .build();
    }

    private FactValue value(Demand demand) {
        return switch (demand.kind()) {
            case TRUTH -> RandomFacts.truth(random);
            case NUMBER -> RandomFacts.number(random);
            case CODES -> RandomFacts.set(random);
            case RATINGS -> throw new IllegalStateException("marks cannot be told in full");
        };
    }

    private Optional<Criterion> applicability(FactId truth) {
        if (random.nextInt(3) > 0) {
            return Optional.empty();
        }
        Truth known = doubtful.size() < DOUBTFUL ? pick(List.of(Truth.values()), random) : Truth.TRUE;
        facts.put(truth, new FactValue.Holds(known));
        if (known == Truth.UNKNOWN) {
            doubtful.add(truth);
        }
        return Optional.of(random.nextBoolean() ? new Holds(truth) : new Not(new Holds(truth)));
    }

    /** Each rule at its bound, under every choice of the conditions that are in doubt. */
    private List<Case> completions(Case open, boolean high) {
        Map<FactId, FactValue> known = new LinkedHashMap<>(facts);
        for (Rule rule : rules) {
            Comparator<Map<FactId, FactValue>> degree = Comparator.comparing(
                    each -> rule.criterion().degree(each::get).lower());
            Stream<Map<FactId, FactValue>> possible = possible(rule.criterion().demands()).stream();
            known.putAll((high == (rule.effect() == Effect.PROMOTING) ? possible.max(degree) : possible.min(degree))
                    .orElseThrow());
        }
        List<Case> completions = new ArrayList<>();
        for (int choice = 0; choice < 1 << doubtful.size(); choice++) {
            for (int i = 0; i < doubtful.size(); i++) {
                known.put(doubtful.get(i), new FactValue.Holds(Truth.of((choice >> i & 1) == 1)));
            }
            completions.add(open.with(known));
        }
        return completions;
    }

    private List<Map<FactId, FactValue>> possible(List<Demand> demands) {
        List<Map<FactId, FactValue>> all = List.of(Map.of());
        for (Demand demand : demands) {
            List<FactValue> values = possible(facts.get(demand.fact()), demand);
            all = all.stream()
                    .flatMap(each -> values.stream().map(value -> {
                        Map<FactId, FactValue> longer = new LinkedHashMap<>(each);
                        longer.put(demand.fact(), value);
                        return longer;
                    }))
                    .toList();
        }
        return all;
    }

    /** What a fact may turn out to be: of a number its bounds and where something turns, of a set the least and the greatest. */
    private static List<FactValue> possible(FactValue value, Demand demand) {
        if (value instanceof FactValue.Amount amount) {
            BigDecimal least = amount.lower().orElse(FAR.negate());
            BigDecimal most = amount.upper().orElse(FAR);
            return Stream.concat(
                            Stream.of(least, most),
                            demand.numbers().stream()
                                    .flatMap(turn -> Stream.of(turn.subtract(LITTLE), turn, turn.add(LITTLE))))
                    .filter(number -> least.compareTo(number) <= 0 && number.compareTo(most) <= 0)
                    .<FactValue>map(number -> new FactValue.Amount(Optional.of(number), Optional.of(number)))
                    .toList();
        }
        if (value instanceof FactValue.Codes codes && !codes.complete()) {
            Set<String> greatest = new TreeSet<>(codes.there());
            greatest.addAll(RandomFacts.CODES);
            return List.of(new FactValue.Codes(codes.there(), true), new FactValue.Codes(greatest, true));
        }
        return value.equals(new FactValue.Holds(Truth.UNKNOWN))
                ? List.of(new FactValue.Holds(Truth.TRUE), new FactValue.Holds(Truth.FALSE))
                : List.of(value);
    }
}
