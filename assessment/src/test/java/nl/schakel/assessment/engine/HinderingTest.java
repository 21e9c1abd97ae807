package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.rated;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The more a hindering rule is met, the lower it scores. */
class HinderingTest {

    private static final Rule RULE = Rules.rule("structure", "rule", holds("observed.will"));

    private static Rule hindering(Rule rule) {
        return rule.toBuilder().effect(Effect.HINDERING).build();
    }

    private static RuleOutcome outcome(Rule rule, Edit... edits) {
        return Assessor.of(Rules.of(rule))
                .assess(Dossiers.of(edits), DAY)
                .outcomes()
                .get(0);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(Direction.PRESENT, Interval.ONE, Interval.ZERO),
                arguments(Direction.ABSENT, Interval.ZERO, Interval.ONE),
                arguments(Direction.MIXED, Interval.POSSIBLE, Interval.POSSIBLE));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void conditionIsTurnedRound(Direction answer, Interval promoting, Interval hindering) {
        Edit said = said(Topic.WILL, answer);
        assertThat(outcome(RULE, said).degree()).isEqualTo(promoting);
        assertThat(outcome(hindering(RULE), said).degree()).isEqualTo(hindering);
    }

    /** An own number with one bound or two; one step of the line is a sixth. */
    @ParameterizedTest(name = "{0}..{1}: promoting {2}..{3}, hindering {4}..{5}")
    @CsvSource({
        "2, 2, 333333, 333333, 666667, 666667",
        "0, 0, 0, 0, 1000000, 1000000",
        "1, 2, 166666, 333334, 666666, 833334",
        "2, , 333333, 1000000, 0, 666667",
        ", 2, 0, 333334, 666666, 1000000",
        ", , 0, 1000000, 0, 1000000"
    })
    void lineIsTurnedRound(
            BigDecimal least, BigDecimal most, long lower, long upper, long turnedLower, long turnedUpper) {
        Line line = Line.of("own.number", Point.at(0, 0), Point.at(6, 1_000_000));
        FactValue value = new FactValue.Amount(Optional.ofNullable(least), Optional.ofNullable(most));
        assertThat(degree(Effect.PROMOTING, line, value)).isEqualTo(new Interval(lower, upper));
        assertThat(degree(Effect.HINDERING, line, value)).isEqualTo(new Interval(turnedLower, turnedUpper));
    }

    @Test
    void bandsAreTurnedRound() {
        Bands bands = Bands.of("own.number", Step.from(1, 300_000), Step.from(3, 900_000));
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        assertThat(degree(Effect.HINDERING, bands, new FactValue.Amount(one, one)))
                .isEqualTo(new Interval(700_000, 700_000));
        assertThat(degree(Effect.HINDERING, bands, new FactValue.Amount(one, Optional.empty())))
                .isEqualTo(new Interval(100_000, 700_000));
    }

    private static Interval degree(Effect effect, Grading grading, FactValue value) {
        FactId id = FactId.of("own.number");
        Fact fact = Fact.number(
                id.value(),
                "bodies",
                "governance/bodies",
                LocalizedText.same("own"),
                view -> Seen.of(id, value, List.of()));
        Rule rule = Rules.rule("structure", "rule", grading).toBuilder()
                .effect(effect)
                .build();
        return Assessor.of(Rules.of(rule), new FactCatalogue(List.of(fact)))
                .assess(Dossiers.of(), DAY)
                .outcomes()
                .get(0)
                .degree();
    }

    @Test
    void marksAreTurnedRound() {
        Rule rule = Rules.rule(
                "trust",
                "rule",
                new Rated(FactId.of("rated.trust"), Rated.By.MEAN, 2, Optional.empty(), Optional.empty()));
        Edit marks = Dossiers.all(
                rated(Topic.TRUST, "5 of 1..5"), rated(Topic.TRUST, "4 of 1..5"), complete("observations"));
        assertThat(outcome(rule, marks).degree()).isEqualTo(new Interval(875_000, 875_000));
        assertThat(outcome(hindering(rule), marks).degree()).isEqualTo(new Interval(125_000, 125_000));
    }

    @Test
    void applicabilityIsNotTurnedRound() {
        Rule rule = hindering(RULE).toBuilder()
                .applicability(holds("governance.coordinator"))
                .build();
        assertThat(outcome(rule, coordinator(each -> {})).applicable()).isSameAs(Truth.TRUE);
        assertThat(outcome(rule, complete("governance/coordinators")).applicable())
                .isSameAs(Truth.FALSE);
        assertThat(outcome(rule).applicable()).isSameAs(Truth.UNKNOWN);
    }

    @Test
    void obstacleThatIsNotThereCountsAsMuchAsItsOpposite() {
        Edit[] edits = {coordinator(each -> {}), said(Topic.WILL, Direction.ABSENT)};
        Rule leader = Rules.rule("structure", "leader", holds("governance.coordinator"));
        Rule opposite = RULE.toBuilder().criterion(not(holds("observed.will"))).build();
        assertThat(Assessor.of(Rules.of(leader, hindering(RULE)))
                        .assess(Dossiers.of(edits), DAY)
                        .overall())
                .isEqualTo(Assessor.of(Rules.of(leader, opposite))
                        .assess(Dossiers.of(edits), DAY)
                        .overall())
                .hasToString("100 of 100, evidence for 100 %");
    }
}
