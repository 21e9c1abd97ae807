package nl.schakel.assessment.testing;

import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Period;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final Rule LEADER = Own.rule("leader", holds("own.leader"));
    private static final Rule OFTEN = Own.rule("often", any(holds("own.leader"), atLeast("own.meetings", 6)));

    private static void complain(Cases cases, String... lacking) {
        assertThat(cases.lacking()).extracting(Cases.Lack::toString).containsExactly(lacking);
    }

    @Test
    void lackingCasesAreListedInOneGoEachWithAnExample() {
        Cases cases = Own.cases(LEADER, OFTEN);
        cases.rule("leader").isMet(facts -> facts.holds("own.leader")).isUnknown(facts -> facts);
        cases.rule("often").isMet(facts -> facts.holds("own.leader"));
        assertThatThrownBy(cases::areComplete)
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        rule set [small, version 1] lacks 6 cases
                        rule [leader]: a case in which it is not met, such as .isNotMet(facts -> facts.holdsNot("own.leader"))
                        rule [often]: a case in which it is not met, such as .isNotMet(facts -> facts.holdsNot("own.leader").number("own.meetings", 5))
                        rule [often]: a case in which it is not known, such as .isUnknown(facts -> facts.number("own.meetings", 5))
                        rule [often]: a case with own.meetings just below 6, such as .isNotMet(facts -> facts.number("own.meetings", 5).holdsNot("own.leader"))
                        rule [often]: a case with own.meetings on 6, such as .isMet(facts -> facts.number("own.meetings", 6))
                        rule [often]: a case with own.meetings just above 6, such as .isMet(facts -> facts.number("own.meetings", 7))""");
    }

    @Test
    void casesThatLackNothingAreComplete() {
        Cases cases = Own.cases(LEADER);
        cases.rule("leader").isMet(facts -> facts.holds("own.leader")).isUnknown(facts -> facts);
        assertThatThrownBy(cases::areComplete)
                .hasMessageStartingWith("rule set [small, version 1] lacks 1 case\nrule [leader]: a case in which");
        cases.rule("leader").isNotMet(facts -> facts.holdsNot("own.leader"));
        cases.areComplete();
    }

    @Test
    void caseAtANumberCountsOnlyWhereTheNumberMatters() {
        Cases cases = Own.cases(OFTEN);
        cases.rule("often")
                .isNotMet(facts -> facts.holdsNot("own.leader").number("own.meetings", 5))
                .isUnknown(facts -> facts.number("own.meetings", 5))
                .isMet(facts -> facts.number("own.meetings", 6))
                .isMet(facts -> facts.holds("own.leader").number("own.meetings", 7));
        complain(
                cases,
                "rule [often]: a case with own.meetings just above 6, such as"
                        + " .isMet(facts -> facts.number(\"own.meetings\", 7))");
    }

    @Test
    void numberBetweenBoundsIsNoCaseAtANumber() {
        Cases cases = Own.cases(Own.rule("often", atLeast("own.meetings", 6)));
        cases.rule("often")
                .isNotMet(facts -> facts.number("own.meetings", "<=5"))
                .isUnknown(facts -> facts)
                .isMet(facts -> facts.number("own.meetings", "6+"));
        assertThat(cases.lacking())
                .extracting(Cases.Lack::what)
                .containsExactly(
                        "with own.meetings just below 6", "with own.meetings on 6", "with own.meetings just above 6");
    }

    @Test
    void justBesideIsOneInTheLastDecimalOrNearer() {
        Cases cases = Own.cases(Own.rule("often", new AtLeast(FactId.of("own.fte"), Quantity.exact("0.2"))));
        RuleVerifier rule = cases.rule("often")
                .isNotMet(facts -> facts.number("own.fte", 0))
                .isMet(facts -> facts.number("own.fte", "0.2"))
                .isMet(facts -> facts.number("own.fte", "0.25"))
                .isUnknown(facts -> facts);
        assertThat(cases.lacking()).extracting(Cases.Lack::what).containsExactly("with own.fte just below 0.2");
        rule.isNotMet(facts -> facts.number("own.fte", "0.1"));
        cases.areComplete();
    }

    @Test
    void tooFewAnswersAreACaseAlthoughTheyTellNothing() {
        Cases cases = Own.cases(Own.rule(
                "rated", new Rated(FactId.of("own.marks"), Rated.By.MEAN, 2, Optional.empty(), Optional.empty())));
        cases.rule("rated")
                .isMet(facts -> facts.rated("own.marks", "5 of 1..5", "5 of 1..5"))
                .isNotMet(facts -> facts.rated("own.marks", "0 of 0..9", "0 of 0..9", "0 of 0..9"))
                .isUnknown(facts -> facts.ratedSoFar("own.marks", "5 of 1..5"));
        assertThat(cases.lacking())
                .extracting(Cases.Lack::what)
                .containsExactly("with answers for own.marks just below 2");
        cases.rule("rated").isUnknown(facts -> facts.rated("own.marks", "5 of 1..5"));
        cases.areComplete();
    }

    @Test
    void ruleThatDoesNotAlwaysApplyNeedsACaseOfThat() {
        Cases cases =
                Own.cases(LEADER.toBuilder().applicability(holds("own.paper")).build());
        RuleVerifier rule = cases.rule("leader")
                .isMet(facts -> facts.holds("own.leader").holds("own.paper"))
                .isNotMet(facts -> facts.holdsNot("own.leader").holds("own.paper"))
                .mayNotApply(facts -> facts);
        complain(
                cases,
                "rule [leader]: a case in which it does not apply, such as"
                        + " .doesNotApply(facts -> facts.holdsNot(\"own.paper\"))");
        rule.doesNotApply(facts -> facts.holdsNot("own.paper"));
        cases.areComplete();
    }

    @Test
    void caseThatCannotBeIsToldToo() {
        Cases cases = Own.cases(Own.rule("always", any(holds("own.leader"), not(holds("own.leader")))));
        cases.rule("always").isMet(facts -> facts.holds("own.leader")).isUnknown(facts -> facts);
        complain(
                cases,
                "rule [always]: a case in which it is not met; none was found, so look whether there can be one");
    }

    @Test
    void caseThatDoesNotHoldDoesNotCount() {
        Cases cases = Own.cases(LEADER);
        assertThatThrownBy(() -> cases.rule("leader").isMet(facts -> facts.holdsNot("own.leader")))
                .isInstanceOf(AssertionError.class);
        assertThat(cases.lacking()).hasSize(3);
    }

    @Test
    void dossiersAreCasesAsWell() {
        Cases cases = Verify.cases(Rules.of(Rules.rule("structure", "leader", holds("governance.coordinator"))));
        cases.rule("leader").in(Dossiers.of()).isUnknown();
        cases.rule("leader").in(Dossiers.of(coordinator(each -> {}))).isMet();
        assertThat(cases.lacking()).extracting(Cases.Lack::what).containsExactly("in which it is not met");
        cases.rule("leader")
                .in(Dossiers.of(complete("governance/coordinators")))
                .isNotMet();
        cases.areComplete();
    }

    @Test
    void eachVersionOfARuleNeedsItsCases() {
        Rule before =
                LEADER.toBuilder().validity(Period.parse("2018/2019-07-31")).build();
        Rule after = LEADER.toBuilder().validity(Period.parse("2019-08-01/..")).build();
        Cases cases = Own.cases(before, after);
        cases.rule("leader")
                .on(LocalDate.of(2019, 1, 1))
                .isMet(facts -> facts.holds("own.leader"))
                .isNotMet(facts -> facts.holdsNot("own.leader"))
                .isUnknown(facts -> facts)
                .on(LocalDate.of(2020, 1, 1))
                .isMet(facts -> facts.holds("own.leader"))
                .isUnknown(facts -> facts);
        complain(
                cases,
                "rule [leader], 2019-08-01/..: a case in which it is not met, such as"
                        + " .isNotMet(facts -> facts.holdsNot(\"own.leader\"))");
    }

    @Test
    void ruleThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Own.cases(LEADER).rule("laeder"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rule [laeder] must be one of the rule set small\nDid you mean 'leader'?");
    }
}
