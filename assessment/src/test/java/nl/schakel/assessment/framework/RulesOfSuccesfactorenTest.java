package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.arrangement;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.goal;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.framework.RuleExamples.assertThatEachOutcomeIsShown;
import static nl.schakel.assessment.framework.RuleExamples.mixed;
import static nl.schakel.assessment.framework.RuleExamples.outcome;
import static nl.schakel.assessment.framework.RuleExamples.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.framework.RuleExamples.Example;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.testing.Verify;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on the critical success factors: each way in which it is met, when it is not, and when it is not known. */
class RulesOfSuccesfactorenTest {

    private static final RuleSet FRAMEWORK = KritischeSuccesfactoren2018.ruleSet();

    static Stream<Example> examples() {
        return Stream.of(
                        stated("urgency", Topic.URGENCY),
                        mixed("common-goal", Topic.SHARED_GOAL, goal(Status.IN_FORCE)),
                        eitherOf("all-gain", Topic.WIN_WIN, Topic.BENEFIT),
                        onePayer(),
                        eitherOf("direction", Topic.DIRECTION, Topic.REGIONAL_DIRECTION),
                        eitherOf("drivers", Topic.DRIVER, Topic.COORDINATORS),
                        Stream.of(new Example("drivers", Truth.UNKNOWN, all(coordinator(each -> {}), complete()))),
                        stated("trust", Topic.TRUST),
                        stated("joining-worlds", Topic.JOINING_WORLDS),
                        stated("language", Topic.LANGUAGE),
                        stated("not-imposed", Topic.NOT_IMPOSED))
                .flatMap(each -> each);
    }

    /** A rule that statements about either of two topics can answer. */
    private static Stream<Example> eitherOf(String rule, Topic one, Topic other) {
        return Stream.of(
                new Example(rule, Truth.TRUE, said(one, Direction.PRESENT)),
                new Example(rule, Truth.TRUE, said(other, Direction.PRESENT)),
                new Example(rule, Truth.FALSE, all(said(one, Direction.ABSENT), said(other, Direction.ABSENT))),
                new Example(rule, Truth.UNKNOWN, said(one, Direction.ABSENT)),
                new Example(rule, Truth.UNKNOWN, said(other, Direction.ABSENT)),
                new Example(rule, Truth.UNKNOWN, complete()));
    }

    /** What is met here hinders, so that it scores nothing. */
    private static Stream<Example> onePayer() {
        return Stream.of(
                new Example("one-payer", Truth.FALSE, all(pays("school", "college"), complete())),
                new Example(
                        "one-payer", Truth.TRUE, all(pays("school", "college"), pays("college", "school"), complete())),
                new Example("one-payer", Truth.TRUE, all(pays("school", "college"), pays("college", "school"))),
                new Example("one-payer", Truth.TRUE, complete()),
                new Example("one-payer", Truth.UNKNOWN, pays("school", "college")),
                new Example("one-payer", Truth.UNKNOWN, all()));
    }

    private static Edit pays(String payer, String payee) {
        return arrangement(HourlyPayment.builder()
                .id(ElementId.of("hours-of-" + payee))
                .subject(LocalizedText.of("lessen", "lessons"))
                .payer(PartnerId.of(payer))
                .addPayees(PartnerId.of(payee))
                .build());
    }

    private static FactorResult winWin(Edit... edits) {
        return Assessor.of(FRAMEWORK).assess(Dossiers.of(edits), DAY).factor("win-win");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleScoresWhatItFinds(Example example) {
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

    @Test
    void factorsAreTheSixThatStandOutAndNotImposed() {
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.id().value())
                .containsExactly(
                        "urgency",
                        "common-goal",
                        "win-win",
                        "direction",
                        "drivers-and-trust",
                        "joining-worlds",
                        "not-imposed");
        assertThat(FRAMEWORK.factors()).extracting(Factor::group).containsOnly(FactorGroup.SUCCESS_FACTOR);
        assertThat(FRAMEWORK.factors()).extracting(Factor::weight).containsOnly(1000);
    }

    @Test
    void everythingStandsInOneSectionOfTheReport() {
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.source().toString())
                .containsOnly("impressie-2018, 3.2 Kritische succesfactoren voor samenwerking");
        assertThat(FRAMEWORK.rules())
                .extracting(rule -> rule.source().toString())
                .containsOnly("impressie-2018, 3.2 Kritische succesfactoren voor samenwerking");
    }

    @Test
    void ownershipFollowsFromUrgencyAndIsNotAskedFor() {
        assertThat(FRAMEWORK.rules())
                .flatExtracting(Rule::asks)
                .extracting(Object::toString)
                .doesNotContain("observed.ownership", "observed.shared-responsibility")
                .noneMatch(fact -> fact.startsWith("agreement."));
    }

    @Test
    void onePayerIsTheOnlyRuleThatHinders() {
        assertThat(FRAMEWORK.rules())
                .filteredOn(rule -> rule.effect() == Effect.HINDERING)
                .extracting(rule -> rule.id().value())
                .containsExactly("one-payer");
    }

    @Test
    void winWinHasTwoHalvesThatWeighTheSame() {
        Edit gain = said(Topic.BENEFIT, Direction.PRESENT);
        Edit one = all(pays("school", "college"), complete());
        Edit both = all(pays("school", "college"), pays("college", "school"));
        assertThat(winWin(gain, both).score()).hasToString("100 of 100, evidence for 100 %");
        assertThat(winWin(gain, one).score()).hasToString("50 of 100, evidence for 100 %");
        assertThat(winWin(one).score()).hasToString("0..50 of 100, evidence for 50 %");
    }

    /** The report on the five practices praises a school that pays for everything itself; this one says that it cannot last. */
    @Test
    void routeThatAnotherReportPraisesIsHinderedHereByItsOnePayer() {
        Edit route = all(pays("school", "college"), complete(), said(Topic.WILL, Direction.PRESENT));
        assertThat(outcome(Frameworks.DOORLOPENDE_LEERROUTES_2018, "will", route)
                        .degree())
                .isEqualTo(Interval.ONE);
        assertThat(Frameworks.DOORLOPENDE_LEERROUTES_2018.rules())
                .flatExtracting(Rule::asks)
                .extracting(Object::toString)
                .doesNotContain("funding.one-payer");
        assertThat(outcome(FRAMEWORK, "one-payer", route).degree()).isEqualTo(Interval.ZERO);
    }
}
