package nl.schakel.samples.benchmark;

import static nl.schakel.core.truth.Truth.TRUE;

import java.util.List;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/**
 * The twenty rules as straight code, with the same result: the limit. It knows its rules when it is compiled, and can say nothing of them
 * but their degrees and the values that it saw.
 */
public final class HandWritten {

    public static final String[] LAYERS = {"strategic", "tactical", "operational"};
    public static final String[] ROUTE_TYPES = {"doorlopende-leerroute", "geintegreerde-route", "vakmanschapsroute"};
    public static final String[] PRACTICES = {"joint-team", "teacher-exchange", "warm-handover", "shadowing"};
    public static final long[] OFTEN = {0, 3, 10};
    public static final long[] OFTEN_DEGREES = {0, 400_000, 1_000_000};
    public static final long[] OFFERED = {1, 2, 4};
    public static final long[] OFFERED_DEGREES = {400_000, 700_000, 1_000_000};
    public static final long[] YEARS = {0, 3, 10};
    public static final long[] YEARS_DEGREES = {100_000, 500_000, 1_000_000};
    public static final long[] NUMBER = {1, 3, 5};
    public static final long[] NUMBER_DEGREES = {250_000, 600_000, 1_000_000};
    public static final long[] OBSTACLES = {1, 3};
    public static final long[] OBSTACLES_DEGREES = {300_000, 1_000_000};

    private HandWritten() {}

    /** The outcome of a rule. */
    record Outcome(Truth applicable, Interval degree, List<FactValue> seen) {}

    /** The result of a factor. */
    record Result(Truth applicable, Interval interval, List<Outcome> outcomes) {}

    /** The result of all. */
    record Whole(Interval overall, List<Result> factors) {}

    static Whole assess(Taken t) {
        Result coordination = coordination(t);
        Result consultation = consultation(t);
        Result agreements = agreements(t);
        Result routes = routes(t);
        Result practices = practices(t);
        Result means = means(t);
        Result surroundings = surroundings(t);
        Result climate = climate(t);
        Mean mean = new Mean();
        mean.add(coordination.applicable(), coordination.interval(), 1000);
        mean.add(consultation.applicable(), consultation.interval(), 1500);
        mean.add(agreements.applicable(), agreements.interval(), 800);
        mean.add(routes.applicable(), routes.interval(), 1000);
        mean.add(practices.applicable(), practices.interval(), 1200);
        mean.add(means.applicable(), means.interval(), 900);
        mean.add(surroundings.applicable(), surroundings.interval(), 600);
        mean.add(climate.applicable(), climate.interval(), 1100);
        return new Whole(
                mean.interval(),
                List.of(coordination, consultation, agreements, routes, practices, means, surroundings, climate));
    }

    private static Result coordination(Taken t) {
        Outcome coordinator = new Outcome(TRUE, Ask.degree(t.coordinator().truth()), List.of(t.coordinator()));
        Outcome outside = new Outcome(
                t.coordinator().truth(),
                Ask.degree(t.outsideTheLine().truth()),
                List.of(t.outsideTheLine(), t.coordinator()));
        return result(coordinator, 1000, outside, 500);
    }

    private static Result consultation(Taken t) {
        Outcome bodies = new Outcome(
                TRUE,
                Ask.degree(Ask.atLeast(t.bodies(), 2).and(Ask.hasSome(t.layers(), 2, LAYERS))),
                List.of(t.bodies(), t.layers()));
        Outcome often = new Outcome(
                Ask.atLeast(t.bodies(), 1),
                Ask.line(t.meetings(), OFTEN, OFTEN_DEGREES),
                List.of(t.meetings(), t.bodies()));
        Outcome topAndFloor =
                new Outcome(TRUE, Ask.degree(Ask.has(t.layers(), "strategic", "operational")), List.of(t.layers()));
        return result(bodies, 1000, often, 750, topAndFloor, 400);
    }

    private static Result agreements(Taken t) {
        Outcome agreed = new Outcome(
                TRUE,
                Ask.degree(t.onPaper().truth().or(Ask.has(t.agreementKinds(), "tacit"))),
                List.of(t.onPaper(), t.agreementKinds()));
        Outcome clauses = new Outcome(
                t.onPaper().truth(),
                Ask.degree(Ask.has(t.clauses(), "evaluation", "finance")),
                List.of(t.clauses(), t.onPaper()));
        Outcome few = new Outcome(
                TRUE,
                Ask.degree(Ask.atLeast(t.agreements(), 1).and(Ask.atMost(t.agreements(), 3))),
                List.of(t.agreements()));
        return result(agreed, 1000, clauses, 600, few, 250);
    }

    private static Result routes(Taken t) {
        Outcome offered = new Outcome(TRUE, Ask.bands(t.routes(), OFFERED, OFFERED_DEGREES), List.of(t.routes()));
        Outcome years = new Outcome(
                Ask.atLeast(t.routes(), 1),
                Ask.line(t.routeYears(), YEARS, YEARS_DEGREES),
                List.of(t.routeYears(), t.routes()));
        Outcome ofOnePiece =
                new Outcome(TRUE, Ask.degree(Ask.hasSome(t.routeTypes(), 1, ROUTE_TYPES)), List.of(t.routeTypes()));
        return result(offered, 1000, years, 800, ofOnePiece, 500);
    }

    private static Result practices(Taken t) {
        Outcome breadth =
                new Outcome(TRUE, Ask.degree(Ask.hasSome(t.practiceKinds(), 2, PRACTICES)), List.of(t.practiceKinds()));
        Outcome number = new Outcome(TRUE, Ask.bands(t.practices(), NUMBER, NUMBER_DEGREES), List.of(t.practices()));
        Outcome pulse = new Outcome(
                TRUE,
                Ask.degree(t.monitoring().truth().or(t.evaluation().truth())),
                List.of(t.monitoring(), t.evaluation()));
        return result(breadth, 1000, number, 700, pulse, 900);
    }

    private static Result means(Taken t) {
        Outcome time = new Outcome(TRUE, Ask.degree(t.timeForTeachers().truth()), List.of(t.timeForTeachers()));
        Outcome openPurses = new Outcome(
                t.cooperationFirst().truth(),
                Ask.degree(t.closedPurses().truth().not()),
                List.of(t.closedPurses(), t.cooperationFirst()));
        return result(time, 1000, openPurses, 300);
    }

    private static Result surroundings(Taken t) {
        Outcome competition = new Outcome(
                Ask.atLeast(t.routes(), 1),
                Ask.degree(t.competition().truth().not()),
                List.of(t.competition(), t.routes()));
        Outcome obstacles = new Outcome(
                t.decline().truth().not(),
                Ask.hindering(Ask.bands(t.obstacles(), OBSTACLES, OBSTACLES_DEGREES)),
                List.of(t.obstacles(), t.decline()));
        return result(competition, 1000, obstacles, 600);
    }

    private static Result climate(Taken t) {
        Outcome trust = new Outcome(
                TRUE,
                Ask.degree(Ask.two(
                        t.trust().truth(), t.will().truth(), t.ownership().truth())),
                List.of(t.trust(), t.will(), t.ownership()));
        Outcome severalPeople = new Outcome(
                Ask.atLeast(t.members(), 3),
                Ask.degree(t.keyPerson().truth().not()),
                List.of(t.keyPerson(), t.members()));
        return result(trust, 1000, severalPeople, 400);
    }

    private static Result result(Outcome one, long weight, Outcome other, long otherWeight) {
        Mean mean = new Mean();
        mean.add(one.applicable(), one.degree(), weight);
        mean.add(other.applicable(), other.degree(), otherWeight);
        return new Result(mean.applicable(), mean.interval(), List.of(one, other));
    }

    private static Result result(
            Outcome one, long weight, Outcome other, long otherWeight, Outcome third, long thirdWeight) {
        Mean mean = new Mean();
        mean.add(one.applicable(), one.degree(), weight);
        mean.add(other.applicable(), other.degree(), otherWeight);
        mean.add(third.applicable(), third.degree(), thirdWeight);
        return new Result(mean.applicable(), mean.interval(), List.of(one, other, third));
    }
}
