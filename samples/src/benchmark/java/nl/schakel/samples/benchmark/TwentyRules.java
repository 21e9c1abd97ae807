package nl.schakel.samples.benchmark;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.between;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.hasSome;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.some;

import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/** The rules that are measured: twenty over eight factors, as a user writes them with the builders of the library. */
final class TwentyRules {

    private static final SourceReference PLACE = SourceReference.of(PublicationId.of("benchmark"), "Rules");

    private TwentyRules() {}

    static RuleSet make() {
        RuleSet.Builder rules = RuleSet.builder()
                .id(RuleSetId.of("twenty-rules"))
                .version(1)
                .title(LocalizedText.of("twintig regels", "twenty rules"))
                .leastCoverage(50)
                .addBands(new Band(0, LocalizedText.of("zwak", "weak")))
                .addBands(new Band(600_000, LocalizedText.of("sterk", "strong")));
        coordination(rules);
        consultation(rules);
        agreements(rules);
        routes(rules);
        practices(rules);
        means(rules);
        surroundings(rules);
        climate(rules);
        return rules.build();
    }

    private static void coordination(RuleSet.Builder rules) {
        rules.addFactors(factor("coordination", 1000));
        rules.addRules(
                rule("coordination", "coordinator", 1000, holds("governance.coordinator"))
                        .build(),
                rule("coordination", "outside-the-line", 500, holds("governance.coordinator-outside-the-line"))
                        .applicability(holds("governance.coordinator"))
                        .build());
    }

    private static void consultation(RuleSet.Builder rules) {
        Criterion several = all(
                atLeast("governance.bodies", 2),
                hasSome("governance.layers", 2, "strategic", "tactical", "operational"));
        Grading often =
                Line.of("governance.meetings-a-year", Point.at(0, 0), Point.at(3, 400_000), Point.at(10, 1_000_000));
        rules.addFactors(factor("consultation", 1500));
        rules.addRules(
                rule("consultation", "bodies", 1000, several).build(),
                rule("consultation", "often", 750, often)
                        .applicability(atLeast("governance.bodies", 1))
                        .build(),
                rule("consultation", "top-and-floor", 400, has("governance.layers", "strategic", "operational"))
                        .build());
    }

    private static void agreements(RuleSet.Builder rules) {
        rules.addFactors(factor("agreements", 800));
        rules.addRules(
                rule("agreements", "agreed", 1000, any(holds("agreement.on-paper"), has("agreement.kinds", "tacit")))
                        .build(),
                rule("agreements", "clauses", 600, has("agreement.clauses", "evaluation", "finance"))
                        .applicability(holds("agreement.on-paper"))
                        .build(),
                rule("agreements", "few", 250, between("agreement.number", 1, 3))
                        .build());
    }

    private static void routes(RuleSet.Builder rules) {
        Grading offered =
                Bands.of("route.offered", Step.from(1, 400_000), Step.from(2, 700_000), Step.from(4, 1_000_000));
        Grading years =
                Line.of("route.years-running", Point.at(0, 100_000), Point.at(3, 500_000), Point.at(10, 1_000_000));
        rules.addFactors(factor("routes", 1000));
        rules.addRules(
                rule("routes", "offered", 1000, offered).build(),
                rule("routes", "years", 800, years)
                        .applicability(atLeast("route.offered", 1))
                        .build(),
                rule(
                                "routes",
                                "of-one-piece",
                                500,
                                hasAny(
                                        "route.types",
                                        "doorlopende-leerroute",
                                        "geintegreerde-route",
                                        "vakmanschapsroute"))
                        .build());
    }

    private static void practices(RuleSet.Builder rules) {
        Criterion breadth =
                hasSome("practice.kinds", 2, "joint-team", "teacher-exchange", "warm-handover", "shadowing");
        Grading number =
                Bands.of("practice.number", Step.from(1, 250_000), Step.from(3, 600_000), Step.from(5, 1_000_000));
        rules.addFactors(factor("practices", 1200));
        rules.addRules(
                rule("practices", "breadth", 1000, breadth).build(),
                rule("practices", "number", 700, number).build(),
                rule("practices", "pulse", 900, any(holds("practice.monitoring"), holds("practice.evaluation")))
                        .build());
    }

    private static void means(RuleSet.Builder rules) {
        rules.addFactors(factor("means", 900));
        rules.addRules(
                rule("means", "time", 1000, holds("funding.time-for-teachers")).build(),
                rule("means", "open-purses", 300, not(holds("funding.closed-purses")))
                        .applicability(holds("partnership.cooperation-first"))
                        .build());
    }

    private static void surroundings(RuleSet.Builder rules) {
        Grading obstacles = Bands.of("context.obstacles", Step.from(1, 300_000), Step.from(3, 1_000_000));
        rules.addFactors(factor("surroundings", 600));
        rules.addRules(
                rule("surroundings", "competition", 1000, holds("context.competition"))
                        .effect(Effect.HINDERING)
                        .applicability(atLeast("route.offered", 1))
                        .build(),
                rule("surroundings", "obstacles", 600, obstacles)
                        .effect(Effect.HINDERING)
                        .applicability(not(holds("context.decline")))
                        .build());
    }

    private static void climate(RuleSet.Builder rules) {
        Criterion trust = some(2, holds("observed.trust"), holds("observed.will"), holds("observed.ownership"));
        rules.addFactors(factor("climate", 1100));
        rules.addRules(
                rule("climate", "trust", 1000, trust).build(),
                rule("climate", "more-than-one-person", 400, not(holds("observed.key-person")))
                        .applicability(atLeast("partnership.members", 3))
                        .build());
    }

    private static Factor factor(String id, int weight) {
        return Factor.of(id, LocalizedText.same(id), FactorGroup.CONDITION, weight, PLACE);
    }

    private static Rule.Builder rule(String factor, String id, int weight, Grading criterion) {
        return Rule.builder()
                .id(RuleId.of(id))
                .factor(FactorId.of(factor))
                .weight(weight)
                .text(LocalizedText.same(id))
                .criterion(criterion)
                .source(PLACE);
    }
}
