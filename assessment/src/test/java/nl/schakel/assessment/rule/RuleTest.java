package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static final Rule RULE = Rules.rule("structure", "leader", Criterion.holds("governance.coordinator"));

    @Test
    void ruleWeighsOneAndAlwaysAppliesUnlessItSaysOtherwise() {
        assertThat(RULE.weight()).isEqualTo(1000);
        assertThat(RULE.applicability()).isEmpty();
        assertThat(RULE.effect()).isSameAs(Effect.PROMOTING);
        assertThat(RULE.validOn(LocalDate.of(1900, 1, 1))).isSameAs(Truth.TRUE);
    }

    @Test
    void ruleAsksTheFactsOfItsCriterionAndThenOfItsApplicability() {
        Rule conditional = RULE.toBuilder()
                .applicability(
                        Criterion.any(Criterion.holds("governance.coordinator"), Criterion.holds("agreement.on-paper")))
                .build();
        assertThat(conditional.asks())
                .extracting(FactId::value)
                .containsExactly("governance.coordinator", "agreement.on-paper");
    }

    @Test
    void ruleAsksTheFactsOfItsGradeAndThenOfItsApplicability() {
        Rule graded = RULE.toBuilder()
                .criterion(Line.of("governance.bodies", Point.at(0, 0), Point.at(6, 1_000_000)))
                .applicability(Criterion.holds("agreement.on-paper"))
                .build();
        assertThat(graded.asks()).extracting(FactId::value).containsExactly("governance.bodies", "agreement.on-paper");
    }

    @ParameterizedTest
    @CsvSource({"PROMOTING, bevorderend, promoting", "HINDERING, belemmerend, hindering"})
    void effectIsWordedInDutchAndInEnglish(Effect effect, String dutch, String english) {
        assertThat(effect.label()).isEqualTo(LocalizedText.of(dutch, english));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, FALSE", "2020-01-01, UNKNOWN", "2021-01-01, TRUE"})
    void validityIsAPeriod(LocalDate day, Truth valid) {
        Rule later = RULE.toBuilder().validity(Period.parse("2020/..")).build();
        assertThat(later.validOn(day)).isSameAs(valid);
    }

    @Test
    void negativeWeightsAreRefused() {
        assertThatThrownBy(() -> RULE.toBuilder().weight(-1).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weight [-1] must not be negative\nUse 0 for a rule that should not count.");
        assertThatThrownBy(() -> Rules.factor("will", -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weight [-1] must not be negative\nUse 0 for a factor that should not count.");
    }

    @Test
    void ruleWithoutCriterionIsNotBuilt() {
        assertThatThrownBy(() -> Rule.builder().id(RuleId.of("leader")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("criterion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Leader", "project leader", "-leader", "leader-", "project--leader"})
    void namesOfAnotherFormAreRefused(String name) {
        String must = " [" + name + "] must be lower-case words joined by hyphens\nWrite it like ";
        assertThatThrownBy(() -> RuleId.parse(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rule" + must + "teachers-meet.");
        assertThatThrownBy(() -> RuleSetId.parse(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rule set" + must + "doorlopende-leerroutes-2018.");
        assertThatThrownBy(() -> FactorId.parse(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("factor" + must + "clear-picture.");
    }

    @Test
    void nameOfManyWordsIsReadAndNoStackRunsOver() {
        String words = "a" + "-a".repeat(100_000);
        assertThat(RuleId.parse(words)).hasToString(words);
        assertThat(RuleSetId.parse(words)).hasToString(words);
        assertThat(FactorId.parse(words)).hasToString(words);
        assertThat(FactId.parse("a." + words + ".a".repeat(100_000)).value()).startsWith("a.a-a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "project-leader", "route-2018"})
    void namesAreReadAsTheyAreWritten(String name) {
        assertThat(RuleId.parse(name)).isEqualTo(RuleId.of(name)).hasToString(name);
        assertThat(RuleSetId.parse(name)).isEqualTo(RuleSetId.of(name)).hasToString(name);
        assertThat(FactorId.parse(name)).isEqualTo(FactorId.of(name)).hasToString(name);
    }
}
