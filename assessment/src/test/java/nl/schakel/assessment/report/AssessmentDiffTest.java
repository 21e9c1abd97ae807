package nl.schakel.assessment.report;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentDiffTest {

    private static final Rule LEADER = Rules.rule("structure", "leader", holds("governance.coordinator"));
    private static final Rule WILL = Rules.rule("will", "will", holds("observed.will"));
    private static final RuleSet RULES = Rules.of(LEADER, WILL);
    private static final Edit ONE = coordinator(each -> {});
    private static final Edit WANTED = said(Topic.WILL, Direction.PRESENT);

    private static Assessment assess(RuleSet ruleSet, Edit... edits) {
        return Assessor.of(ruleSet).assess(Dossiers.of(edits), DAY);
    }

    @Test
    void whatBecameKnownIsToldFactorByFactorAndRuleByRule() {
        AssessmentDiff diff = assess(RULES, WANTED).diff(assess(RULES, WANTED, ONE));
        assertThat(diff.text(Language.ENGLISH)).isEqualTo("""
                Example, small, version 1, 2018-06-30 -> Example, small, version 1, 2018-06-30
                overall: 50..100 of 100, evidence for 50 % -> 100 of 100, evidence for 100 % (not certain whether higher or lower)
                structure: 0..100 -> 100
                  there is leader: not known -> met (governance.coordinator: unknown -> yes)""");
        assertThat(diff.text(Language.DUTCH)).isEqualTo("""
                Example, small, version 1, 2018-06-30 -> Example, small, version 1, 2018-06-30
                totaal: 50..100 van 100, onderbouwd voor 50 % -> 100 van 100, onderbouwd voor 100 % (niet zeker of dat hoger of lager is)
                structure: 0..100 -> 100
                  er is leader: niet bekend -> voldaan (governance.coordinator: onbekend -> ja)""");
        assertThat(diff).hasToString(diff.text(Language.ENGLISH));
    }

    @Test
    void verdictIsToldWhereItDiffers() {
        AssessmentDiff diff = assess(RULES, ONE, WANTED).diff(assess(RULES, ONE, said(Topic.WILL, Direction.ABSENT)));
        assertThat(diff.movement()).isSameAs(Movement.LOWER);
        assertThat(diff.before().verdict()).isEqualTo(diff.after().verdict());
        AssessmentDiff none = assess(RULES, ONE, WANTED).diff(assess(RULES));
        assertThat(none.text(Language.ENGLISH)).contains("\nverdict: strong -> not enough evidence\n");
    }

    @Test
    void sameAssessmentHasNoDifferenceOnAnotherDayEither() {
        Assessment later = Assessor.of(RULES).assess(Dossiers.of(ONE), LocalDate.of(2019, 1, 1));
        AssessmentDiff diff = assess(RULES, ONE).diff(later);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text(Language.ENGLISH)).hasLineCount(2);
    }

    @Test
    void rulesThatCameOrWentAreToldWithTheirFactors() {
        AssessmentDiff diff = assess(Rules.of(LEADER), ONE).diff(assess(Rules.of(WILL), ONE));
        assertThat(diff.factors())
                .extracting(each -> each.text(Language.ENGLISH))
                .containsExactly("will: - -> 0..100", "structure: 100 -> -");
        assertThat(diff.outcomes())
                .extracting(each -> each.text(Language.DUTCH))
                .containsExactly("er is will: nieuwe regel, niet bekend", "er is leader: regel vervallen");
    }

    @Test
    void ruleWithAnotherWeightIsToldThoughItsOutcomeIsTheSame() {
        RuleSet heavier = Rules.of(LEADER.toBuilder().weight(2000).build(), WILL);
        AssessmentDiff diff = assess(RULES, ONE).diff(assess(heavier, ONE));
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.factors()).isEmpty();
        assertThat(diff.outcomes())
                .singleElement()
                .satisfies(each -> assertThat(each.isOfAnotherRule()).isTrue())
                .extracting(each -> each.text(Language.ENGLISH))
                .isEqualTo("there is leader: met -> met, the rule differs");
    }

    @Test
    void ruleThatDoesNotApplyHasNoDegreeToDiffer() {
        Rule conditional =
                LEADER.toBuilder().applicability(holds("observed.trust")).build();
        Edit distrust = said(Topic.TRUST, Direction.ABSENT);
        AssessmentDiff diff =
                assess(Rules.of(conditional), distrust).diff(assess(Rules.of(conditional), distrust, ONE));
        assertThat(diff.isEmpty()).isTrue();
        AssessmentDiff applies = assess(Rules.of(conditional), distrust, ONE)
                .diff(assess(Rules.of(conditional), said(Topic.TRUST, Direction.PRESENT), ONE));
        assertThat(applies.text(Language.ENGLISH))
                .contains("\nstructure: - -> 100\n")
                .endsWith("  there is leader: not applicable -> met (observed.trust: no -> yes)");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 400000, 400001, 1000000, HIGHER",
        "0, 400000, 400000, 1000000, NOT_CERTAIN",
        "400001, 500000, 0, 400000, LOWER",
        "400000, 500000, 0, 400000, NOT_CERTAIN",
        "300000, 300000, 300000, 300000, SAME",
        "300000, 300001, 300000, 300001, NOT_CERTAIN"
    })
    void movementIsCertainOnlyWhereTheIntervalsAreApart(
            long lower, long upper, long newLower, long newUpper, Movement movement) {
        assertThat(Movement.of(new Interval(lower, upper), new Interval(newLower, newUpper)))
                .isSameAs(movement);
    }
}
