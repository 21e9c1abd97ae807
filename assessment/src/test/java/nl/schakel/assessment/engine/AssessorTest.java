package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Coverage;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessorTest {

    private static final Rule LEADER = Rules.rule("structure", "leader", holds("governance.coordinator"));
    private static final Rule PAPER = Rules.rule("structure", "paper", holds("agreement.on-paper"));
    private static final Rule WILL = Rules.rule("will", "will", holds("observed.will"));
    private static final Dossiers.Edit COORDINATOR = coordinator(each -> {});

    private static Assessment assess(RuleSet ruleSet, Dossiers.Edit... edits) {
        return Assessor.of(ruleSet).assess(Dossiers.of(edits), DAY);
    }

    @Test
    void ofADossierWithNamesOnlyNothingIsKnown() {
        Assessment assessment = assess(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        assertThat(assessment.overall()).hasToString("0..100 of 100, evidence for 0 %");
        assertThat(assessment.hasEnoughEvidence()).isFalse();
        assertThat(assessment.verdict().in(Language.ENGLISH)).isEqualTo("not enough evidence");
        assertThat(assessment.verdict().in(Language.DUTCH)).isEqualTo("niet genoeg gegevens");
        assertThat(assessment.factors())
                .allSatisfy(factor -> assertThat(factor.score()).hasToString("0..100 of 100, evidence for 0 %"));
    }

    @Test
    void unknownWidensAndIsCoveredLess() {
        Assessment assessment = assess(Rules.of(LEADER, PAPER), COORDINATOR);
        assertThat(assessment.overall()).hasToString("50..100 of 100, evidence for 50 %");
    }

    @Test
    void zeroIsAnAnswer() {
        Assessment assessment = assess(Rules.of(LEADER, PAPER), COORDINATOR, complete("agreements"));
        assertThat(assessment.overall()).hasToString("50 of 100, evidence for 100 %");
        assertThat(assessment.factor("structure").outcome("paper").met()).isSameAs(Truth.FALSE);
    }

    @Test
    void whatDoesNotApplyLeavesTheDenominator() {
        Rule conditional = PAPER.toBuilder()
                .applicability(not(holds("governance.coordinator")))
                .build();
        Assessment assessment = assess(Rules.of(LEADER, conditional), COORDINATOR);
        assertThat(assessment.overall()).hasToString("100 of 100, evidence for 100 %");
        assertThat(assessment.factor("structure").outcome("paper").applicable()).isSameAs(Truth.FALSE);
    }

    @Test
    void whatMayApplyIsTakenIntoTheBoundsAndIsNotCovered() {
        Rule conditional =
                PAPER.toBuilder().applicability(holds("observed.will")).build();
        Assessment assessment = assess(Rules.of(LEADER, conditional), COORDINATOR, complete("agreements"));
        assertThat(assessment.overall()).hasToString("50..100 of 100, evidence for 50 %");
    }

    @Test
    void factorOfWhichNoRuleAppliesDropsOut() {
        Rule never = WILL.toBuilder()
                .applicability(not(holds("governance.coordinator")))
                .build();
        Assessment assessment = assess(Rules.of(LEADER, never), COORDINATOR);
        assertThat(assessment.overall()).hasToString("100 of 100, evidence for 100 %");
        assertThat(assessment.factor("will").applicable()).isSameAs(Truth.FALSE);
        assertThat(assessment.factor("will").score().coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void factorOfWhichOnlyRulesOfWeightZeroApplyDropsOut() {
        RuleSet ruleSet = Rules.of(LEADER, WILL.toBuilder().weight(0).build());
        assertThat(assess(ruleSet, COORDINATOR).overall()).hasToString("100 of 100, evidence for 100 %");
    }

    @Test
    void factorWithoutRulesDropsOut() {
        RuleSet ruleSet = Rules.builder(List.of(Rules.factor("structure", 1000), Rules.factor("empty", 1000)))
                .addRules(LEADER)
                .build();
        assertThat(assess(ruleSet, COORDINATOR).overall()).hasToString("100 of 100, evidence for 100 %");
    }

    @Test
    void weightsOfRulesAndOfFactorsCountInScoreAndCoverage() {
        RuleSet ruleSet = Rules.builder(List.of(Rules.factor("structure", 3000), Rules.factor("will", 1000)))
                .addRules(
                        LEADER.toBuilder().weight(500).build(),
                        PAPER.toBuilder().weight(1500).build(),
                        WILL)
                .build();
        Assessment assessment = assess(ruleSet, COORDINATOR, said(Topic.WILL, Direction.ABSENT));
        assertThat(assessment.factor("structure").score()).hasToString("25..100 of 100, evidence for 25 %");
        assertThat(assessment.factor("will").score()).hasToString("0 of 100, evidence for 100 %");
        assertThat(assessment.overall().interval()).isEqualTo(new Interval(187_500, 750_000));
        assertThat(assessment.overall().coverage().millionths()).isEqualTo((3 * 250_000 + 1_000_000) / 4);
    }

    @ParameterizedTest
    @EnumSource
    void factorsAreJoinedAsTheRuleSetSays(Aggregation aggregation) {
        RuleSet ruleSet = Rules.of(LEADER, PAPER, WILL).toBuilder()
                .aggregation(aggregation)
                .build();
        Assessment assessment =
                assess(ruleSet, COORDINATOR, complete("agreements"), said(Topic.WILL, Direction.PRESENT));
        long expected = switch (aggregation) {
            case WEIGHTED_MEAN -> 750_000;
            case GEOMETRIC_MEAN -> 707_107;
            case WEAKEST_LINK -> 500_000;
        };
        assertThat(assessment.overall().interval()).isEqualTo(new Interval(expected, expected));
    }

    @Test
    void ruleAppliesInItsPeriodOnly() {
        Assessor assessor = Assessor.of(Rules.of(
                LEADER, PAPER.toBuilder().validity(Period.parse("2020/..")).build()));
        Dossier dossier = Dossiers.of(COORDINATOR, complete("agreements"));
        assertThat(assessor.assess(dossier, LocalDate.of(2019, 12, 31)).overall())
                .hasToString("100 of 100, evidence for 100 %");
        assertThat(assessor.assess(dossier, LocalDate.of(2020, 6, 1)).overall())
                .hasToString("50..100 of 100, evidence for 50 %");
        assertThat(assessor.assess(dossier, LocalDate.of(2021, 1, 1)).overall())
                .hasToString("50 of 100, evidence for 100 %");
    }

    @Test
    void dayBeforeTheDossierIsRefused() {
        Assessor assessor = Assessor.of(Rules.of(LEADER));
        assertThatThrownBy(() -> assessor.assess(Dossiers.of(), LocalDate.of(2018, 6, 29)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("as of [2018-06-29] must not be before the day of which the dossier speaks, 2018-06-30\n"
                        + "Choose 2018-06-30 or later, or an earlier dossier.");
    }

    @Test
    void outcomesAreInTheOrderOfFactorsAndRulesWithTheFactsThatWereSeen() {
        RuleSet ruleSet = Rules.builder(List.of(Rules.factor("will", 1000), Rules.factor("structure", 1000)))
                .addRules(LEADER, WILL, PAPER)
                .build();
        assertThat(assess(ruleSet, COORDINATOR).outcomes())
                .extracting(outcome ->
                        outcome.rule().id() + " " + outcome.seen().get(0).fact() + " " + outcome.met())
                .containsExactly(
                        "will observed.will unknown",
                        "leader governance.coordinator true",
                        "paper agreement.on-paper unknown");
    }

    @Test
    void anOutcomeGivesTheValuesWithoutTheEvidence() {
        RuleOutcome onSheet = assess(Rules.of(LEADER), COORDINATOR).outcomes().get(0);
        RuleOutcome kept =
                new RuleOutcome(onSheet.rule(), onSheet.applicable(), onSheet.degree(), List.copyOf(onSheet.seen()));
        List<FactValue> values = List.of(new FactValue.Holds(Truth.TRUE));
        assertThat(onSheet.values()).isEqualTo(values);
        assertThat(kept.values()).isEqualTo(values);
    }

    @Test
    void ruleThatAsksAFactThatThereIsNotIsRefusedBeforeAnyDossier() {
        assertThatThrownBy(() -> Assessor.of(Rules.of(Rules.rule("will", "rain", holds("weather.rain")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fact [weather.rain] must be in the catalogue\n");
        Rule conditional = WILL.toBuilder().applicability(holds("weather.rain")).build();
        assertThatThrownBy(() -> Assessor.of(Rules.of(conditional)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fact [weather.rain] must be in the catalogue\n");
    }

    @Test
    void ruleThatAsksAFactOfAnotherKindIsRefusedBeforeAnyDossier() {
        assertThatThrownBy(() -> Assessor.of(Rules.of(Rules.rule("will", "goals", holds("partnership.goals")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fact [partnership.goals] must be a truth, and is a number\n");
        Rule conditional =
                WILL.toBuilder().applicability(has("observed.will", "yes")).build();
        assertThatThrownBy(() -> Assessor.of(Rules.of(conditional)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fact [observed.will] must be a set of codes, and is a truth\n");
    }

    @Test
    void callersBringFactsOfTheirOwn() {
        FactId size = FactId.of("own.size");
        Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
        Fact own = Fact.number(
                "own.size",
                "partners",
                "partners",
                LocalizedText.of("hoeveel deelnemers", "how many partners"),
                view -> Seen.of(size, new FactValue.Amount(two, two), List.of()));
        RuleSet ruleSet = Rules.of(Rules.rule("size", "two", atLeast("own.size", 2)));
        Assessment assessment =
                Assessor.of(ruleSet, new FactCatalogue(List.of(own))).assess(Dossiers.of(), DAY);
        assertThat(assessment.overall()).hasToString("100 of 100, evidence for 100 %");
    }
}
