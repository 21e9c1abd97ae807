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
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;
import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;

/** The twenty rules as annotated objects of Easy Rules, which asks for facts by their names: a rule fires where it applies or may apply. */
final class AnnotatedRules {

    private AnnotatedRules() {}

    static List<Object> all() {
        return List.of(
                new Coordinator(),
                new OutsideTheLine(),
                new Bodies(),
                new Often(),
                new TopAndFloor(),
                new Agreed(),
                new Clauses(),
                new Few(),
                new Offered(),
                new Years(),
                new OfOnePiece(),
                new Breadth(),
                new Number(),
                new Pulse(),
                new Time(),
                new OpenPurses(),
                new Competition(),
                new Obstacles(),
                new Trust(),
                new SeveralPeople());
    }

    /** A rule. */
    @Rule(name = "coordinator")
    public static final class Coordinator {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("governance.coordinator") Holds coordinator, @Fact("score") Score score) {
            score.explain(1, TRUE, degree(coordinator.truth()), 1000, coordinator);
        }
    }

    /** A rule. */
    @Rule(name = "outside-the-line")
    public static final class OutsideTheLine {

        @Condition
        public boolean applies(@Fact("governance.coordinator") Holds coordinator) {
            return coordinator.truth() != FALSE;
        }

        @Action
        public void add(
                @Fact("governance.coordinator") Holds coordinator,
                @Fact("governance.coordinator-outside-the-line") Holds outsideTheLine,
                @Fact("score") Score score) {
            score.explain(2, coordinator.truth(), degree(outsideTheLine.truth()), 500, outsideTheLine, coordinator);
        }
    }

    /** A rule. */
    @Rule(name = "bodies")
    public static final class Bodies {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(
                @Fact("governance.bodies") Amount bodies,
                @Fact("governance.layers") Codes layers,
                @Fact("score") Score score) {
            score.explain(3, TRUE, degree(atLeast(bodies, 2).and(hasSome(layers, 2, LAYERS))), 1000, bodies, layers);
        }
    }

    /** A rule. */
    @Rule(name = "often")
    public static final class Often {

        @Condition
        public boolean applies(@Fact("governance.bodies") Amount bodies) {
            return atLeast(bodies, 1) != FALSE;
        }

        @Action
        public void add(
                @Fact("governance.bodies") Amount bodies,
                @Fact("governance.meetings-a-year") Amount meetings,
                @Fact("score") Score score) {
            score.explain(4, atLeast(bodies, 1), line(meetings, OFTEN, OFTEN_DEGREES), 750, meetings, bodies);
        }
    }

    /** A rule. */
    @Rule(name = "top-and-floor")
    public static final class TopAndFloor {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("governance.layers") Codes layers, @Fact("score") Score score) {
            score.explain(5, TRUE, degree(has(layers, "strategic", "operational")), 400, layers);
        }
    }

    /** A rule. */
    @Rule(name = "agreed")
    public static final class Agreed {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(
                @Fact("agreement.on-paper") Holds onPaper,
                @Fact("agreement.kinds") Codes agreementKinds,
                @Fact("score") Score score) {
            score.explain(
                    6, TRUE, degree(onPaper.truth().or(has(agreementKinds, "tacit"))), 1000, onPaper, agreementKinds);
        }
    }

    /** A rule. */
    @Rule(name = "clauses")
    public static final class Clauses {

        @Condition
        public boolean applies(@Fact("agreement.on-paper") Holds onPaper) {
            return onPaper.truth() != FALSE;
        }

        @Action
        public void add(
                @Fact("agreement.on-paper") Holds onPaper,
                @Fact("agreement.clauses") Codes clauses,
                @Fact("score") Score score) {
            score.explain(7, onPaper.truth(), degree(has(clauses, "evaluation", "finance")), 600, clauses, onPaper);
        }
    }

    /** A rule. */
    @Rule(name = "few")
    public static final class Few {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("agreement.number") Amount agreements, @Fact("score") Score score) {
            score.explain(8, TRUE, degree(atLeast(agreements, 1).and(atMost(agreements, 3))), 250, agreements);
        }
    }

    /** A rule. */
    @Rule(name = "offered")
    public static final class Offered {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("route.offered") Amount routes, @Fact("score") Score score) {
            score.explain(9, TRUE, bands(routes, OFFERED, OFFERED_DEGREES), 1000, routes);
        }
    }

    /** A rule. */
    @Rule(name = "years")
    public static final class Years {

        @Condition
        public boolean applies(@Fact("route.offered") Amount routes) {
            return atLeast(routes, 1) != FALSE;
        }

        @Action
        public void add(
                @Fact("route.offered") Amount routes,
                @Fact("route.years-running") Amount routeYears,
                @Fact("score") Score score) {
            score.explain(10, atLeast(routes, 1), line(routeYears, YEARS, YEARS_DEGREES), 800, routeYears, routes);
        }
    }

    /** A rule. */
    @Rule(name = "of-one-piece")
    public static final class OfOnePiece {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("route.types") Codes routeTypes, @Fact("score") Score score) {
            score.explain(11, TRUE, degree(hasSome(routeTypes, 1, ROUTE_TYPES)), 500, routeTypes);
        }
    }

    /** A rule. */
    @Rule(name = "breadth")
    public static final class Breadth {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("practice.kinds") Codes practiceKinds, @Fact("score") Score score) {
            score.explain(12, TRUE, degree(hasSome(practiceKinds, 2, PRACTICES)), 1000, practiceKinds);
        }
    }

    /** A rule. */
    @Rule(name = "number")
    public static final class Number {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("practice.number") Amount practices, @Fact("score") Score score) {
            score.explain(13, TRUE, bands(practices, NUMBER, NUMBER_DEGREES), 700, practices);
        }
    }

    /** A rule. */
    @Rule(name = "pulse")
    public static final class Pulse {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(
                @Fact("practice.monitoring") Holds monitoring,
                @Fact("practice.evaluation") Holds evaluation,
                @Fact("score") Score score) {
            score.explain(14, TRUE, degree(monitoring.truth().or(evaluation.truth())), 900, monitoring, evaluation);
        }
    }

    /** A rule. */
    @Rule(name = "time")
    public static final class Time {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(@Fact("funding.time-for-teachers") Holds timeForTeachers, @Fact("score") Score score) {
            score.explain(15, TRUE, degree(timeForTeachers.truth()), 1000, timeForTeachers);
        }
    }

    /** A rule. */
    @Rule(name = "open-purses")
    public static final class OpenPurses {

        @Condition
        public boolean applies(@Fact("partnership.cooperation-first") Holds cooperationFirst) {
            return cooperationFirst.truth() != FALSE;
        }

        @Action
        public void add(
                @Fact("partnership.cooperation-first") Holds cooperationFirst,
                @Fact("funding.closed-purses") Holds closedPurses,
                @Fact("score") Score score) {
            score.explain(
                    16,
                    cooperationFirst.truth(),
                    degree(closedPurses.truth().not()),
                    300,
                    closedPurses,
                    cooperationFirst);
        }
    }

    /** A rule. */
    @Rule(name = "competition")
    public static final class Competition {

        @Condition
        public boolean applies(@Fact("route.offered") Amount routes) {
            return atLeast(routes, 1) != FALSE;
        }

        @Action
        public void add(
                @Fact("route.offered") Amount routes,
                @Fact("context.competition") Holds competition,
                @Fact("score") Score score) {
            score.explain(17, atLeast(routes, 1), degree(competition.truth().not()), 1000, competition, routes);
        }
    }

    /** A rule. */
    @Rule(name = "obstacles")
    public static final class Obstacles {

        @Condition
        public boolean applies(@Fact("context.decline") Holds decline) {
            return decline.truth().not() != FALSE;
        }

        @Action
        public void add(
                @Fact("context.decline") Holds decline,
                @Fact("context.obstacles") Amount obstacles,
                @Fact("score") Score score) {
            score.explain(
                    18,
                    decline.truth().not(),
                    hindering(bands(obstacles, OBSTACLES, OBSTACLES_DEGREES)),
                    600,
                    obstacles,
                    decline);
        }
    }

    /** A rule. */
    @Rule(name = "trust")
    public static final class Trust {

        @Condition
        public boolean applies() {
            return true;
        }

        @Action
        public void add(
                @Fact("observed.trust") Holds trust,
                @Fact("observed.will") Holds will,
                @Fact("observed.ownership") Holds ownership,
                @Fact("score") Score score) {
            score.explain(
                    19,
                    TRUE,
                    degree(two(trust.truth(), will.truth(), ownership.truth())),
                    1000,
                    trust,
                    will,
                    ownership);
        }
    }

    /** A rule. */
    @Rule(name = "more-than-one-person")
    public static final class SeveralPeople {

        @Condition
        public boolean applies(@Fact("partnership.members") Amount members) {
            return atLeast(members, 3) != FALSE;
        }

        @Action
        public void add(
                @Fact("partnership.members") Amount members,
                @Fact("observed.key-person") Holds keyPerson,
                @Fact("score") Score score) {
            score.explain(20, atLeast(members, 3), degree(keyPerson.truth().not()), 400, keyPerson, members);
        }
    }
}
