package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;

class RescoringTest {

    private static final Rule OLD = Rules.rule("people", "trust", holds("observed.trust")).toBuilder()
            .weight(500)
            .validity(Period.parse("../2017-12-31"))
            .build();
    private static final Rule NEW = OLD.toBuilder()
            .weight(1000)
            .criterion(Criterion.named("trusted"))
            .validity(Period.parse("2018-01-01/.."))
            .build();
    private static final Rule WILL = Rules.rule("people", "will", holds("observed.will"));
    private static final Rule EMBEDDED = Rules.rule("paper", "embedded", holds("partnership.embedded"));
    private static final RuleSet RULES = Rules.of(OLD, WILL, EMBEDDED).toBuilder()
            .rules(List.of(OLD, NEW, WILL, EMBEDDED))
            .definitions(Map.of("trusted", holds("observed.trust")))
            .build();
    private static final FactorId PEOPLE = FactorId.of("people");

    private static Assessment assess(RuleSet ruleSet) {
        return Assessor.of(ruleSet)
                .assess(
                        Dossiers.of(
                                Dossiers.said(Topic.TRUST, Direction.PRESENT),
                                Dossiers.said(Topic.WILL, Direction.ABSENT)),
                        DAY);
    }

    @Test
    void withoutChangesAllIsAsItWas() {
        Rescoring same = Rescoring.of(assess(RULES));
        assertThat(same.overall()).isEqualTo(assess(RULES).overall());
        assertThat(same.factors()).isEqualTo(assess(RULES).factors());
        assertThat(same.assessment().ruleSet()).isEqualTo(RULES);
    }

    @Test
    void otherWeightOfAFactorIsThatOfAnotherRuleSet() {
        RuleSet other = RULES.toBuilder()
                .factors(List.of(Rules.factor("people", 3000), Rules.factor("paper", 1000)))
                .build();
        Assessment again = Rescoring.of(assess(RULES)).factor(PEOPLE, 3000).assessment();
        assertThat(again.ruleSet()).isEqualTo(other);
        assertThat(again.factors()).isEqualTo(assess(other).factors());
        assertThat(again.overall()).isEqualTo(assess(other).overall()).hasToString("37..63 of 100, evidence for 75 %");
    }

    @Test
    void otherWeightOfARuleIsThatOfItsVersion() {
        RuleSet other = RULES.toBuilder()
                .rules(List.of(OLD, NEW.toBuilder().weight(4000).build(), WILL, EMBEDDED))
                .build();
        Assessment again = Rescoring.of(assess(RULES)).rule(NEW, 4000).assessment();
        assertThat(again.ruleSet()).isEqualTo(other);
        assertThat(again.factors()).isEqualTo(assess(other).factors());
        assertThat(again.factor("people").score()).hasToString("80 of 100, evidence for 100 %");
        assertThat(Rescoring.of(assess(RULES)).rule(OLD, 4000).overall())
                .isEqualTo(assess(RULES).overall());
    }

    @Test
    void weightZeroDropsOut() {
        Rescoring scores = Rescoring.of(assess(RULES));
        assertThat(scores.factor(FactorId.of("paper"), 0).overall()).hasToString("50 of 100, evidence for 100 %");
        assertThat(scores.rule(WILL, 0).factors().get(0).score()).hasToString("100 of 100, evidence for 100 %");
        assertThat(scores.factor(FactorId.of("paper"), 0).factor(PEOPLE, 0).overall())
                .hasToString("0..100 of 100, evidence for 0 %");
    }

    @Test
    void otherOutcomesAreScored() {
        Assessment assessment = assess(RULES);
        List<RuleOutcome> outcomes = new ArrayList<>(assessment.outcomes());
        RuleOutcome last = outcomes.get(3);
        outcomes.set(3, new RuleOutcome(last.rule(), Truth.TRUE, Interval.ONE, last.seen()));
        assertThat(Rescoring.of(assessment).outcomes(outcomes).overall()).hasToString("75 of 100, evidence for 100 %");
        assertThatThrownBy(() -> Rescoring.of(assessment).outcomes(outcomes.subList(1, 4)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("outcomes [3] must be 4, one for each rule\n"
                        + "Begin with those of the assessment, and put others in the place of some.");
    }

    @Test
    void whatIsNotThereIsRefused() {
        Rescoring scores = Rescoring.of(assess(RULES));
        assertThatThrownBy(() -> scores.factor(FactorId.of("papers"), 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("factor [papers] must be one of the rule set small\nDid you mean 'paper'?");
        assertThatThrownBy(() -> scores.rule(Rules.rule("people", "money", holds("observed.will")), 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "rule [money] must be one of the factor people\nTake it from the rule set or from an outcome.");
        assertThatThrownBy(() -> scores.rule(WILL, -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> scores.factor(PEOPLE, -1)).isInstanceOf(InvalidValueException.class);
    }
}
