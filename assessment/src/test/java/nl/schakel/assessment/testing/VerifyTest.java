package nl.schakel.assessment.testing;

import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Period;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {

    private static final Rule LEADER = Own.rule("leader", holds("own.leader"));
    private static final Rule IF_PAPER = LEADER.toBuilder()
            .id(RuleId.of("if-paper"))
            .applicability(holds("own.paper"))
            .build();
    private static final Rule OFTEN =
            Own.rule("often", Line.of("own.meetings", Line.Point.at(0, 0), Line.Point.at(6, 1_000_000)));
    private static final Verify VERIFY = Own.verify(LEADER, IF_PAPER, OFTEN);

    /** What holds of given facts; everything else that can be asked of them must be refused. */
    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of("leader", Given.NOTHING.holds("own.leader"), "isMet hasDegree-1000000"),
                Arguments.of("leader", Given.NOTHING.holdsNot("own.leader"), "isNotMet hasDegree-0"),
                Arguments.of("leader", Given.NOTHING, "isUnknown hasDegree-0-1000000"),
                Arguments.of(
                        "if-paper", Given.NOTHING.holds("own.leader").holds("own.paper"), "isMet hasDegree-1000000"),
                Arguments.of("if-paper", Given.NOTHING.holds("own.leader").holdsNot("own.paper"), "doesNotApply"),
                Arguments.of("if-paper", Given.NOTHING.holds("own.leader"), "isUnknown mayNotApply"),
                Arguments.of("if-paper", Given.NOTHING.holds("own.paper"), "isUnknown hasDegree-0-1000000"),
                Arguments.of("often", Given.NOTHING.number("own.meetings", 3), "hasDegree-500000"),
                Arguments.of("often", Given.NOTHING.number("own.meetings", 6), "isMet hasDegree-1000000"),
                Arguments.of("often", Given.NOTHING.number("own.meetings", "3+"), "isUnknown"),
                Arguments.of("often", Given.NOTHING.number("own.meetings", 0), "isNotMet hasDegree-0"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void exactlyWhatHoldsPasses(String rule, Given given, String expected) {
        RuleVerifier verifier = VERIFY.rule(rule);
        StringBuilder passing = new StringBuilder();
        demands().forEach(demand -> {
            try {
                demand.ask().accept(verifier.given(nothing -> given));
                passing.append(passing.isEmpty() ? "" : " ").append(demand.name());
            } catch (AssertionError e) {
                assertThat(e).hasMessageStartingWith("rule [" + rule + "] must ");
            }
        });
        assertThat(passing).hasToString(expected);
    }

    private record Demanded(String name, Consumer<OutcomeVerifier> ask) {}

    private static Stream<Demanded> demands() {
        return Stream.of(
                new Demanded("isMet", OutcomeVerifier::isMet),
                new Demanded("isNotMet", OutcomeVerifier::isNotMet),
                new Demanded("isUnknown", OutcomeVerifier::isUnknown),
                new Demanded("doesNotApply", OutcomeVerifier::doesNotApply),
                new Demanded("mayNotApply", OutcomeVerifier::mayNotApply),
                new Demanded("hasDegree-0", verifier -> verifier.hasDegree(0)),
                new Demanded("hasDegree-500000", verifier -> verifier.hasDegree(500_000)),
                new Demanded("hasDegree-1000000", verifier -> verifier.hasDegree(1_000_000)),
                new Demanded("hasDegree-0-1000000", verifier -> verifier.hasDegree(0, 1_000_000)));
    }

    @Test
    void ruleThatTheLibraryShipsIsTestedInOneLine() {
        Verify verify = Verify.that(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        verify.rule("project-leader")
                .isMet(facts -> facts.holds("governance.coordinator"))
                .isNotMet(facts -> facts.holdsNot("governance.coordinator"))
                .isUnknown(facts -> facts);
        verify.rule("evaluates").isNotMet(facts -> facts.hasOnly("practice.kinds", "visitation"));
    }

    @Test
    void demandsFollowEachOtherInOneLineEach() {
        VERIFY.rule("if-paper")
                .isMet(facts -> facts.holds("own.paper").holds("own.leader"))
                .isNotMet(facts -> facts.holds("own.paper").holdsNot("own.leader"))
                .isUnknown(facts -> facts.holds("own.paper"))
                .mayNotApply(facts -> facts.holds("own.leader"))
                .doesNotApply(facts -> facts.holdsNot("own.paper"));
        VERIFY.rule("often")
                .hasDegree(166_667, facts -> facts.number("own.meetings", 1))
                .hasDegree(333_333, 666_667, facts -> facts.number("own.meetings", "2..4 times/school-year"));
    }

    @Test
    void whatDoesNotHoldIsToldWithWhatWasSeenAndExpected() {
        assertThatThrownBy(() -> VERIFY.rule("leader").isMet(facts -> facts.holdsNot("own.leader")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("rule [leader] must be met, and is not met (degree 0)\n"
                        + "there is leader: not met\n"
                        + "  seen: own.leader = no - supposed\n"
                        + "  expected: own.leader = yes\n"
                        + "  rule by: report, Rules");
    }

    static Stream<Arguments> complaints() {
        return Stream.of(
                complaint(
                        () -> VERIFY.rule("leader").isNotMet(facts -> facts),
                        "rule [leader] must not be met, and is not known (degree 0..1000000)"),
                complaint(
                        () -> VERIFY.rule("leader").isUnknown(facts -> facts.holds("own.leader")),
                        "rule [leader] must not be known, and is met (degree 1000000)"),
                complaint(
                        () -> VERIFY.rule("if-paper").isMet(facts -> facts.holds("own.leader")),
                        "rule [if-paper] must be met, and is not known (may not apply, degree 1000000)"),
                complaint(
                        () -> VERIFY.rule("if-paper").isMet(facts -> facts.holdsNot("own.paper")),
                        "rule [if-paper] must be met, and is not applicable (does not apply, degree 0..1000000)"),
                complaint(
                        () -> VERIFY.rule("if-paper").doesNotApply(facts -> facts.holds("own.paper")),
                        "rule [if-paper] must not apply, and is not known (degree 0..1000000)"),
                complaint(
                        () -> VERIFY.rule("if-paper").mayNotApply(facts -> facts.holdsNot("own.paper")),
                        "rule [if-paper] must be such that it may apply or not, and is not applicable"
                                + " (does not apply, degree 0..1000000)"),
                complaint(
                        () -> VERIFY.rule("often").hasDegree(500_000, facts -> facts.number("own.meetings", 2)),
                        "rule [often] must apply with degree 500000, and is partly met (degree 333333)"),
                complaint(
                        () -> VERIFY.rule("often").hasDegree(0, 500_000, facts -> facts.number("own.meetings", "3+")),
                        "rule [often] must apply with degree 0..500000, and is not known (degree 500000..1000000)"));
    }

    private static Arguments complaint(Runnable demand, String message) {
        return Arguments.of(message, demand);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("complaints")
    void complaintSaysWhatWasDemandedAndWhatIs(String message, Runnable demand) {
        assertThatThrownBy(demand::run)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(message + "\nthere is ");
    }

    static Stream<Arguments> refusals() {
        RuleVerifier kinds = Own.verify(any(has("own.kinds", "evaluation"), atLeast("own.meetings", 2)));
        RuleVerifier marks =
                Own.verify(new Rated(FactId.of("own.marks"), Rated.By.MEAN, 1, Optional.empty(), Optional.empty()));
        return Stream.of(
                refusal(
                        () -> kinds.isMet(facts -> facts.has("own.kind", "evaluation")),
                        "fact [own.kind] must be in the catalogue\nDid you mean 'own.kinds'?"),
                refusal(
                        () -> kinds.isMet(facts -> facts.holds("own.leader")),
                        "fact [own.leader] must be one that the rule it asks\nIt asks: own.kinds, own.meetings."),
                refusal(
                        () -> marks.isMet(facts -> facts.holds("own.paper")),
                        "fact [own.paper] must be one that the rule it asks\nIt asks: own.marks."),
                refusal(
                        () -> kinds.isMet(facts -> facts.holds("own.kinds")),
                        "fact [own.kinds = yes] must be given as a set of codes\nUse has, hasOnly or hasNone."),
                refusal(
                        () -> kinds.isMet(facts -> facts.hasNone("own.meetings")),
                        "fact [own.meetings = none] must be given as a number\nUse number."),
                refusal(
                        () -> marks.isMet(facts -> facts.number("own.marks", 4)),
                        "fact [own.marks = 4] must be given as ratings\nUse rated, ratedSoFar or ratedBy."),
                refusal(
                        () -> Own.verify(holds("own.leader")).isMet(facts -> facts.number("own.leader", 1)),
                        "fact [own.leader = 1] must be given as a truth\nUse holds or holdsNot."),
                refusal(
                        () -> kinds.isMet(facts -> facts.has("own.kinds", "evaluation", "follow-ups")),
                        "code of own.kinds [follow-ups] must be one of its codes\nDid you mean 'follow-up'?"),
                refusal(
                        () -> kinds.isMet(facts -> facts.hasOnly("own.kinds", "rain")),
                        "code of own.kinds [rain] must be one of its codes\n"
                                + "Possible: evaluation, exchange, follow-up, visitation."),
                refusal(
                        () -> kinds.isMet(facts -> facts.number("own.meetings", "2 fte")),
                        "unit of own.meetings [fte] must be times/school-year\n"
                                + "Write the number in that unit, or without one."),
                refusal(
                        () -> VERIFY.rule("laeder"),
                        "rule [laeder] must be one of the rule set small\nDid you mean 'leader'?"),
                refusal(
                        () -> VERIFY.rule("weather"),
                        "rule [weather] must be one of the rule set small\nPossible: leader, if-paper, often."));
    }

    private static Arguments refusal(Runnable demand, String message) {
        return Arguments.of(message, demand);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whatCannotBeMeantIsRefused(String message, Runnable demand) {
        assertThatThrownBy(demand::run)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void ruleSetThatAsksAFactThatThereIsNotIsRefusedAtOnce() {
        assertThatThrownBy(() -> Own.verify(LEADER, Own.rule("rain", holds("weather.rain"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fact [weather.rain] must be in the catalogue\n");
    }

    @Test
    void setsOfCodesAreOpenUnlessTheyAreSaidToHoldNoOthers() {
        Own.verify(all(has("own.kinds", "evaluation"), has("own.kinds", "exchange")))
                .isUnknown(facts -> facts.has("own.kinds", "evaluation"))
                .isNotMet(facts -> facts.hasOnly("own.kinds", "evaluation"))
                .isNotMet(facts -> facts.hasNone("own.kinds"))
                .isMet(facts -> facts.has("own.kinds", "evaluation", "exchange"));
    }

    @Test
    void marksAreAllThatThereAreUnlessTheyAreSaidToBeSoFar() {
        Own.verify(new Rated(FactId.of("own.marks"), Rated.By.MEAN, 2, Optional.empty(), Optional.empty()))
                .hasDegree(625_000, facts -> facts.rated("own.marks", "4 of 1..5", "3 of 1..5"))
                .isUnknown(facts -> facts.ratedSoFar("own.marks", "4 of 1..5", "3 of 1..5"))
                .isUnknown(facts -> facts.rated("own.marks", "4 of 1..5"));
        Own.verify(new Rated(FactId.of("own.marks"), Rated.By.MEDIAN, 1, Optional.of(Layer.TACTICAL), Optional.empty()))
                .isMet(facts -> facts.ratedBy(Layer.TACTICAL, "own.marks", "5 of 1..5")
                        .ratedBy(Layer.STRATEGIC, "own.marks", "1 of 1..5"))
                .isUnknown(facts ->
                        facts.rated("own.marks", "1 of 1..5").ratedBy(Layer.TACTICAL, "own.marks", "5 of 1..5"))
                .isUnknown(facts -> facts.ratedSoFar("own.marks").ratedBy(Layer.TACTICAL, "own.marks", "5 of 1..5"));
        Own.verify(new Rated(
                        FactId.of("own.marks"), Rated.By.MEAN, 1, Optional.empty(), Optional.of(Speaker.COORDINATOR)))
                .isMet(facts -> facts.ratedBy(Speaker.COORDINATOR, "own.marks", "5 of 1..5")
                        .ratedBy(Speaker.PUPIL, "own.marks", "1 of 1..5"))
                .isNotMet(facts -> facts.ratedBy(Layer.TACTICAL, Speaker.COORDINATOR, "own.marks", "1 of 1..5"))
                .isUnknown(facts -> facts.ratedBy(Layer.TACTICAL, "own.marks", "5 of 1..5"));
    }

    @Test
    void whatHindersIsMetWhereItIsNotThere() {
        Rule obstacle = LEADER.toBuilder().effect(Effect.HINDERING).build();
        Own.verify(obstacle)
                .rule("leader")
                .isMet(facts -> facts.holdsNot("own.leader"))
                .isNotMet(facts -> facts.holds("own.leader"));
    }

    @Test
    void criteriaWithNamesAreTestedInTheirRuleSet() {
        RuleSet named = Rules.builder(List.of(Rules.factor("structure", 1000)))
                .definitions(Map.of("both", all(holds("own.leader"), holds("own.paper"))))
                .addRules(Own.rule("it", named("both")))
                .build();
        Verify.that(named, Own.FACTS)
                .rule("it")
                .isMet(facts -> facts.holds("own.leader").holds("own.paper"))
                .isNotMet(facts -> facts.holdsNot("own.paper"));
    }

    @Test
    void ruleOfAPeriodIsTestedOnADayOfItUnlessAnotherIsChosen() {
        Rule later = LEADER.toBuilder().validity(Period.parse("2020/..")).build();
        Own.verify(later)
                .rule("leader")
                .isMet(facts -> facts.holds("own.leader"))
                .on(LocalDate.of(2020, 6, 1))
                .mayNotApply(facts -> facts.holds("own.leader"))
                .on(LocalDate.of(2019, 12, 31))
                .doesNotApply(facts -> facts.holds("own.leader"));
        Rule until = LEADER.toBuilder().validity(Period.parse("../2019-07-31")).build();
        Own.verify(until).rule("leader").isMet(facts -> facts.holds("own.leader"));
        Rule some = LEADER.toBuilder().validity(Period.parse("?/?")).build();
        Own.verify(some).rule("leader").mayNotApply(facts -> facts.holds("own.leader"));
    }

    @Test
    void ofARuleThatChangesInTimeTheDayTellsWhichIsMeant() {
        Rule before = LEADER.toBuilder()
                .validity(Period.parse("2018-01-01/2019-07-31"))
                .build();
        Rule after = before.toBuilder()
                .criterion(holds("own.paper"))
                .validity(Period.parse("2019-08-01/.."))
                .build();
        RuleVerifier rule = Own.verify(before, after).rule("leader");
        rule.on(LocalDate.of(2019, 7, 31)).isMet(facts -> facts.holds("own.leader"));
        rule.on(LocalDate.of(2019, 8, 1)).isMet(facts -> facts.holds("own.paper"));
        assertThatThrownBy(() -> rule.isMet(facts -> facts.holds("own.leader")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rule [leader] must be one that holds on the day\n"
                        + "It changes in time: choose a day with on(...), such as [2018-01-01, 2019-08-01].");
        assertThatThrownBy(() -> rule.on(LocalDate.of(2017, 1, 1)).isMet(facts -> facts.holds("own.leader")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("rule [leader] must be one that holds on the day 2017-01-01\n");
    }

    @Test
    void wholeDossierIsTestedWithTheFactsOfTheLibrary() {
        Verify verify = Verify.that(Rules.of(Rules.rule("structure", "leader", holds("governance.coordinator"))));
        verify.rule("leader").in(Dossiers.of(coordinator(each -> {}))).isMet();
        verify.rule("leader")
                .in(Dossiers.of(complete("governance/coordinators")))
                .isNotMet();
        RuleOutcome outcome = verify.rule("leader")
                .in(Dossiers.of().asOf(Dossiers.DAY.plusYears(1)))
                .outcome();
        assertThat(outcome.explain(Language.DUTCH)).startsWith("er is leader: niet bekend\n");
        assertThatThrownBy(() -> verify.rule("leader").in(Dossiers.of()).isMet())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("rule [leader] must be met, and is not known (degree 0..1000000)\n");
    }

    @Test
    void factIsGivenOnce() {
        assertThatThrownBy(() -> Given.NOTHING.holds("own.leader").holdsNot("own.leader"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [own.leader] must be given once\nLeave out one of the two.");
        assertThatCode(() -> Given.NOTHING.ratedBy(Layer.TACTICAL, "own.marks").ratedBy(Layer.TACTICAL, "own.marks"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~3", "<5", ">3", "~2..4"})
    void numberThatIsNotExactOrBetweenBoundsIsRefused(String quantity) {
        assertThatThrownBy(() -> Given.NOTHING.number("own.meetings", quantity))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number of own.meetings [" + quantity
                        + "] must be exact or have bounds that can be reached\n"
                        + "Write it like 3, 3+, <=5 or 20..25.");
    }

    @Test
    void noCodesAreSaidToBeNone() {
        assertThatThrownBy(() -> Given.NOTHING.has("own.kinds"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "codes of own.kinds [[]] must not be empty\n"
                                + "Name a code, use hasNone where there are none, or leave the fact out where nothing is known.");
    }

    @Test
    void factsArePrintedAsTheyWereGiven() {
        assertThat(Given.NOTHING
                        .number("own.meetings", "2..4")
                        .hasOnly("own.kinds", "exchange")
                        .holds("own.will"))
                .hasToString("own.meetings = 2..4, own.kinds = exchange, own.will = yes");
        assertThat(Given.NOTHING).hasToString("nothing");
    }
}
