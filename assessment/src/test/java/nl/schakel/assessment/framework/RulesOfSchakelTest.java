package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.framework.RuleExamples.done;
import static nl.schakel.assessment.framework.RuleExamples.mixed;
import static nl.schakel.assessment.framework.RuleExamples.outcome;
import static nl.schakel.assessment.framework.RuleExamples.seat;
import static nl.schakel.assessment.framework.RuleExamples.standing;
import static nl.schakel.assessment.framework.RuleExamples.stated;
import static nl.schakel.assessment.framework.RuleExamples.statedByAny;
import static nl.schakel.assessment.framework.RuleExamples.structured;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.framework.RuleExamples.Example;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the profile: most demand what a rule of a report demands, and are shown by its examples; the others join several, and each
 * is shown met, not met and not known.
 */
class RulesOfSchakelTest {

    private static final String AS_IN_A_REPORT = """
            will                    | doorlopende-leerroutes-2018   | will
            urgency                 | kritische-succesfactoren-2018 | urgency
            passion                 | overlegraad-2019              | passion
            courage                 | overlegraad-2019              | courage
            resistance              | overlegraad-2019              | resistance
            conservatism            | overlegraad-2019              | conservatism
            not-imposed             | kritische-succesfactoren-2018 | not-imposed
            ownership               | schoolportretten-2014         | ownership
            shared-responsibility   | praktijkvoorbeelden-2015      | shared-responsibility
            shared-vision           | doorlopende-leerroutes-2018   | shared-vision
            shared-goal             | kritische-succesfactoren-2018 | common-goal
            joint-ambition          | doorlopende-leerroutes-2018   | joint-ambition
            pupil-interest          | schoolportretten-2014         | pupil-first
            ambition-beyond-diploma | schoolportretten-2014         | beyond-diploma
            clear-picture           | doorlopende-leerroutes-2018   | clear
            win-win                 | praktijkvoorbeelden-2015      | stronger-together
            benefit                 | praktijkvoorbeelden-2015      | useful-to-all
            mutual-interest         | doorlopende-leerroutes-2018   | mutual-interest
            equality                | doorlopende-leerroutes-2018   | equality
            results                 | schoolportretten-2014         | yields
            trust                   | schoolportretten-2014         | trust
            goodwill                | doorlopende-leerroutes-2018   | goodwill
            acquaintance            | doorlopende-leerroutes-2018   | acquaintance
            good-relation           | doorlopende-leerroutes-2018   | relation
            investing-in-relation   | overlegraad-2019              | investing-in-relation
            chain-interest          | doorlopende-leerroutes-2018   | chain-interest
            direction               | kritische-succesfactoren-2018 | direction
            boards                  | doorlopende-leerroutes-2018   | board-involved
            directors               | doorlopende-leerroutes-2018   | management-involved
            all-stakeholders        | praktijkvoorbeelden-2015      | all-stakeholders
            coordinators            | praktijkvoorbeelden-2015      | devoted-coordinators
            teachers-have-time      | doorlopende-leerroutes-2018   | teachers-have-time
            task-hours              | doorlopende-leerroutes-2018   | in-task-hours
            lack-of-time            | overlegraad-2019              | lack-of-time
            lack-of-money           | overlegraad-2019              | lack-of-money
            least-group             | overlegraad-2019              | least-group
            embedded                | doorlopende-leerroutes-2018   | embedded
            spreads                 | overlegraad-2019              | spreads
            region-bounded          | overlegraad-2019              | region-bounded
            breadth                 | praktijkvoorbeelden-2015      | breadth
            joining-worlds          | kritische-succesfactoren-2018 | joining-worlds
            language                | praktijkvoorbeelden-2015      | language
            culture                 | overlegraad-2019              | culture
            denominations           | overlegraad-2019              | denominations
            scale                   | overlegraad-2019              | scale
            administration          | overlegraad-2019              | administration
            improves                | doorlopende-leerroutes-2018   | improves
            good-examples           | overlegraad-2019              | good-examples
            benchmarks              | overlegraad-2019              | benchmarks
            time-to-grow            | praktijkvoorbeelden-2015      | time-to-grow
            in-concept              | doorlopende-leerroutes-2018   | in-concept
            joint-route             | schoolportretten-2014         | joint-route
            law                     | overlegraad-2019              | law
            competition             | overlegraad-2019              | competition
            transport               | overlegraad-2019              | transport
            in-time                 | praktijkvoorbeelden-2015      | in-time
            """;

    static Stream<Example> examples() {
        Edit teachers = body(each -> each.addLayers(Layer.OPERATIONAL).addSeats(seat(Sector.VO), seat(Sector.MBO)));
        return Stream.of(
                        statedByAny("conveyed", Topic.COMMUNICABLE, Topic.SUPPORT),
                        statedByAny("openness", Topic.OPENNESS, Topic.OPEN_CULTURE),
                        mixed(
                                "consultation",
                                List.of(Topic.CONSULTATION_STRUCTURE, Topic.ORGANISATION),
                                body(each -> {}),
                                standing(),
                                all(standing(), complete("governance/bodies"))),
                        mixed("driver", Topic.DRIVER, coordinator(each -> {})),
                        stated("leadership-support", Topic.LEADERSHIP_SUPPORT),
                        mixed(
                                "teachers-meet",
                                Topic.TEACHERS_CONNECTED,
                                teachers,
                                done(PracticeKind.TEACHER_EXCHANGE),
                                done(PracticeKind.JOINT_TEACHING)),
                        Stream.of(new Example(
                                "teachers-meet",
                                Truth.FALSE,
                                all(
                                        done(PracticeKind.JOINT_TEAM),
                                        complete(),
                                        said(Topic.TEACHERS_CONNECTED, Direction.ABSENT)))),
                        mixed(
                                "evaluates",
                                Topic.FINGER_ON_THE_PULSE,
                                done(PracticeKind.EVALUATION),
                                done(PracticeKind.FOLLOW_UP)),
                        stated("professionalisation", Topic.PROFESSIONALISATION),
                        structured("joint-team", done(PracticeKind.JOINT_TEAM)),
                        Stream.of(new Example("joint-team", Truth.UNKNOWN, done(PracticeKind.TEACHER_EXCHANGE))),
                        stated("continuity", Topic.CONTINUITY))
                .flatMap(each -> each);
    }

    private static Rule rule(RuleSet ruleSet, String id) {
        return ruleSet.rules().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleIsMetNotMetOrNotKnown(Example example) {
        assertThat(outcome(Frameworks.SCHAKEL, example.rule(), example.edit()).met())
                .isSameAs(example.met());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = AS_IN_A_REPORT)
    void ruleDemandsWhatARuleOfAReportDemands(String id, String framework, String of) {
        Rule profile = rule(Frameworks.SCHAKEL, id);
        Rule report = rule(Frameworks.get(framework), of);
        assertThat(profile.criterion()).isEqualTo(report.criterion());
        assertThat(profile.effect()).isEqualTo(report.effect());
        assertThat(profile.applicability()).isEqualTo(report.applicability());
    }

    @Test
    void everyRuleIsShownInOneWay() {
        Set<String> joined = new LinkedHashSet<>(examples().map(Example::rule).toList());
        List<String> shown = new ArrayList<>(joined);
        AS_IN_A_REPORT
                .lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .forEach(shown::add);
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Frameworks.SCHAKEL.rules().stream()
                        .map(each -> each.id().value())
                        .toList());
        Set<String> proven =
                new LinkedHashSet<>(examples().map(Example::toString).toList());
        assertThat(joined).allSatisfy(id -> assertThat(proven).contains(id + " true", id + " false", id + " unknown"));
    }
}
