package nl.schakel.assessment.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import org.junit.jupiter.api.Test;

class WeightSensitivityTest {

    private static final RuleSet RULES = Cohorts.rules(1000, 1000);

    /** p has 60, q has 55; both have 56 where b weighs 1500, and p has 50 where it weighs 3000. */
    private static final List<Assessment> TWO = Cohorts.assess(RULES, "p 80 40", "q 50 60");

    @Test
    void eachFactorHasARangeForPlacesAndOneForVerdicts() {
        assertThat(WeightSensitivity.of(TWO))
                .hasToString("small (small, version 1): weights from 0 to 10000\n"
                        + "factor  weight  same places  same verdicts\n"
                        + "a         1000   667..10000     334..10000\n"
                        + "  at 666, places: Name of p 1 -> 2; Name of q 2 -> 1\n"
                        + "  at 333, verdicts: Name of p strong -> weak\n"
                        + "b         1000      0..1499        0..3000\n"
                        + "  at 1500, places: Name of p 1 -> 1 (shared); Name of q 2 -> 1 (shared)\n"
                        + "  at 3001, verdicts: Name of p strong -> weak");
        assertThat(WeightSensitivity.of(TWO).text(Language.DUTCH))
                .isEqualTo("klein (small, versie 1): gewichten van 0 tot 10000\n"
                        + "factor  gewicht  zelfde plaatsen  zelfde oordelen\n"
                        + "a          1000       667..10000       334..10000\n"
                        + "  bij 666, plaatsen: Name of p 1 -> 2; Name of q 2 -> 1\n"
                        + "  bij 333, oordelen: Name of p sterk -> zwak\n"
                        + "b          1000          0..1499          0..3000\n"
                        + "  bij 1500, plaatsen: Name of p 1 -> 1 (gedeeld); Name of q 2 -> 1 (gedeeld)\n"
                        + "  bij 3001, oordelen: Name of p sterk -> zwak");
    }

    @Test
    void limitEndsTheRange() {
        WeightRange b = WeightSensitivity.of(TWO, 1499, Progress.NONE).ranges().get(1);
        assertThat(b.places()).isEqualTo(new SafeRange(0, 1499, Optional.empty(), Optional.empty()));
        assertThat(b.verdicts()).hasToString("0..1499");
        assertThat(WeightSensitivity.of(TWO, 1500, Progress.NONE)
                        .ranges()
                        .get(1)
                        .places()
                        .above())
                .map(SafeRange.Turn::weight)
                .contains(1500);
        assertThatThrownBy(() -> WeightSensitivity.of(TWO, 999, Progress.NONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("limit [999] must not be below the weight of factor a, which is 1000\n"
                        + "Give a limit that is no less than any present weight.");
        assertThatThrownBy(() -> WeightSensitivity.ofRules(TWO, -1, Progress.NONE))
                .hasMessage("limit [-1] must not be below the weight of rule rule-1, which is 1000\n"
                        + "Give a limit that is no less than any present weight.");
        assertThat(WeightSensitivity.of(Cohorts.assess(Cohorts.rules(20_000), "p 1"))
                        .limit())
                .isEqualTo(20_000);
    }

    @Test
    void rulesAreMovedOnRequest() {
        RuleSet one = Rules.builder(List.of(Rules.factor("a", 1000)))
                .addRules(Cohorts.rule("a", 1, 1000))
                .addRules(Cohorts.rule("a", 2, 0))
                .build();
        assertThat(WeightSensitivity.ofRules(Cohorts.assess(one, "p 80 40", "q 70 60")))
                .hasToString("small (small, version 1): weights from 0 to 10000\n"
                        + "rule                weight  same places  same verdicts\n"
                        + "a: there is rule-1    1000     1..10000       1..10000\n"
                        + "  at 0, places: Name of p 1 -> -; Name of q 2 -> -\n"
                        + "  at 0, verdicts: Name of p strong -> not enough evidence; "
                        + "Name of q strong -> not enough evidence\n"
                        + "a: there is rule-2       0       0..499        0..3000\n"
                        + "  at 500, places: Name of p 1 -> 1 (shared); Name of q 2 -> 1 (shared)\n"
                        + "  at 3001, verdicts: Name of p strong -> weak");
    }

    /** At a weight of 0 p is first as well: b does not apply to it, so that c counts for more. Between 284 and 2116 it is second. */
    @Test
    void rangeIsTheUnbrokenOneAroundThePresentWeight() {
        RuleSet ruleSet = Cohorts.rules(1000, 2000, 5000);
        WeightRange c = WeightSensitivity.of(Cohorts.assess(ruleSet, "p 60 - 40", "q 58 58 30"))
                .ranges()
                .get(2);
        assertThat(c.places()).hasToString("2117..10000");
        assertThat(c.places().below().orElseThrow().shifts())
                .extracting(Object::toString)
                .containsExactly(
                        "Name of p: place 1 -> 2, verdict weak -> weak",
                        "Name of q: place 2 -> 1, verdict weak -> weak");
        RuleSet none = Cohorts.rules(1000, 2000, 0);
        WeightRange fromNothing = WeightSensitivity.of(Cohorts.assess(none, "p 60 - 40", "q 58 58 30"))
                .ranges()
                .get(2);
        assertThat(fromNothing.places()).hasToString("0..283");
    }

    /** Half of what is asked must be known for a verdict. */
    @Test
    void oneAloneIsAlwaysFirstAndItsVerdictMayChange() {
        assertThat(WeightSensitivity.of(Cohorts.assess(RULES, "p 80 ?")))
                .hasToString("small (small, version 1): weights from 0 to 10000\n"
                        + "factor  weight  same places  same verdicts\n"
                        + "a         1000     0..10000     1000..1666\n"
                        + "  at 999, verdicts: Name of p weak or strong -> not enough evidence\n"
                        + "  at 1667, verdicts: Name of p weak or strong -> strong\n"
                        + "b         1000     0..10000      601..1000\n"
                        + "  at 600, verdicts: Name of p weak or strong -> strong\n"
                        + "  at 1001, verdicts: Name of p weak or strong -> not enough evidence");
    }

    @Test
    void partnershipsOfOneNameAreToldApart() {
        Assessor assessor = Assessor.of(RULES, Cohorts.CATALOGUE);
        List<Assessment> namesakes = List.of(
                Cohorts.assess(assessor, "p", "Same", Cohorts.DAY, List.of("80", "40")),
                Cohorts.assess(assessor, "p", "Same", Cohorts.DAY.plusYears(1), List.of("50", "60")),
                Cohorts.assess(assessor, "q", "Same", Cohorts.DAY, List.of("0", "0")));
        assertThat(WeightSensitivity.of(namesakes).toString())
                .contains("  at 666, places: Same (p, 2018-06-30) 1 -> 2; Same (p, 2019-06-30) 2 -> 1\n");
        assertThat(Ranking.of(namesakes).toString())
                .contains("1      Same (p)     2018-06-30  60  ")
                .contains("3      Same (q)     2018-06-30  0  ");
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(() -> WeightSensitivity.of(List.of()))
                .hasMessage("assessments [[]] must be one or more\nAssess a partnership first.");
    }

    @Test
    void longRunTellsHowFarItIsAndCanBeCancelled() {
        List<Long> told = new ArrayList<>();
        WeightSensitivity.of(TWO, 2000, (done, of) -> {
            assertThat(of).isEqualTo(4000);
            told.add(done);
        });
        assertThat(told).isSorted().endsWith(4000L).hasSizeGreaterThan(10);
        assertThatThrownBy(() -> WeightSensitivity.of(TWO, 2000, Progress.NONE.until(() -> true)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void rangeThatDoesNotFitItsEndsIsRefused() {
        assertThatThrownBy(() -> new SafeRange(1, 2, Optional.empty(), Optional.empty()))
                .hasMessage(
                        "safe range [1..2] must begin at 0 or just after a change, and end at the limit or just before one\n"
                                + "Let WeightSensitivity.of work it out.");
    }
}
