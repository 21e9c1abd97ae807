package nl.schakel.assessment.report;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Coverage;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final RuleSet RULES = Rules.of(
            Rules.rule("structure", "leader", holds("governance.coordinator")),
            Rules.rule("structure", "paper", holds("agreement.on-paper")),
            Rules.rule("will", "will", holds("observed.will")),
            Rules.rule("embedding", "embedded", holds("partnership.embedded")));

    private static Assessment of(RuleSet ruleSet, long lower, long upper, long known) {
        Score score = new Score(new Interval(lower, upper), new Coverage(known, 100));
        return new Assessment(FactCatalogue.standard().sheet(Dossiers.of().asOf(DAY)), ruleSet, score, List.of());
    }

    private static Assessment assess() {
        return Assessor.of(RULES)
                .assess(
                        Dossiers.of(
                                coordinator(each -> {}), coordinator(each -> {}), complete("agreements", "networks")),
                        LocalDate.of(2019, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 499999, 100, zwak, weak",
        "0, 500000, 100, zwak of sterk, weak or strong",
        "499999, 1000000, 50, zwak of sterk, weak or strong",
        "500000, 1000000, 50, sterk, strong",
        "500000, 500000, 50, sterk, strong",
        "499999, 499999, 50, zwak, weak",
        "1000000, 1000000, 50, sterk, strong",
        "0, 0, 50, zwak, weak",
        "0, 0, 49, niet genoeg gegevens, not enough evidence"
    })
    void verdictNamesEveryBandInWhichTheScoreMayLie(long lower, long upper, long known, String nl, String en) {
        assertThat(of(RULES, lower, upper, known).verdict()).isEqualTo(LocalizedText.of(nl, en));
    }

    @Test
    void withoutBandsThereIsNoVerdictToGive() {
        RuleSet noBands = RULES.toBuilder().bands(List.of()).build();
        assertThat(of(noBands, 0, 0, 100).verdict())
                .isEqualTo(LocalizedText.of("het kader kent geen banden", "the framework has no bands"));
    }

    @Test
    void assessmentIsReadWithItsDayAndTheDateOfItsDossier() {
        assertThat(assess())
                .hasToString("Example, small, version 1, as of 2019-01-01 (dossier of 2018-06-30): "
                        + "16..50 of 100, evidence for 66 %, weak or strong");
    }

    @Test
    void factorAndOutcomeAreFoundByTheirNames() {
        assertThat(assess().factor("structure").outcome("paper").explain(Language.ENGLISH))
                .startsWith("there is paper: not met\n");
    }

    @Test
    void unknownFactorIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> assess().factor("structures"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("factor [structures] must be one of the rule set small\nDid you mean 'structure'?");
        assertThatThrownBy(() -> assess().factor("Structure"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("Did you mean 'structure'?");
        assertThatThrownBy(() -> assess().factor("money"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "factor [money] must be one of the rule set small\n" + "Possible: structure, will, embedding.");
    }

    @Test
    void unknownRuleIsRefused() {
        assertThatThrownBy(() -> assess().factor("structure").outcome("will"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rule [will] must be one of the factor structure\nLook at outcomes() for its rules.");
    }

    @Test
    void mostTellingIsTheKnownOutcomeOfEachFactorThatIsNotMetElseThatOfWhichMostWasSeen() {
        assertThat(assess().mostTelling(10))
                .extracting(outcome -> outcome.rule().id().value())
                .containsExactly("paper", "embedded");
        assertThat(assess().mostTelling(1))
                .extracting(outcome -> outcome.rule().id().value())
                .containsExactly("paper");
        Assessment allMet = Assessor.of(RULES)
                .assess(
                        Dossiers.of(coordinator(each -> {}), coordinator(each -> {}), complete("networks")),
                        LocalDate.of(2019, 1, 1));
        assertThat(allMet.mostTelling(10))
                .extracting(outcome -> outcome.rule().id().value())
                .containsExactly("embedded", "leader");
    }
}
