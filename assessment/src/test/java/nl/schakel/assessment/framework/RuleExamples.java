package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.complete;
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
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Maturity;

/** What the tests of the frameworks share: rules with dossiers in which they are met, not met or not known. */
final class RuleExamples {

    private RuleExamples() {}

    /** A rule with one dossier. */
    record Example(String rule, Truth met, Edit edit) {

        @Override
        public String toString() {
            return rule + " " + met;
        }
    }

    static RuleOutcome outcome(RuleSet framework, String rule, Edit edit) {
        return Assessor.of(framework).assess(Dossiers.of(edit), DAY).outcomes().stream()
                .filter(outcome -> outcome.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** A rule that only a statement of somebody can answer. */
    static Stream<Example> stated(String rule, Topic topic) {
        return Stream.of(
                new Example(rule, Truth.TRUE, said(topic, Direction.PRESENT)),
                new Example(rule, Truth.FALSE, said(topic, Direction.ABSENT)),
                new Example(rule, Truth.UNKNOWN, said(topic, Direction.MIXED)),
                new Example(rule, Truth.UNKNOWN, complete()));
    }

    /** A rule that is met by each of several things, and is not met where a complete dossier holds none of them. */
    static Stream<Example> structured(String rule, Edit... ways) {
        List<Example> examples = new ArrayList<>();
        Stream.of(ways).forEach(way -> examples.add(new Example(rule, Truth.TRUE, way)));
        examples.add(new Example(rule, Truth.FALSE, complete()));
        examples.add(new Example(rule, Truth.UNKNOWN, all()));
        return examples.stream();
    }

    /** A rule that is met by each of several things, or by what somebody says. */
    static Stream<Example> mixed(String rule, Topic topic, Edit... ways) {
        return mixed(rule, List.of(topic), ways);
    }

    /** A rule that is met by each of several things, or by what somebody says of one of several topics. */
    static Stream<Example> mixed(String rule, List<Topic> topics, Edit... ways) {
        List<Example> examples = new ArrayList<>();
        Stream.of(ways).forEach(way -> examples.add(new Example(rule, Truth.TRUE, way)));
        topics.forEach(topic -> examples.add(new Example(rule, Truth.TRUE, said(topic, Direction.PRESENT))));
        Edit[] denied =
                topics.stream().map(topic -> said(topic, Direction.ABSENT)).toArray(Edit[]::new);
        examples.add(new Example(rule, Truth.FALSE, all(complete(), all(denied))));
        examples.add(new Example(rule, Truth.UNKNOWN, complete()));
        examples.add(new Example(rule, Truth.UNKNOWN, all(denied)));
        examples.add(new Example(rule, Truth.UNKNOWN, all()));
        return examples.stream();
    }

    /** A rule that what somebody says of one of several topics can answer, and nothing else. */
    static Stream<Example> statedByAny(String rule, Topic... topics) {
        List<Example> examples = new ArrayList<>();
        Stream.of(topics).forEach(topic -> {
            examples.add(new Example(rule, Truth.TRUE, said(topic, Direction.PRESENT)));
            examples.add(new Example(rule, Truth.UNKNOWN, said(topic, Direction.ABSENT)));
        });
        Edit[] denied =
                Stream.of(topics).map(topic -> said(topic, Direction.ABSENT)).toArray(Edit[]::new);
        examples.add(new Example(rule, Truth.FALSE, all(denied)));
        examples.add(new Example(rule, Truth.UNKNOWN, complete()));
        return examples.stream();
    }

    static Edit done(PracticeKind kind) {
        return practice(kind, each -> {});
    }

    static Edit standing() {
        return route(each -> each.maturity(Maturity.STANDING_PRACTICE));
    }

    static Edit about(ClauseKind kind) {
        return agreement(
                AgreementKind.CONVENANT,
                each -> each.addClauses(
                        new Clause(ElementId.of("clause"), Term.of(kind), Optional.empty(), Optional.empty())));
    }

    static Seat seat(Sector sector) {
        return Seat.builder()
                .who(LocalizedText.of("docenten", "teachers"))
                .sector(sector)
                .build();
    }

    /** Holds a table of examples against its framework, so that no rule is added without a case of each outcome. */
    static void assertThatEachOutcomeIsShown(RuleSet framework, Stream<Example> examples) {
        Set<String> proven = examples.map(Example::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(framework.rules())
                .allSatisfy(rule ->
                        assertThat(proven).contains(rule.id() + " true", rule.id() + " false", rule.id() + " unknown"));
    }
}
