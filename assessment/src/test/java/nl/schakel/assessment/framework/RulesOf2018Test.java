package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.goal;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.Dossiers.network;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.framework.RuleExamples.about;
import static nl.schakel.assessment.framework.RuleExamples.assertThatEachOutcomeIsShown;
import static nl.schakel.assessment.framework.RuleExamples.done;
import static nl.schakel.assessment.framework.RuleExamples.mixed;
import static nl.schakel.assessment.framework.RuleExamples.outcome;
import static nl.schakel.assessment.framework.RuleExamples.seat;
import static nl.schakel.assessment.framework.RuleExamples.standing;
import static nl.schakel.assessment.framework.RuleExamples.stated;
import static nl.schakel.assessment.framework.RuleExamples.structured;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.framework.RuleExamples.Example;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the framework of 2018: each way in which it is met, when it is not, and when it is not known. */
class RulesOf2018Test {

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

    @ParameterizedTest
    @MethodSource("examples")
    void ruleIsMetNotMetOrNotKnown(Example example) {
        assertThat(outcome(Frameworks.DOORLOPENDE_LEERROUTES_2018, example.rule(), example.edit())
                        .met())
                .isSameAs(example.met());
    }

    @Test
    void everyRuleHasAnExampleOfEachOutcome() {
        assertThat(Frameworks.DOORLOPENDE_LEERROUTES_2018.rules()).hasSize(28);
        assertThatEachOutcomeIsShown(Frameworks.DOORLOPENDE_LEERROUTES_2018, examples());
    }
}
