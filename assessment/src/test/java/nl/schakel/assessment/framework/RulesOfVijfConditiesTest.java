package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.rated;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.framework.RuleExamples.assertThatEachOutcomeIsShown;
import static nl.schakel.assessment.framework.RuleExamples.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.framework.RuleExamples.Example;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.testing.Verify;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.Reading;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question on the five conditions, by the marks that people give. */
class RulesOfVijfConditiesTest {

    private static final RuleSet FRAMEWORK = VijfCondities.ruleSet();
    private static final Edit NO_MORE_ANSWERS = complete("observations");

    static Stream<Example> examples() {
        return Arrays.stream(Topic.values())
                .filter(topic -> FRAMEWORK.rules().stream()
                        .anyMatch(rule -> rule.id().value().equals(Codes.of(topic))))
                .flatMap(RulesOfVijfConditiesTest::examples);
    }

    private static Stream<Example> examples(Topic topic) {
        String rule = Codes.of(topic);
        Edit said = said(topic, Direction.PRESENT);
        return Stream.of(
                new Example(rule, Truth.TRUE, all(marks(topic, "5 5 5"), NO_MORE_ANSWERS)),
                new Example(rule, Truth.FALSE, all(marks(topic, "1 1 1"), NO_MORE_ANSWERS)),
                new Example(rule, Truth.UNKNOWN, all(marks(topic, "5 5"), NO_MORE_ANSWERS)),
                new Example(rule, Truth.UNKNOWN, all(marks(topic, "5 5"), said, NO_MORE_ANSWERS)),
                new Example(rule, Truth.UNKNOWN, marks(topic, "5 5 5")),
                new Example(rule, Truth.UNKNOWN, all(said, said, said, NO_MORE_ANSWERS)),
                new Example(rule, Truth.UNKNOWN, complete()));
    }

    private static Edit marks(Topic topic, String marks) {
        return all(Stream.of(marks.split(" "))
                .map(mark -> rated(topic, mark + " of 1..5"))
                .toArray(Edit[]::new));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void questionIsAnsweredByMarksOnly(Example example) {
        assertThat(outcome(FRAMEWORK, example.rule(), example.edit()).degree()).isEqualTo(Interval.of(example.met()));
    }

    @Test
    void everyRuleHasAnExampleOfEachOutcome() {
        assertThatEachOutcomeIsShown(FRAMEWORK, examples());
    }

    @Test
    void everyRuleHasWitnesses() {
        assertThatCode(() -> Verify.that(FRAMEWORK).everyRuleHasWitnesses()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"4 5 3, 750000", "1 5 2, 416667", "5 5 1, 666667", "2 2 2 1, 187500"})
    void marksCountByTheirMean(String marks, long degree) {
        assertThat(outcome(FRAMEWORK, "trust", all(marks(Topic.TRUST, marks), NO_MORE_ANSWERS))
                        .degree())
                .isEqualTo(new Interval(degree, degree));
    }

    @Test
    void conditionsAreTheFiveByTheirPublishedNames() {
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.name().in(Language.DUTCH))
                .containsExactly(
                        "gedeelde ambitie",
                        "recht doen aan belangen",
                        "persoonlijk goed samenwerken",
                        "professioneel organiseren",
                        "betekenisgevend proces");
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.id().value())
                .containsExactly(
                        "shared-ambition",
                        "justice-to-interests",
                        "working-well-together",
                        "organising-professionally",
                        "meaningful-process");
        assertThat(FRAMEWORK.factors()).extracting(Factor::group).containsOnly(FactorGroup.CONDITION);
        assertThat(FRAMEWORK.factors()).extracting(Factor::weight).containsOnly(1000);
    }

    @Test
    void eachConditionHasThreeQuestionsOfWhichEachAsksMarksOfItsOwnTopic() {
        assertThat(FRAMEWORK.rules().stream()
                        .collect(Collectors.groupingBy(rule -> rule.factor().value(), Collectors.counting())))
                .hasSize(5)
                .allSatisfy((condition, questions) -> assertThat(questions).isEqualTo(3));
        assertThat(FRAMEWORK.rules()).allSatisfy(rule -> {
            assertThat(rule.criterion()).isInstanceOfSatisfying(Rated.class, marks -> {
                assertThat(marks.fact()).hasToString("rated." + rule.id());
                assertThat(marks.by()).isSameAs(Rated.By.MEAN);
                assertThat(marks.leastAnswers()).isEqualTo(3);
                assertThat(marks.layer()).isEqualTo(Optional.empty());
            });
            assertThat(rule.weight()).isEqualTo(1000);
        });
        assertThat(FRAMEWORK.rules()).flatExtracting(Rule::asks).doesNotHaveDuplicates();
    }

    @Test
    void namesArePublishedAndQuestionsAreOurs() {
        assertThat(FRAMEWORK.publications())
                .extracting(Publication::id, Publication::title)
                .extracting(Object::toString)
                .containsExactly("(kaats-opheij-2012, \"Leren samenwerken tussen organisaties\")");
        assertThat(FRAMEWORK.factors()).allSatisfy(factor -> {
            assertThat(factor.source())
                    .hasToString("kaats-opheij-2012, vijf condities, "
                            + factor.name().in(Language.DUTCH));
            assertThat(factor.source().reading()).isSameAs(Reading.LITERAL);
        });
        assertThat(FRAMEWORK.rules()).allSatisfy(rule -> {
            assertThat(rule.source()).hasToString("kaats-opheij-2012, vijf condities");
            assertThat(rule.source().reading()).isSameAs(Reading.INFERRED);
        });
    }
}
