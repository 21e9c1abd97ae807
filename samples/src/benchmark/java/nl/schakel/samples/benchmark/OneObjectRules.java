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
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.core.RuleBuilder;

/** The twenty rules as Easy Rules builds them from functions that find all facts in one object: the least work for it. */
final class OneObjectRules {

    private OneObjectRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "coordinator",
                        taken -> true,
                        (taken, score) ->
                                score.add(1, TRUE, degree(taken.coordinator().truth()), 1000)),
                rule(
                        "outside-the-line",
                        taken -> taken.coordinator().truth() != FALSE,
                        (taken, score) -> score.add(
                                2,
                                taken.coordinator().truth(),
                                degree(taken.outsideTheLine().truth()),
                                500)),
                rule(
                        "bodies",
                        taken -> true,
                        (taken, score) -> score.add(
                                3,
                                TRUE,
                                degree(atLeast(taken.bodies(), 2).and(hasSome(taken.layers(), 2, LAYERS))),
                                1000)),
                rule(
                        "often",
                        taken -> atLeast(taken.bodies(), 1) != FALSE,
                        (taken, score) -> score.add(
                                4, atLeast(taken.bodies(), 1), line(taken.meetings(), OFTEN, OFTEN_DEGREES), 750)),
                rule(
                        "top-and-floor",
                        taken -> true,
                        (taken, score) ->
                                score.add(5, TRUE, degree(has(taken.layers(), "strategic", "operational")), 400)),
                rule(
                        "agreed",
                        taken -> true,
                        (taken, score) -> score.add(
                                6,
                                TRUE,
                                degree(taken.onPaper().truth().or(has(taken.agreementKinds(), "tacit"))),
                                1000)),
                rule(
                        "clauses",
                        taken -> taken.onPaper().truth() != FALSE,
                        (taken, score) -> score.add(
                                7,
                                taken.onPaper().truth(),
                                degree(has(taken.clauses(), "evaluation", "finance")),
                                600)),
                rule(
                        "few",
                        taken -> true,
                        (taken, score) -> score.add(
                                8,
                                TRUE,
                                degree(atLeast(taken.agreements(), 1).and(atMost(taken.agreements(), 3))),
                                250)),
                rule(
                        "offered",
                        taken -> true,
                        (taken, score) -> score.add(9, TRUE, bands(taken.routes(), OFFERED, OFFERED_DEGREES), 1000)),
                rule(
                        "years",
                        taken -> atLeast(taken.routes(), 1) != FALSE,
                        (taken, score) -> score.add(
                                10, atLeast(taken.routes(), 1), line(taken.routeYears(), YEARS, YEARS_DEGREES), 800)),
                rule(
                        "of-one-piece",
                        taken -> true,
                        (taken, score) ->
                                score.add(11, TRUE, degree(hasSome(taken.routeTypes(), 1, ROUTE_TYPES)), 500)),
                rule(
                        "breadth",
                        taken -> true,
                        (taken, score) ->
                                score.add(12, TRUE, degree(hasSome(taken.practiceKinds(), 2, PRACTICES)), 1000)),
                rule(
                        "number",
                        taken -> true,
                        (taken, score) -> score.add(13, TRUE, bands(taken.practices(), NUMBER, NUMBER_DEGREES), 700)),
                rule(
                        "pulse",
                        taken -> true,
                        (taken, score) -> score.add(
                                14,
                                TRUE,
                                degree(taken.monitoring()
                                        .truth()
                                        .or(taken.evaluation().truth())),
                                900)),
                rule(
                        "time",
                        taken -> true,
                        (taken, score) -> score.add(
                                15, TRUE, degree(taken.timeForTeachers().truth()), 1000)),
                rule(
                        "open-purses",
                        taken -> taken.cooperationFirst().truth() != FALSE,
                        (taken, score) -> score.add(
                                16,
                                taken.cooperationFirst().truth(),
                                degree(taken.closedPurses().truth().not()),
                                300)),
                rule(
                        "competition",
                        taken -> atLeast(taken.routes(), 1) != FALSE,
                        (taken, score) -> score.add(
                                17,
                                atLeast(taken.routes(), 1),
                                degree(taken.competition().truth().not()),
                                1000)),
                rule(
                        "obstacles",
                        taken -> taken.decline().truth().not() != FALSE,
                        (taken, score) -> score.add(
                                18,
                                taken.decline().truth().not(),
                                hindering(bands(taken.obstacles(), OBSTACLES, OBSTACLES_DEGREES)),
                                600)),
                rule(
                        "trust",
                        taken -> true,
                        (taken, score) -> score.add(
                                19,
                                TRUE,
                                degree(two(
                                        taken.trust().truth(),
                                        taken.will().truth(),
                                        taken.ownership().truth())),
                                1000)),
                rule(
                        "more-than-one-person",
                        taken -> atLeast(taken.members(), 3) != FALSE,
                        (taken, score) -> score.add(
                                20,
                                atLeast(taken.members(), 3),
                                degree(taken.keyPerson().truth().not()),
                                400)));
    }

    private static Rule rule(String name, Predicate<Taken> applies, BiConsumer<Taken, Score> action) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> applies.test(facts.get("taken")))
                .then(facts -> action.accept(facts.get("taken"), facts.get("score")))
                .build();
    }
}
