package nl.schakel.assessment;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.text.LocalizedText;

/** Small rule sets. */
public final class Rules {

    private Rules() {}

    public static Factor factor(String id, int weight) {
        return Factor.of(id, LocalizedText.same(id), FactorGroup.CONDITION, weight, Dossiers.place("Factors"));
    }

    /** A rule of weight 1000. */
    public static Rule rule(String factor, String id, Grading criterion) {
        return Rule.builder()
                .id(RuleId.of(id))
                .factor(FactorId.of(factor))
                .text(LocalizedText.of("er is " + id, "there is " + id))
                .criterion(criterion)
                .source(Dossiers.place("Rules"))
                .build();
    }

    /** A rule set with the factors of its rules, each of weight 1000. */
    public static RuleSet of(Rule... rules) {
        return builder(Stream.of(rules)
                        .map(rule -> rule.factor().value())
                        .distinct()
                        .map(factor -> factor(factor, 1000))
                        .toList())
                .addRules(rules)
                .build();
    }

    /** A rule set without rules, with two bands. */
    public static RuleSet.Builder builder(List<Factor> factors) {
        return RuleSet.builder()
                .id(RuleSetId.of("small"))
                .version(1)
                .title(LocalizedText.of("klein", "small"))
                .addAllFactors(factors)
                .addBands(new Band(0, LocalizedText.of("zwak", "weak")))
                .addBands(new Band(500_000, LocalizedText.of("sterk", "strong")))
                .leastCoverage(50);
    }
}
