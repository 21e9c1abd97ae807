package nl.schakel.assessment.analysis.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** Assessments of partnerships of which is given how far they meet each rule, from 0 to 100. */
final class Cohorts {

    static final LocalDate DAY = Dossiers.DAY;
    private static final int MOST = 9;
    static final FactCatalogue CATALOGUE = new FactCatalogue(IntStream.rangeClosed(1, MOST)
            .boxed()
            .flatMap(i -> Stream.of(
                    Fact.number(
                            number(i).value(),
                            "points",
                            "identity",
                            LocalizedText.same("points"),
                            view -> Seen.of(number(i), FactValue.Amount.UNKNOWN, List.of())),
                    Fact.truth(
                            applies(i).value(),
                            "identity",
                            LocalizedText.same("applies"),
                            view -> Seen.of(applies(i), new FactValue.Holds(Truth.UNKNOWN), List.of()))))
            .toList());

    private Cohorts() {}

    private static FactId number(int rule) {
        return FactId.of("given.points-" + rule);
    }

    private static FactId applies(int rule) {
        return FactId.of("given.applies-" + rule);
    }

    /** The rule with a number, from 1. */
    static Rule rule(String factor, int number, int weight) {
        return Rules.rule(
                        factor,
                        "rule-" + number,
                        Line.of(number(number).value(), Line.Point.at(0, 0), Line.Point.at(100, (int) Interval.WHOLE)))
                .toBuilder()
                .weight(weight)
                .applicability(Criterion.holds(applies(number).value()))
                .build();
    }

    /** Factors a, b, c … with these weights, each with one rule. */
    static RuleSet rules(int... weights) {
        List<Factor> factors = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            String factor = Character.toString('a' + i);
            factors.add(Rules.factor(factor, weights[i]));
            rules.add(rule(factor, i + 1, 1000));
        }
        return Rules.builder(factors).addAllRules(rules).build();
    }

    /**
     * Assesses partnerships.
     *
     * @param lines each with an id and what there is for each rule: '80', '50..75', '?' for unknown, '-' for not applicable; a '~' before it
     *     if it may not apply
     */
    static List<Assessment> assess(RuleSet ruleSet, String... lines) {
        Assessor assessor = Assessor.of(ruleSet, CATALOGUE);
        return Stream.of(lines).map(line -> assess(assessor, line, DAY)).toList();
    }

    static Assessment assess(Assessor assessor, String line, LocalDate day) {
        String[] words = line.split(" ");
        return assess(
                assessor, words[0], "Name of " + words[0], day, List.of(words).subList(1, words.length));
    }

    static Assessment assess(Assessor assessor, String id, String name, LocalDate day, List<String> given) {
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            boolean maybe = word.startsWith("~");
            Truth applies = word.equals("-") ? Truth.FALSE : maybe ? Truth.UNKNOWN : Truth.TRUE;
            values.put(applies(i + 1), new FactValue.Holds(applies));
            values.put(number(i + 1), amount(maybe ? word.substring(1) : word));
        }
        return assessor.assess(CATALOGUE
                .sheet(Dossiers.of(Dossiers.changed(partnership -> partnership.toBuilder()
                                .id(PartnershipId.of(id))
                                .identity(partnership.identity().toBuilder()
                                        .name(name)
                                        .build())
                                .build()))
                        .asOf(day))
                .supposing(values));
    }

    private static FactValue amount(String word) {
        if (word.equals("?") || word.equals("-")) {
            return FactValue.Amount.UNKNOWN;
        }
        String[] bounds = word.split("\\.\\.");
        return new FactValue.Amount(
                Optional.of(new BigDecimal(bounds[0])), Optional.of(new BigDecimal(bounds[bounds.length - 1])));
    }

    /** A rule set of up to three factors and six rules, with small weights and some of zero. */
    static RuleSet randomRules(Random random) {
        List<Factor> factors = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String factor = Character.toString('a' + i);
            factors.add(Rules.factor(factor, random.nextInt(5)));
            for (int each = random.nextInt(3); each > 0; each--) {
                rules.add(rule(factor, rules.size() + 1, random.nextInt(5)));
            }
        }
        return Rules.builder(factors)
                .addAllRules(rules)
                .aggregation(Aggregation.values()[random.nextInt(Aggregation.values().length)])
                .leastCoverage(random.nextInt(101))
                .build();
    }

    /** One to five partnerships, with few values, so that ties are common. */
    static List<Assessment> random(RuleSet ruleSet, Random random) {
        Assessor assessor = Assessor.of(ruleSet, CATALOGUE);
        List<Assessment> assessments = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<String> given = new ArrayList<>();
            for (int rule = 0; rule < ruleSet.rules().size(); rule++) {
                given.add(word(random));
            }
            assessments.add(assess(assessor, "p-" + (char) ('e' - i), "Name " + i, DAY, given));
        }
        return assessments;
    }

    private static String word(Random random) {
        int least = random.nextInt(4) * 33;
        return switch (random.nextInt(10)) {
            case 0 -> "-";
            case 1 -> "?";
            case 2 -> "~" + least;
            case 3 -> "~?";
            case 4, 5 -> least + ".." + (least + random.nextInt(101 - least));
            default -> Integer.toString(least);
        };
    }
}
