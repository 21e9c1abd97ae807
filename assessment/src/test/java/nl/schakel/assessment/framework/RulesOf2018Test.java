package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.goal;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.Dossiers.network;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.Dossiers.route;
import static nl.schakel.assessment.Dossiers.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Maturity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the framework of 2018: each way in which it is met, when it is not, and when it is not known. */
class RulesOf2018Test {

    /** A rule with one dossier. */
    record Example(String rule, Truth met, Edit edit) {

        @Override
        public String toString() {
            return rule + " " + met;
        }
    }

    private static RuleOutcome outcome(String rule, Edit edit) {
        return Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(Dossiers.of(edit), DAY).outcomes().stream()
                .filter(outcome -> outcome.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** A rule that only a statement of somebody can answer. */
    private static Stream<Example> stated(String rule, Topic topic) {
        return Stream.of(
                new Example(rule, Truth.TRUE, said(topic, Direction.PRESENT)),
                new Example(rule, Truth.FALSE, said(topic, Direction.ABSENT)),
                new Example(rule, Truth.UNKNOWN, said(topic, Direction.MIXED)),
                new Example(rule, Truth.UNKNOWN, complete()));
    }

    /** A rule that is met by each of several things, and is not met where a complete dossier holds none of them. */
    private static Stream<Example> structured(String rule, Edit... ways) {
        List<Example> examples = new ArrayList<>();
        Stream.of(ways).forEach(way -> examples.add(new Example(rule, Truth.TRUE, way)));
        examples.add(new Example(rule, Truth.FALSE, complete()));
        examples.add(new Example(rule, Truth.UNKNOWN, all()));
        return examples.stream();
    }

    /** A rule that is met by each of several things, or by what somebody says. */
    private static Stream<Example> mixed(String rule, Topic topic, Edit... ways) {
        List<Example> examples = new ArrayList<>();
        Stream.of(ways).forEach(way -> examples.add(new Example(rule, Truth.TRUE, way)));
        examples.add(new Example(rule, Truth.TRUE, said(topic, Direction.PRESENT)));
        examples.add(new Example(rule, Truth.FALSE, all(complete(), said(topic, Direction.ABSENT))));
        examples.add(new Example(rule, Truth.UNKNOWN, complete()));
        examples.add(new Example(rule, Truth.UNKNOWN, said(topic, Direction.ABSENT)));
        examples.add(new Example(rule, Truth.UNKNOWN, all()));
        return examples.stream();
    }

    static Stream<Example> examples() {
        return Stream.of(conditions(), structure(), anchoring()).flatMap(each -> each);
    }

    private static Stream<Example> conditions() {
        return Stream.of(
                        stated("will", Topic.WILL),
                        stated("joint-ambition", Topic.JOINT_AMBITION),
                        stated("mutual-interest", Topic.MUTUAL_INTEREST),
                        stated("shared-vision", Topic.SHARED_VISION),
                        mixed("shared-goal", Topic.SHARED_GOAL, goal(Status.IN_FORCE)),
                        stated("goodwill", Topic.GOODWILL),
                        stated("acquaintance", Topic.ACQUAINTANCE),
                        stated("trust", Topic.TRUST),
                        stated("equality", Topic.EQUALITY),
                        stated("chain-interest", Topic.CHAIN_INTEREST),
                        stated("relation", Topic.GOOD_RELATION),
                        stated("clear", Topic.CLEAR_PICTURE),
                        stated("communicable", Topic.COMMUNICABLE),
                        mixed("embedded", Topic.EMBEDDED, network(each -> {})),
                        structured("evaluates", done(PracticeKind.EVALUATION), done(PracticeKind.FOLLOW_UP)),
                        Stream.of(
                                new Example("improves", Truth.TRUE, said(Topic.IMPROVING, Direction.PRESENT)),
                                new Example("improves", Truth.TRUE, said(Topic.LEARNING_TOGETHER, Direction.PRESENT)),
                                new Example(
                                        "improves",
                                        Truth.FALSE,
                                        all(
                                                said(Topic.IMPROVING, Direction.ABSENT),
                                                said(Topic.LEARNING_TOGETHER, Direction.ABSENT))),
                                new Example("improves", Truth.UNKNOWN, said(Topic.IMPROVING, Direction.ABSENT)),
                                new Example("improves", Truth.UNKNOWN, complete())))
                .flatMap(each -> each);
    }

    private static Stream<Example> structure() {
        Edit teachers = body(each -> each.addLayers(Layer.OPERATIONAL).addSeats(seat(Sector.VO), seat(Sector.MBO)));
        return Stream.of(
                        structured("project-leader", coordinator(each -> {})),
                        structured("consultation-structure", body(each -> {}), standing()),
                        mixed("teachers-meet", Topic.TEACHERS_CONNECTED, teachers, done(PracticeKind.TEACHER_EXCHANGE)),
                        mixed("teachers-have-time", Topic.FACILITATED, inKind(InKindKind.TASK_HOURS, each -> {})),
                        mixed("management-involved", Topic.ALL_LAYERS, body(each -> each.addLayers(Layer.TACTICAL))),
                        mixed("board-involved", Topic.ALL_LAYERS, body(each -> each.addLayers(Layer.STRATEGIC))))
                .flatMap(each -> each);
    }

    private static Stream<Example> anchoring() {
        return Stream.of(
                        structured(
                                "on-paper",
                                agreement(AgreementKind.CONVENANT, each -> {}),
                                agreement(AgreementKind.COOPERATION_AGREEMENT, each -> {})),
                        structured(
                                "importance-goal-partners",
                                about(ClauseKind.IMPORTANCE),
                                about(ClauseKind.GOAL),
                                about(ClauseKind.PARTNERS)),
                        Stream.of(
                                new Example(
                                        "importance-goal-partners",
                                        Truth.FALSE,
                                        all(about(ClauseKind.FINANCE), complete())),
                                new Example("importance-goal-partners", Truth.UNKNOWN, about(ClauseKind.FINANCE))),
                        structured("connectors", coordinator(each -> {})),
                        mixed("in-concept", Topic.PART_OF_CONCEPT, done(PracticeKind.EDUCATION_CONCEPT)),
                        structured("in-task-hours", inKind(InKindKind.TASK_HOURS, each -> {})),
                        structured("around-routes", body(each -> {}), standing()))
                .flatMap(each -> each);
    }

    private static Edit done(PracticeKind kind) {
        return practice(kind, each -> {});
    }

    private static Edit standing() {
        return route(each -> each.maturity(Maturity.STANDING_PRACTICE));
    }

    private static Edit about(ClauseKind kind) {
        return agreement(
                AgreementKind.CONVENANT,
                each -> each.addClauses(
                        new Clause(ElementId.of("clause"), Term.of(kind), Optional.empty(), Optional.empty())));
    }

    private static Seat seat(Sector sector) {
        return Seat.builder()
                .who(LocalizedText.of("docenten", "teachers"))
                .sector(sector)
                .build();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleIsMetNotMetOrNotKnown(Example example) {
        assertThat(outcome(example.rule(), example.edit()).met()).isSameAs(example.met());
    }

    /** Holds the table against the framework, so that no rule is added without examples. */
    @Test
    void everyRuleHasAnExampleOfEachOutcome() {
        Set<String> proven = examples().map(Example::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Frameworks.DOORLOPENDE_LEERROUTES_2018.rules())
                .hasSize(28)
                .allSatisfy(rule ->
                        assertThat(proven).contains(rule.id() + " true", rule.id() + " false", rule.id() + " unknown"));
    }
}
