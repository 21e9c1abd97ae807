package nl.schakel.samples.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.context.Result;
import nl.schakel.model.context.ResultKind;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Meetings;
import nl.schakel.model.governance.Position;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Reach;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not listed is unknown unless the list is complete or the thing is stated absent. */
class QuestionOpenWorldTest {

    private static final String BODIES = "governance/bodies";
    private static final String COORDINATORS = "governance/coordinators";
    private static final String OBSTACLES = "context/obstacles";
    private static final String LEAST_GROUPS = "funding/least-groups";
    private static final String PACE = "routes/one/timeline/pace";
    private static final String EXAMS = "routes/one/timeline/years/third/exams";
    private static final Consumer<Obstacle.Builder> AS_IT_IS = builder -> {};

    private record Case(Question question, String why, Sketch sketch, String... rows) {
        @Override
        public String toString() {
            return question + ": " + why;
        }
    }

    static Stream<Case> layers() {
        Question asked = Question.ALL_LAYERS;
        Body tactical = body("two", Status.IN_FORCE, Layer.TACTICAL);
        return Stream.of(
                new Case(
                        asked,
                        "seen in a body and in the seats of another",
                        bodies(body("one", Status.IN_FORCE, Layer.STRATEGIC, Layer.TACTICAL), seated("two")),
                        "sketch: true"),
                new Case(
                        asked,
                        "one of them in a body that is only planned",
                        bodies(body("one", Status.PLANNED, Layer.STRATEGIC), tactical, seated("three")),
                        "sketch: unknown"),
                new Case(
                        asked,
                        "bodies complete, layers of a body not",
                        bodies(tactical).complete(BODIES),
                        "sketch: unknown"),
                new Case(
                        asked,
                        "layers complete, bodies not",
                        bodies(tactical).complete(BODIES + "/two/layers"),
                        "sketch: unknown"),
                new Case(
                        asked,
                        "bodies and layers complete",
                        bodies(tactical).complete(BODIES, BODIES + "/two/layers"),
                        "sketch: false"),
                new Case(asked, "all complete", bodies(tactical).complete("/"), "sketch: false"),
                new Case(
                        asked,
                        "all complete, but one body may be over",
                        bodies(
                                        body("one", Status.IN_FORCE, Layer.STRATEGIC, Layer.OPERATIONAL).toBuilder()
                                                .period(Period.parse("2015/2018"))
                                                .build(),
                                        tactical)
                                .complete("/"),
                        "sketch: unknown"),
                new Case(asked, "bodies stated absent", Sketch.silent().absent(BODIES), "sketch: false"),
                new Case(
                        asked,
                        "bodies absent in the past",
                        Sketch.silent().absent(BODIES, "2003/2010"),
                        "sketch: unknown"));
    }

    static Stream<Case> paper() {
        Question asked = Question.NO_PAPER;
        return Stream.of(
                new Case(asked, "a covenant", agreement(AgreementKind.CONVENANT, Status.IN_FORCE), "sketch: present"),
                new Case(
                        asked,
                        "one that is over",
                        agreement(AgreementKind.CONVENANT, Status.ENDED),
                        "sketch: nothing-said"),
                new Case(
                        asked,
                        "one that is planned",
                        agreement(AgreementKind.CONVENANT, Status.PLANNED),
                        "sketch: nothing-said"),
                new Case(
                        asked,
                        "an arrangement that may be spoken, in a complete list",
                        agreement(AgreementKind.WORKING_ARRANGEMENT, Status.IN_FORCE)
                                .complete("agreements"),
                        "sketch: nothing-said"),
                new Case(
                        asked,
                        "a tacit one in a complete list",
                        agreement(AgreementKind.TACIT, Status.IN_FORCE).complete("agreements"),
                        "sketch: stated-absent"),
                new Case(asked, "a complete list of none", Sketch.silent().complete("/"), "sketch: stated-absent"),
                new Case(asked, "stated absent", Sketch.silent().absent("agreements"), "sketch: stated-absent"),
                new Case(
                        asked,
                        "absent in the past, nothing said of now",
                        Sketch.silent().absent("agreements", "2003/2010"),
                        "sketch: stated-absent",
                        "sketch: nothing-said"),
                new Case(
                        asked,
                        "absent at first, then there",
                        agreement(AgreementKind.CONVENANT, Status.IN_FORCE).absent("agreements", "2003/?"),
                        "sketch: stated-absent",
                        "sketch: present"));
    }

    static Stream<Case> cadences() {
        Question asked = Question.HOW_OFTEN;
        return Stream.of(
                new Case(
                        asked,
                        "a body of which it is not said",
                        bodies(body("one", Status.IN_FORCE)),
                        "sketch governance/bodies/one: unknown"),
                new Case(asked, "a body that is over", bodies(body("one", Status.ENDED)), "sketch: unknown"),
                meets("1 per week", "40..52 times/school-year, 40..52 times/calendar-year"),
                meets("every 2 months on wednesday", "5..6 times/school-year, 5..6 times/calendar-year"),
                meets("~4 per year", "~4 times/school-year, ~4 times/calendar-year"),
                meets("5 per school-year", "5 times/school-year, 5 times/calendar-year"),
                meets("every 2 years", "0..1 times/school-year, 0..1 times/calendar-year"),
                meets("as-needed", "in words"));
    }

    static Stream<Case> shortening() {
        Question asked = Question.SHORTEN;
        Pace total =
                new Pace(Optional.empty(), Optional.empty(), Optional.of(Quantity.parse("5 years")), Optional.empty());
        Pace none = gain("0 years");
        Pace selected =
                new Pace(Optional.empty(), Optional.of(Term.of(Reach.SELECTED)), Optional.empty(), Optional.empty());
        RouteType line = RouteType.DOORLOPENDE_LEERLIJN;
        Consumer<Partnership.Builder> result = builder -> builder.context(Context.unknown().toBuilder()
                .addResults(new Result(
                        ElementId.of("shorter"),
                        Term.of(ResultKind.SHORTER),
                        Sketch.text("sooner there"),
                        Optional.of(Quantity.parse("3 pupils")),
                        Optional.empty(),
                        Optional.empty()))
                .build());
        return Stream.of(
                new Case(
                        asked,
                        "a gain",
                        routes(route("one", line, gain("1..2 years"))),
                        "sketch routes/one: true, 1..2 years"),
                new Case(asked, "no gain", routes(route("one", line, none)), "sketch routes/one: false"),
                new Case(asked, "said for whom", routes(route("one", line, selected)), "sketch routes/one: true"),
                new Case(asked, "how long in all", routes(route("one", line, total)), "sketch routes/one: unknown"),
                new Case(
                        asked,
                        "accelerated",
                        routes(route("one", RouteType.VERSNELDE_ROUTE)),
                        "sketch routes/one: true"),
                new Case(asked, "a route", routes(route("one", line)), "sketch routes/one: unknown"),
                new Case(
                        asked, "a complete one", routes(route("one", line)).complete(PACE), "sketch routes/one: false"),
                new Case(asked, "stated absent", routes(route("one", line)).absent(PACE), "sketch routes/one: false"),
                new Case(
                        asked,
                        "gain stated absent",
                        routes(route("one", line, total)).absent(PACE + "/gain"),
                        "sketch routes/one: false"),
                new Case(
                        asked,
                        "planned",
                        routes(route("one", line, gain("1 year")).toBuilder()
                                .status(Status.PLANNED)
                                .build()),
                        "sketch: unknown"),
                new Case(
                        asked,
                        "a result of the only route",
                        routes(route("one", line)).with(result),
                        "sketch routes/one: true"),
                new Case(
                        asked,
                        "a result of one of two routes, which is not said",
                        routes(route("one", line), route("two", line)).with(result),
                        "sketch routes/one: unknown",
                        "sketch routes/two: unknown",
                        "sketch context/results/shorter: true"),
                new Case(
                        asked,
                        "a result beside a route that says it",
                        routes(route("one", line, gain("1 year")), route("two", line))
                                .with(result),
                        "sketch routes/one: true, 1 year",
                        "sketch routes/two: unknown"));
    }

    static Stream<Case> leastGroups() {
        Question asked = Question.LEAST_GROUP;
        LeastGroup least = LeastGroup.builder()
                .id(ElementId.of("least"))
                .partner(Sketch.VMBO)
                .pupils(Quantity.parse("20+ pupils"))
                .build();
        return Stream.of(
                new Case(
                        asked,
                        "there",
                        Sketch.silent()
                                .with(builder -> builder.funding(FundingPlan.builder()
                                        .addLeastGroups(least)
                                        .build())),
                        "sketch funding/least-groups/least: true, 20+ pupils"),
                new Case(asked, "complete", Sketch.silent().complete(LEAST_GROUPS), "sketch: false"),
                new Case(asked, "stated absent", Sketch.silent().absent(LEAST_GROUPS), "sketch: false"));
    }

    static Stream<Case> travelCards() {
        Question asked = Question.TRAVEL_CARD;
        ObstacleKind card = ObstacleKind.TRAVEL_CARD;
        return Stream.of(
                new Case(asked, "named", obstacle(card, AS_IT_IS), "sketch: true"),
                new Case(
                        asked,
                        "named beside an absence of others",
                        obstacle(card, AS_IT_IS).complete(OBSTACLES),
                        "sketch: true"),
                new Case(asked, "another obstacle", obstacle(ObstacleKind.TRAVEL, AS_IT_IS), "sketch: unknown"),
                new Case(
                        asked,
                        "another one in a complete list",
                        obstacle(ObstacleKind.TRAVEL, AS_IT_IS).complete(OBSTACLES),
                        "sketch: false"),
                new Case(
                        asked,
                        "over in an open list",
                        obstacle(card, builder -> builder.status(Status.ENDED)),
                        "sketch: unknown"),
                new Case(
                        asked,
                        "perhaps over, in a complete list",
                        obstacle(card, builder -> builder.period(Period.parse("2015/2018")))
                                .complete(OBSTACLES),
                        "sketch: unknown"),
                new Case(asked, "no obstacle by statement", Sketch.silent().absent(OBSTACLES), "sketch: false"),
                new Case(
                        asked,
                        "not this obstacle by statement",
                        obstacle(ObstacleKind.TRAVEL, AS_IT_IS).absent(OBSTACLES + "/travel-card"),
                        "sketch: false"),
                new Case(asked, "none in the past", Sketch.silent().absent(OBSTACLES, "2003/2010"), "sketch: unknown"));
    }

    static Stream<Case> lines() {
        Question asked = Question.OUTSIDE_THE_LINE;
        String one = "sketch governance/coordinators/one: ";
        return Stream.of(
                new Case(
                        asked,
                        "outside",
                        coordinator(Status.IN_FORCE, Position.OUTSIDE_THE_LINE),
                        "sketch: true",
                        one + "true"),
                new Case(
                        asked,
                        "in the line, perhaps with others",
                        coordinator(Status.IN_FORCE, Position.IN_LINE),
                        "sketch: unknown",
                        one + "false"),
                new Case(
                        asked,
                        "in the line, and no others",
                        coordinator(Status.IN_FORCE, Position.IN_LINE).complete(COORDINATORS),
                        "sketch: false",
                        one + "false"),
                new Case(
                        asked,
                        "not said where",
                        coordinator(Status.IN_FORCE).complete(COORDINATORS),
                        "sketch: unknown",
                        one + "unknown"),
                new Case(asked, "planned", coordinator(Status.PLANNED, Position.OUTSIDE_THE_LINE), "sketch: unknown"),
                new Case(asked, "no coordinator by statement", Sketch.silent().absent(COORDINATORS), "sketch: false"));
    }

    static Stream<Case> exams() {
        Question asked = Question.EXAMS;
        String third = "sketch routes/one/timeline/years/third: ";
        Exam four = Exam.builder()
                .kind(Term.of(ExamKind.FINAL_EXAM))
                .subjects(Quantity.parse("4 subjects"))
                .build();
        Exam practical = Exam.builder().kind(Term.of(ExamKind.CSPE)).build();
        return Stream.of(
                new Case(
                        asked,
                        "two in one year",
                        routes(thirdYear(four, practical)),
                        third + "4 subjects",
                        third + "in words"),
                new Case(asked, "none named", routes(thirdYear()), third + "unknown"),
                new Case(asked, "a complete list of none", routes(thirdYear()).complete(EXAMS), third + "false"),
                new Case(asked, "stated absent", routes(thirdYear()).absent(EXAMS), third + "false"),
                new Case(
                        asked,
                        "one there, another stated absent",
                        routes(thirdYear(practical)).absent(EXAMS),
                        third + "in words",
                        third + "false"),
                new Case(
                        asked,
                        "absent in the past",
                        routes(thirdYear(practical)).absent(EXAMS, "2003/2010"),
                        third + "in words"),
                new Case(asked, "no years", routes(route("one", RouteType.VM2)), "sketch routes/one: unknown"),
                new Case(
                        asked,
                        "a route that is over",
                        routes(thirdYear(four).toBuilder().status(Status.ENDED).build()),
                        "sketch: unknown"));
    }

    @ParameterizedTest
    @MethodSource({"layers", "paper", "cadences", "shortening", "leastGroups", "travelCards", "lines", "exams"})
    void answers(Case given) {
        List<Answer> answers = given.sketch().ask(given.question());
        assertThat(answers.stream().map(Rows::of)).containsExactly(given.rows());
        assertThat(answers)
                .filteredOn(answer -> !answer.isUnknown())
                .allSatisfy(answer -> assertThat(answer.grounds()).isNotEmpty());
        assertThat(answers).filteredOn(Answer::isUnknown).allSatisfy(answer -> {
            assertThat(answer.text().in(Language.DUTCH)).startsWith("onbekend");
            assertThat(answer.text().in(Language.ENGLISH)).startsWith("unknown");
        });
    }

    private static Sketch bodies(Body... bodies) {
        return Sketch.silent()
                .with(builder -> builder.governance(
                        Governance.builder().addBodies(bodies).build()));
    }

    private static Body body(String id, Status status, Layer... layers) {
        return Body.builder()
                .id(BodyId.of(id))
                .name(Sketch.text(id))
                .layers(Set.of(layers))
                .status(status)
                .build();
    }

    private static Body seated(String id) {
        return body(id, Status.IN_FORCE).toBuilder()
                .addSeats(Seat.builder()
                        .who(Sketch.text("teachers"))
                        .layer(Layer.OPERATIONAL)
                        .build())
                .build();
    }

    private static Case meets(String cadence, String value) {
        Body body = body("one", Status.IN_FORCE).toBuilder()
                .meetings(Meetings.builder().cadence(Cadence.parse(cadence)).build())
                .build();
        return new Case(Question.HOW_OFTEN, cadence, bodies(body), "sketch governance/bodies/one: " + value);
    }

    private static Sketch agreement(AgreementKind kind, Status status) {
        return Sketch.silent()
                .with(builder -> builder.addAgreements(Agreement.builder()
                        .id(ElementId.of(Codes.of(kind)))
                        .kind(Term.of(kind))
                        .status(status)
                        .build()));
    }

    private static Sketch routes(Route... routes) {
        return Sketch.silent().with(builder -> builder.addRoutes(routes));
    }

    private static Route route(String id, RouteType type) {
        return Route.builder().id(RouteId.of(id)).name(id).type(Term.of(type)).build();
    }

    private static Route route(String id, RouteType type, Pace pace) {
        return route(id, type).toBuilder()
                .timeline(Timeline.builder().pace(pace).build())
                .build();
    }

    private static Pace gain(String gain) {
        return new Pace(Optional.of(Quantity.parse(gain)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Route thirdYear(Exam... exams) {
        RouteYear year = RouteYear.builder()
                .id(ElementId.of("third"))
                .learningYear(LearningYear.vo(3))
                .addExams(exams)
                .build();
        return route("one", RouteType.VM2).toBuilder()
                .timeline(Timeline.builder().addYears(year).build())
                .build();
    }

    private static Sketch obstacle(ObstacleKind kind, Consumer<Obstacle.Builder> more) {
        Obstacle.Builder obstacle = Obstacle.builder()
                .id(ElementId.of("obstacle"))
                .kind(Term.of(kind))
                .text(Sketch.text("in the way"));
        more.accept(obstacle);
        return Sketch.silent()
                .with(builder -> builder.context(Context.unknown().toBuilder()
                        .addObstacles(obstacle.build())
                        .build()));
    }

    private static Sketch coordinator(Status status, Position... position) {
        Coordinator.Builder one = Coordinator.builder()
                .id(ElementId.of("one"))
                .role(Sketch.text("coordinator"))
                .status(status);
        Stream.of(position).forEach(one::position);
        return Sketch.silent()
                .with(builder -> builder.governance(
                        Governance.builder().addCoordinators(one.build()).build()));
    }
}
