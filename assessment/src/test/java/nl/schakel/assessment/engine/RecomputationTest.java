package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;

class RecomputationTest {

    private static final RuleSet RULES = Rules.builder(List.of(Rules.factor("structure", 1000)))
            .addRules(
                    Rules.rule("structure", "leader", named("led")),
                    Rules.rule("structure", "paper", holds("agreement.on-paper")))
            .definitions(Map.of("led", holds("governance.coordinator")))
            .build();

    private static Assessment assess() {
        return Assessor.of(RULES).assess(Dossiers.of(coordinator(each -> {})), DAY);
    }

    private static Assessment changed(RuleOutcome outcome) {
        Assessment assessment = assess();
        FactorResult factor = assessment.factor("structure");
        List<RuleOutcome> outcomes = List.of(outcome, factor.outcome("paper"));
        return new Assessment(
                assessment.facts(),
                assessment.ruleSet(),
                assessment.overall(),
                List.of(new FactorResult(factor.factor(), factor.applicable(), factor.score(), outcomes)));
    }

    @Test
    void assessmentFollowsFromItsOwnExplanation() {
        Recomputation recomputation = Recomputation.of(assess());
        assertThat(recomputation.agrees()).isTrue();
        assertThat(recomputation.unfounded()).isEmpty();
        assertThat(recomputation.overall()).isEqualTo(assess().overall());
    }

    @Test
    void outcomeThatDoesNotFollowFromWhatWasSeenIsFound() {
        RuleOutcome leader = assess().factor("structure").outcome("leader");
        RuleOutcome invented = new RuleOutcome(leader.rule(), leader.applicable(), Interval.ZERO, leader.seen());
        Recomputation recomputation = Recomputation.of(changed(invented));
        assertThat(recomputation.agrees()).isFalse();
        assertThat(recomputation.unfounded()).containsExactly(invented);
        assertThat(recomputation.factors().get(0).outcome("leader")).isEqualTo(leader);
    }

    @Test
    void scoreThatDoesNotFollowFromItsFactorsIsFound() {
        Assessment assessment = assess();
        Score invented = new Score(Interval.ONE, assessment.overall().coverage());
        Recomputation recomputation = Recomputation.of(
                new Assessment(assessment.facts(), assessment.ruleSet(), invented, assessment.factors()));
        assertThat(recomputation.agrees()).isFalse();
        assertThat(recomputation.unfounded()).isEmpty();
        assertThat(recomputation.overall()).hasToString("50..100 of 100, evidence for 50 %");
    }

    @Test
    void outcomeMustSayWhatWasSeenOfEachFactThatItsRuleAsks() {
        RuleOutcome leader = assess().factor("structure").outcome("leader");
        RuleOutcome silent = new RuleOutcome(leader.rule(), leader.applicable(), leader.degree(), List.of());
        assertThatThrownBy(() -> Recomputation.of(changed(silent)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("outcome of rule leader [[]] must say what was seen of governance.coordinator\n"
                        + "Give the outcome with all that its rule asks.");
    }
}
