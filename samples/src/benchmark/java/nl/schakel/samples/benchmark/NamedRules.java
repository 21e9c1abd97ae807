package nl.schakel.samples.benchmark;

import static nl.schakel.core.truth.Truth.FALSE;
import static nl.schakel.core.truth.Truth.TRUE;
import static nl.schakel.samples.benchmark.Ask.atLeast;
import static nl.schakel.samples.benchmark.Ask.atMost;
import static nl.schakel.samples.benchmark.Ask.bands;
import static nl.schakel.samples.benchmark.Ask.degree;
import static nl.schakel.samples.benchmark.Ask.has;
import static nl.schakel.samples.benchmark.Ask.hasSome;
import static nl.schakel.samples.benchmark.Ask.hindering;
import static nl.schakel.samples.benchmark.Ask.line;
import static nl.schakel.samples.benchmark.Ask.two;
import static nl.schakel.samples.benchmark.HandWritten.LAYERS;
import static nl.schakel.samples.benchmark.HandWritten.NUMBER;
import static nl.schakel.samples.benchmark.HandWritten.NUMBER_DEGREES;
import static nl.schakel.samples.benchmark.HandWritten.OBSTACLES;
import static nl.schakel.samples.benchmark.HandWritten.OBSTACLES_DEGREES;
import static nl.schakel.samples.benchmark.HandWritten.OFFERED;
import static nl.schakel.samples.benchmark.HandWritten.OFFERED_DEGREES;
import static nl.schakel.samples.benchmark.HandWritten.OFTEN;
import static nl.schakel.samples.benchmark.HandWritten.OFTEN_DEGREES;
import static nl.schakel.samples.benchmark.HandWritten.PRACTICES;
import static nl.schakel.samples.benchmark.HandWritten.ROUTE_TYPES;
import static nl.schakel.samples.benchmark.HandWritten.YEARS;
import static nl.schakel.samples.benchmark.HandWritten.YEARS_DEGREES;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;
import nl.schakel.core.truth.Truth;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.core.RuleBuilder;

/** The twenty rules as Easy Rules builds them from functions that ask for facts by their names. */
final class NamedRules {

    private NamedRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "coordinator",
                        facts -> true,
                        (facts, score) -> score.explain(
                                1,
                                TRUE,
                                degree(truth(facts, "governance.coordinator")),
                                1000,
                                holds(facts, "governance.coordinator"))),
                rule(
                        "outside-the-line",
                        facts -> truth(facts, "governance.coordinator") != FALSE,
                        (facts, score) -> score.explain(
                                2,
                                truth(facts, "governance.coordinator"),
                                degree(truth(facts, "governance.coordinator-outside-the-line")),
                                500,
                                holds(facts, "governance.coordinator-outside-the-line"),
                                holds(facts, "governance.coordinator"))),
                rule(
                        "bodies",
                        facts -> true,
                        (facts, score) -> score.explain(
                                3,
                                TRUE,
                                degree(atLeast(amount(facts, "governance.bodies"), 2)
                                        .and(hasSome(codes(facts, "governance.layers"), 2, LAYERS))),
                                1000,
                                amount(facts, "governance.bodies"),
                                codes(facts, "governance.layers"))),
                rule(
                        "often",
                        facts -> atLeast(amount(facts, "governance.bodies"), 1) != FALSE,
                        (facts, score) -> score.explain(
                                4,
                                atLeast(amount(facts, "governance.bodies"), 1),
                                line(amount(facts, "governance.meetings-a-year"), OFTEN, OFTEN_DEGREES),
                                750,
                                amount(facts, "governance.meetings-a-year"),
                                amount(facts, "governance.bodies"))),
                rule(
                        "top-and-floor",
                        facts -> true,
                        (facts, score) -> score.explain(
                                5,
                                TRUE,
                                degree(has(codes(facts, "governance.layers"), "strategic", "operational")),
                                400,
                                codes(facts, "governance.layers"))),
                rule(
                        "agreed",
                        facts -> true,
                        (facts, score) -> score.explain(
                                6,
                                TRUE,
                                degree(truth(facts, "agreement.on-paper")
                                        .or(has(codes(facts, "agreement.kinds"), "tacit"))),
                                1000,
                                holds(facts, "agreement.on-paper"),
                                codes(facts, "agreement.kinds"))),
                rule(
                        "clauses",
                        facts -> truth(facts, "agreement.on-paper") != FALSE,
                        (facts, score) -> score.explain(
                                7,
                                truth(facts, "agreement.on-paper"),
                                degree(has(codes(facts, "agreement.clauses"), "evaluation", "finance")),
                                600,
                                codes(facts, "agreement.clauses"),
                                holds(facts, "agreement.on-paper"))),
                rule(
                        "few",
                        facts -> true,
                        (facts, score) -> score.explain(
                                8,
                                TRUE,
                                degree(atLeast(amount(facts, "agreement.number"), 1)
                                        .and(atMost(amount(facts, "agreement.number"), 3))),
                                250,
                                amount(facts, "agreement.number"))),
                rule(
                        "offered",
                        facts -> true,
                        (facts, score) -> score.explain(
                                9,
                                TRUE,
                                bands(amount(facts, "route.offered"), OFFERED, OFFERED_DEGREES),
                                1000,
                                amount(facts, "route.offered"))),
                rule(
                        "years",
                        facts -> atLeast(amount(facts, "route.offered"), 1) != FALSE,
                        (facts, score) -> score.explain(
                                10,
                                atLeast(amount(facts, "route.offered"), 1),
                                line(amount(facts, "route.years-running"), YEARS, YEARS_DEGREES),
                                800,
                                amount(facts, "route.years-running"),
                                amount(facts, "route.offered"))),
                rule(
                        "of-one-piece",
                        facts -> true,
                        (facts, score) -> score.explain(
                                11,
                                TRUE,
                                degree(hasSome(codes(facts, "route.types"), 1, ROUTE_TYPES)),
                                500,
                                codes(facts, "route.types"))),
                rule(
                        "breadth",
                        facts -> true,
                        (facts, score) -> score.explain(
                                12,
                                TRUE,
                                degree(hasSome(codes(facts, "practice.kinds"), 2, PRACTICES)),
                                1000,
                                codes(facts, "practice.kinds"))),
                rule(
                        "number",
                        facts -> true,
                        (facts, score) -> score.explain(
                                13,
                                TRUE,
                                bands(amount(facts, "practice.number"), NUMBER, NUMBER_DEGREES),
                                700,
                                amount(facts, "practice.number"))),
                rule(
                        "pulse",
                        facts -> true,
                        (facts, score) -> score.explain(
                                14,
                                TRUE,
                                degree(truth(facts, "practice.monitoring").or(truth(facts, "practice.evaluation"))),
                                900,
                                holds(facts, "practice.monitoring"),
                                holds(facts, "practice.evaluation"))),
                rule(
                        "time",
                        facts -> true,
                        (facts, score) -> score.explain(
                                15,
                                TRUE,
                                degree(truth(facts, "funding.time-for-teachers")),
                                1000,
                                holds(facts, "funding.time-for-teachers"))),
                rule(
                        "open-purses",
                        facts -> truth(facts, "partnership.cooperation-first") != FALSE,
                        (facts, score) -> score.explain(
                                16,
                                truth(facts, "partnership.cooperation-first"),
                                degree(truth(facts, "funding.closed-purses").not()),
                                300,
                                holds(facts, "funding.closed-purses"),
                                holds(facts, "partnership.cooperation-first"))),
                rule(
                        "competition",
                        facts -> atLeast(amount(facts, "route.offered"), 1) != FALSE,
                        (facts, score) -> score.explain(
                                17,
                                atLeast(amount(facts, "route.offered"), 1),
                                degree(truth(facts, "context.competition").not()),
                                1000,
                                holds(facts, "context.competition"),
                                amount(facts, "route.offered"))),
                rule(
                        "obstacles",
                        facts -> truth(facts, "context.decline").not() != FALSE,
                        (facts, score) -> score.explain(
                                18,
                                truth(facts, "context.decline").not(),
                                hindering(bands(amount(facts, "context.obstacles"), OBSTACLES, OBSTACLES_DEGREES)),
                                600,
                                amount(facts, "context.obstacles"),
                                holds(facts, "context.decline"))),
                rule(
                        "trust",
                        facts -> true,
                        (facts, score) -> score.explain(
                                19,
                                TRUE,
                                degree(two(
                                        truth(facts, "observed.trust"),
                                        truth(facts, "observed.will"),
                                        truth(facts, "observed.ownership"))),
                                1000,
                                holds(facts, "observed.trust"),
                                holds(facts, "observed.will"),
                                holds(facts, "observed.ownership"))),
                rule(
                        "more-than-one-person",
                        facts -> atLeast(amount(facts, "partnership.members"), 3) != FALSE,
                        (facts, score) -> score.explain(
                                20,
                                atLeast(amount(facts, "partnership.members"), 3),
                                degree(truth(facts, "observed.key-person").not()),
                                400,
                                holds(facts, "observed.key-person"),
                                amount(facts, "partnership.members"))));
    }

    private static Rule rule(String name, Predicate<Facts> applies, BiConsumer<Facts, Score> action) {
        return new RuleBuilder()
                .name(name)
                .when(applies::test)
                .then(facts -> action.accept(facts, facts.get("score")))
                .build();
    }

    private static Truth truth(Facts facts, String name) {
        return holds(facts, name).truth();
    }

    private static Holds holds(Facts facts, String name) {
        return facts.get(name);
    }

    private static Amount amount(Facts facts, String name) {
        return facts.get(name);
    }

    private static Codes codes(Facts facts, String name) {
        return facts.get(name);
    }
}
