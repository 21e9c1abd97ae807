package nl.schakel.assessment.analysis.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.RandomFacts;
import nl.schakel.assessment.criterion.RandomGrading;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.engine.Change;
import nl.schakel.assessment.engine.Changes;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.model.evidence.AsOf;

/**
 * A few rules over a few facts, with so few sets of changes that all can be tried.
 *
 * @param assessor the rules
 * @param facts the facts as they are
 * @param kept the facts that must not change
 * @param changes all changes that may be made, in their order
 */
record SmallCase(Assessor assessor, FactSheet facts, Predicate<FactId> kept, List<Change> changes) {

    private static final FactCatalogue CATALOGUE = new FactCatalogue(Stream.of(
                    facts(RandomFacts.TRUTHS, Fact.Kind.TRUTH),
                    facts(RandomFacts.NUMBERS, Fact.Kind.NUMBER),
                    facts(RandomFacts.SETS, Fact.Kind.CODES),
                    facts(RandomFacts.MARKS, Fact.Kind.RATINGS))
            .flatMap(List::stream)
            .toList());
    private static final FactSheet EMPTY = CATALOGUE.sheet(Dossiers.of().asOf(Dossiers.DAY));

    private static List<Fact> facts(List<FactId> ids, Fact.Kind kind) {
        Function<AsOf, Seen> never = view -> {
            throw new AssertionError("facts of small cases are supposed");
        };
        return ids.stream()
                .map(id -> new Fact(
                        id,
                        kind,
                        kind == Fact.Kind.NUMBER ? Optional.of("bodies") : Optional.empty(),
                        kind == Fact.Kind.CODES
                                ? RandomFacts.CODES.stream()
                                        .collect(Collectors.toMap(code -> code, LocalizedText::same))
                                : Map.of(),
                        ModelPath.parse("governance"),
                        LocalizedText.same(id.value()),
                        never))
                .toList();
    }

    /** Makes a case in which so many facts may change that no more than so many sets of changes can be made. */
    static SmallCase of(Random random, int mostSets) {
        Assessor assessor = Assessor.of(ruleSet(random), CATALOGUE);
        FactSheet facts = EMPTY.supposing(RandomFacts.of(random));
        List<Change> all = Changes.of(assessor.ruleSet(), facts);
        Map<FactId, List<Change>> options =
                all.stream().collect(Collectors.groupingBy(Change::fact, TreeMap::new, Collectors.toList()));
        List<FactId> shuffled = new ArrayList<>(options.keySet());
        Collections.shuffle(shuffled, random);
        Set<FactId> free = new HashSet<>();
        long sets = 1;
        for (FactId fact : shuffled) {
            if (sets * sets(options.get(fact)) <= mostSets) {
                sets *= sets(options.get(fact));
                free.add(fact);
            }
        }
        return new SmallCase(
                assessor,
                facts,
                fact -> !free.contains(fact),
                all.stream().filter(change -> free.contains(change.fact())).toList());
    }

    private static RuleSet ruleSet(Random random) {
        List<String> factors = List.of("a", "b", "c").subList(0, 1 + random.nextInt(3));
        List<Rule> rules = IntStream.rangeClosed(0, 1 + random.nextInt(5))
                .mapToObj(i -> rule("r-" + i, factors, random))
                .toList();
        return Rules.builder(factors.stream()
                        .map(factor ->
                                Rules.factor(factor, RandomFacts.pick(List.of(0, 200, 1000, 1000, 1500), random)))
                        .toList())
                .addAllRules(rules)
                .bands(List.of(
                        new Band(0, LocalizedText.same("zero")),
                        new Band(
                                RandomFacts.pick(
                                        List.of(1, 333_333, 333_334, 500_000, 666_667, 750_000, 999_999), random),
                                LocalizedText.same("some")),
                        new Band(1_000_000, LocalizedText.same("all"))))
                .aggregation(RandomFacts.pick(List.of(Aggregation.values()), random))
                .leastCoverage(RandomFacts.pick(List.of(0, 30, 50, 67, 100), random))
                .build();
    }

    private static Rule rule(String id, List<String> factors, Random random) {
        Grading grading = random.nextBoolean() ? RandomGrading.ofOneFact(random) : RandomGrading.of(random);
        Rule.Builder rule = Rules.rule(RandomFacts.pick(factors, random), id, grading).toBuilder()
                .weight(RandomFacts.pick(List.of(0, 500, 1000, 1000, 1000, 1999), random))
                .effect(random.nextInt(3) == 0 ? Effect.HINDERING : Effect.PROMOTING);
        if (random.nextInt(3) == 0) {
            rule.applicability(RandomGrading.criterion(random));
        }
        if (random.nextInt(8) == 0) {
            rule.validity(Period.parse(RandomFacts.pick(List.of("?/2017", "2018/?", "2019/?"), random)));
        }
        return rule.build();
    }

    private static long sets(List<Change> ofOneFact) {
        return ofOneFact.get(0).before() instanceof FactValue.Codes
                ? 1L << Math.min(30, ofOneFact.size())
                : ofOneFact.size() + 1L;
    }

    /** All sets of changes that go together. */
    List<List<Change>> sets() {
        List<List<Change>> sets = new ArrayList<>(List.of(List.of()));
        for (Change change : changes) {
            for (List<Change> set : List.copyOf(sets)) {
                if (change.before() instanceof FactValue.Codes
                        || set.stream().noneMatch(other -> other.fact().equals(change.fact()))) {
                    List<Change> more = new ArrayList<>(set);
                    more.add(change);
                    sets.add(more);
                }
            }
        }
        return sets;
    }

    /** Nothing is decided yet. */
    Choice start(int mostRows) {
        RuleSet ruleSet = assessor.ruleSet();
        return Choice.nothing(Board.of(ruleSet, Moves.of(ruleSet, facts, kept), mostRows));
    }

    Reach reach() {
        return Reach.of(assessor, facts).keeping(kept);
    }
}
