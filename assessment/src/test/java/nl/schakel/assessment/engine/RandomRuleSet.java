package nl.schakel.assessment.engine;

import static nl.schakel.assessment.criterion.RandomFacts.pick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.RandomGrading;
import nl.schakel.assessment.criterion.Resolution;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.time.Period;

/** Rule sets of one to eight factors and one to twenty rules, of all gradings, effects, weights, periods and ways to join them. */
final class RandomRuleSet {

    /** Of how many rules it may be in doubt whether they apply, so that all choices can be tried. */
    private static final int DOUBTFUL = 6;

    private static final int MOST_FACTORS = 8;
    private static final int MOST_RULES = 20;

    /** In force on the day of {@link nl.schakel.assessment.Dossiers}, out of force, or perhaps either. */
    private static final List<Period> PERIODS = Stream.of(
                    "../..",
                    "2018-06-30/..",
                    "../2018-06-30",
                    "2017-2018/2017-2018",
                    "2018-06/2018-06",
                    "<=2018/>=2018",
                    "2018-07-01/..",
                    "../2018-06-29",
                    "2018-2019/..",
                    ">=2019/..",
                    "?/2016-2017",
                    "2018/..",
                    "../2018",
                    "?/..",
                    "~2018/2019",
                    "2017-08-01/?")
            .map(Period::parse)
            .toList();

    private final Gradings gradings;
    private final Random random;
    private final Map<String, Criterion> definitions = new LinkedHashMap<>();
    private int doubtful;

    private RandomRuleSet(Gradings gradings, Random random) {
        this.gradings = gradings;
        this.random = random;
    }

    static RuleSet of(Gradings gradings, Random random) {
        return new RandomRuleSet(gradings, random).ruleSet();
    }

    /** A rule more, of one of the factors, that needs no definitions. */
    static Rule rule(RuleSet rules, String id, Random random) {
        RandomRuleSet more = new RandomRuleSet(Gradings.OWN, random);
        Rule rule = more.rule(pick(rules.factors(), random), id);
        Resolution names = Resolution.of(more.definitions);
        return rule.toBuilder()
                .criterion(names.in(rule.criterion()))
                .applicability(rule.applicability().map(names::in))
                .build();
    }

    private RuleSet ruleSet() {
        List<Factor> factors = IntStream.range(0, count(3, MOST_FACTORS))
                .mapToObj(i -> Rules.factor("factor-" + i, weight(random)))
                .toList();
        List<Rule> rules = new ArrayList<>();
        int count = count(5, MOST_RULES);
        while (rules.size() < count) {
            Rule rule = rule(pick(factors, random), "rule-" + rules.size());
            if (random.nextInt(20) == 0) {
                rules.add(
                        rule.toBuilder().validity(Period.parse("../2018-06-29")).build());
                rules.add(rule(pick(factors, random), rule.id().value()).toBuilder()
                        .validity(Period.parse("2018-06-30/.."))
                        .build());
            } else {
                rules.add(rule);
            }
        }
        return Rules.builder(factors)
                .addAllRules(rules)
                .definitions(definitions)
                .aggregation(pick(List.of(Aggregation.values()), random))
                .build();
    }

    /** Mostly few, so that there is time for many; now and then up to the most. */
    private int count(int few, int most) {
        return 1 + random.nextInt(random.nextInt(8) == 0 ? most : few);
    }

    private Rule rule(Factor factor, String id) {
        Grading grading = gradings.grading(random);
        boolean doubts = doubtful < DOUBTFUL && random.nextInt(3) == 0;
        doubtful += doubts ? 1 : 0;
        return Rules.rule(factor.id().value(), id, grading instanceof Criterion criterion ? named(criterion) : grading)
                .toBuilder()
                .id(RuleId.of(id))
                .weight(weight(random))
                .effect(random.nextInt(3) == 0 ? Effect.HINDERING : Effect.PROMOTING)
                .applicability(
                        doubts && random.nextInt(3) > 0
                                ? Optional.of(named(gradings.criterion(random)))
                                : Optional.empty())
                .validity(doubts && random.nextInt(3) == 0 ? Optional.of(pick(PERIODS, random)) : Optional.empty())
                .build();
    }

    private Criterion named(Criterion criterion) {
        return random.nextInt(6) == 0 ? RandomGrading.named(criterion, definitions, random) : criterion;
    }

    /** Often zero, often the same, sometimes the greatest that there is. */
    static int weight(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1, 2 -> 1000;
            case 3 -> 1 + random.nextInt(3);
            case 4 -> Integer.MAX_VALUE - random.nextInt(3);
            case 5 -> random.nextInt(Integer.MAX_VALUE);
            default -> random.nextInt(5000);
        };
    }
}
