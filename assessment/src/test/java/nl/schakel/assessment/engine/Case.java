package nl.schakel.assessment.engine;

import static nl.schakel.assessment.criterion.RandomFacts.pick;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.criterion.RandomFacts;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.model.evidence.Dossier;

/** A rule set with facts that it asks, and what it makes of them, worked out once. */
final class Case {

    private static final Gradings STANDARD = new StandardGradings();

    private static final List<Assessor> SHIPPED = Frameworks.all().stream()
            .flatMap(rules -> Stream.of(Aggregation.values())
                    .map(each -> Assessor.of(rules.toBuilder().aggregation(each).build())))
            .toList();

    private final Assessor assessor;
    private final FactSheet facts;
    private final Assessment assessment;

    private Case(Assessor assessor, FactSheet facts) {
        this.assessor = assessor;
        this.facts = facts;
        this.assessment = assessor.assess(facts);
    }

    /** Facts of all kinds that are supposed, and rules over them. */
    static Case supposed(Random random) {
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        return of(RandomRuleSet.of(Gradings.OWN, random), OwnFacts.few(facts));
    }

    /** A dossier with rules over the facts that the library ships, now and then those of a framework. */
    static Case about(Dossier dossier, Random random) {
        FactSheet facts = sheet(dossier);
        return random.nextInt(16) == 0
                ? new Case(pick(SHIPPED, random), facts)
                : of(RandomRuleSet.of(STANDARD, random), facts);
    }

    private static FactSheet sheet(Dossier dossier) {
        return FactCatalogue.standard().sheet(dossier.asOf(Dossiers.DAY));
    }

    static Case of(RuleSet rules, FactSheet facts) {
        return new Case(Assessor.of(rules, facts.catalogue()), facts);
    }

    Case with(RuleSet others) {
        return of(others, facts);
    }

    Case with(Dossier other) {
        return new Case(assessor, sheet(other));
    }

    /** The same rules where other values are supposed. */
    Case with(Map<FactId, FactValue> values) {
        return new Case(assessor, facts.supposing(values));
    }

    RuleSet rules() {
        return assessor.ruleSet();
    }

    FactSheet facts() {
        return facts;
    }

    Assessment assessment() {
        return assessment;
    }

    @Override
    public String toString() {
        return rules().aggregation() + "\n"
                + rules().factors().stream()
                        .map(factor -> factor.id() + " x " + factor.weight() + "\n"
                                + rules().rules().stream()
                                        .filter(rule -> rule.factor().equals(factor.id()))
                                        .map(rule ->
                                                "  " + rule.id() + " x " + rule.weight() + " " + rule.effect() + " "
                                                        + rule.criterion() + " if " + rule.applicability() + " in "
                                                        + rule.validity() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining())
                + rules().definitions() + "\n" + facts.supposed() + "\n"
                + facts.view().dossier();
    }
}
