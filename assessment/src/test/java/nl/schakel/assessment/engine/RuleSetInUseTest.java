package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions, versions of a rule and demands, once a dossier comes. */
class RuleSetInUseTest {

    private static final Rule LED = Rules.rule("structure", "led", named("led"));
    private static final Rule WILL = Rules.rule("structure", "will", holds("observed.will")).toBuilder()
            .applicability(not(named("led")))
            .build();
    private static final RuleSet DEFINED = Rules.builder(List.of(Rules.factor("structure", 1000)))
            .addRules(LED, WILL)
            .putDefinition("led", holds("governance.coordinator"))
            .build();

    private static final Rule FIRST = Rules.rule("structure", "changes", holds("observed.will")).toBuilder()
            .validity(Period.parse("../2019-12-31"))
            .build();
    private static final Rule SECOND = Rules.rule("structure", "changes", holds("observed.trust")).toBuilder()
            .validity(Period.parse("2020-01-01/.."))
            .build();
    private static final Edit WILL_BUT_NO_TRUST =
            Dossiers.all(said(Topic.WILL, Direction.PRESENT), said(Topic.TRUST, Direction.ABSENT));

    private static Assessment assess(RuleSet ruleSet, Edit... edits) {
        return Assessor.of(ruleSet).assess(Dossiers.of(edits), Dossiers.DAY);
    }

    @Test
    void definitionIsTestedInRulesAndInApplicability() {
        Assessment assessment = assess(DEFINED, coordinator(each -> {}));
        assertThat(assessment.overall()).hasToString("100 of 100, evidence for 100 %");
        assertThat(assessment.outcomes()).extracting(RuleOutcome::applicable).containsExactly(Truth.TRUE, Truth.FALSE);
        assertThat(assessment.ruleSet()).isEqualTo(DEFINED);
    }

    @Test
    void explanationShowsWhatTheNameStandsFor() {
        assertThat(assess(DEFINED, coordinator(each -> {})).outcomes().get(0).explain(Language.DUTCH))
                .isEqualTo("""
                        er is led: voldaan
                          gezien: governance.coordinator = ja - projectleider
                          verwacht: governance.coordinator = ja
                          regel volgens: report, Rules""");
    }

    @Test
    void sameCriterionWithAndWithoutNameScoresTheSame() {
        RuleSet written = DEFINED.resolved();
        assertThat(assess(DEFINED).overall()).isEqualTo(assess(written).overall());
        assertThat(assess(DEFINED).outcomes()).isEqualTo(assess(written).outcomes());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2019-12-31, 100", "2020-01-01, 0"})
    void onlyTheVersionOfTheDayCounts(LocalDate day, String score) {
        Assessment assessment = Assessor.of(Rules.of(FIRST, SECOND)).assess(Dossiers.of(WILL_BUT_NO_TRUST), day);
        assertThat(assessment.overall()).hasToString(score + " of 100, evidence for 100 %");
        assertThat(assessment.outcomes()).hasSize(2);
    }

    @Test
    void demandsOfDefinitionsAreCheckedBeforeAnyDossier() {
        assertRefused(all(has("governance.layers", "tactial")), "code of governance.layers [tactial] must be ");
        assertRefused(
                new AtLeast(FactId.of("partnership.goals"), Quantity.parse("2 teams")),
                "unit of partnership.goals [teams] must be that of the fact, goals\n");
        assertRefused(atLeast("governance.coordinator", 2), "fact [governance.coordinator] must be a number, and is ");
        assertRefused(
                holds("governance.coordinater"),
                "fact [governance.coordinater] must be in the catalogue\n" + "Did you mean 'governance.coordinator'?");
    }

    private static void assertRefused(nl.schakel.assessment.criterion.Criterion led, String message) {
        RuleSet ruleSet = DEFINED.toBuilder().putDefinition("led", led).build();
        RuleSet appliesOnly = ruleSet.toBuilder().rules(List.of(WILL)).build();
        List.of(ruleSet, appliesOnly)
                .forEach(each -> assertThatThrownBy(() -> Assessor.of(each))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageStartingWith(message));
    }
}
