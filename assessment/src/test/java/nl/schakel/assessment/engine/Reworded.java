package nl.schakel.assessment.engine;

import static nl.schakel.assessment.criterion.RandomFacts.pick;
import static nl.schakel.assessment.engine.RandomDossier.shuffled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.RandomGrading;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/** A rule set that says the same in other words and in another order. */
final class Reworded {

    private static final LocalizedText TEXT = LocalizedText.of("anders", "otherwise");
    private static final SourceReference PLACE = Dossiers.place("Elsewhere");

    private Reworded() {}

    static RuleSet of(RuleSet rules, Random random) {
        Map<String, Criterion> definitions = new LinkedHashMap<>();
        shuffled(List.copyOf(rules.definitions().keySet()), random)
                .forEach(name -> definitions.put(
                        name, RandomGrading.shuffled(rules.definitions().get(name), random)));
        return rules.toBuilder()
                .title(TEXT)
                .definitions(definitions)
                .factors(shuffled(
                        rules.factors().stream()
                                .map(each -> reworded(each, random))
                                .toList(),
                        random))
                .rules(shuffled(
                        rules.rules().stream()
                                .map(each -> reworded(each, random))
                                .toList(),
                        random))
                .bands(List.of(new Band(0, TEXT)))
                .leastCoverage(random.nextInt(101))
                .build();
    }

    private static Factor reworded(Factor factor, Random random) {
        return new Factor(factor.id(), TEXT, pick(List.of(FactorGroup.values()), random), factor.weight(), PLACE);
    }

    private static Rule reworded(Rule rule, Random random) {
        return rule.toBuilder()
                .text(TEXT)
                .source(PLACE)
                .criterion(shuffledParts(rule.criterion(), random))
                .applicability(rule.applicability().map(each -> RandomGrading.shuffled(each, random)))
                .build();
    }

    private static Grading shuffledParts(Grading grading, Random random) {
        return grading instanceof Criterion criterion ? RandomGrading.shuffled(criterion, random) : grading;
    }
}
