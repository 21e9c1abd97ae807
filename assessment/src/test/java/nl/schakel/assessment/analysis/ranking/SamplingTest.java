package nl.schakel.assessment.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final RuleSet RULES = Cohorts.rules(1000, 1000, 1000);
    private static final List<Assessment> FOUR =
            Cohorts.assess(RULES, "p 80 40 ?", "q 50 60 70", "r 60 ~20..90 50..60", "s - - -");

    /** Golden: the same on every machine. */
    @Test
    void seedGivesTheseNumbers() {
        assertThat(Sampling.of(FOUR)
                        .weights(WeightDraw.anywhere())
                        .times(1000)
                        .seed(7)
                        .run())
                .hasToString("small (small, version 1): 1000 draws, seed 7, any weights, unknowns drawn\n"
                        + "partnership  as of         1    2    3  4  no score  lowest  5 %  median  95 %  highest\n"
                        + "Name of q    2018-06-30  415  322  263  0                50   53      60    67       70\n"
                        + "Name of p    2018-06-30  414  147  439  0                11   35      58    79       97\n"
                        + "Name of r    2018-06-30  171  531  298  0                28   47      58    67       82\n"
                        + "Name of s    2018-06-30    0    0    0  0      1000       -    -       -     -        -");
        assertThat(Sampling.of(FOUR)
                        .weights(WeightDraw.within(20))
                        .unknowns(Unknowns.WORST)
                        .times(1000)
                        .seed(-7)
                        .run()
                        .text(Language.DUTCH))
                .isEqualTo(
                        "klein (small, versie 1): 1000 trekkingen, startgetal -7, gewichten tot 20 % lager of hoger, "
                                + "onbekenden op hun slechtst\n"
                                + "samenwerkingsverband  peildatum      1    2    3  4  geen score  laagste  5 %  mediaan  95 %  hoogste\n"
                                + "Name of q             2018-06-30  1000    0    0  0                   59   59       60    61       61\n"
                                + "Name of r             2018-06-30     0  907   93  0                   40   41       43    45       46\n"
                                + "Name of p             2018-06-30     0   93  907  0                   35   36       40    44       45\n"
                                + "Name of s             2018-06-30     0    0    0  0        1000        -    -        -     -        -");
    }

    @Test
    void otherSeedGivesOtherNumbers() {
        Sampling sampling = Sampling.of(FOUR).times(100);
        assertThat(sampling.seed(1).run().partnerships())
                .isEqualTo(sampling.run().partnerships())
                .isNotEqualTo(sampling.seed(2).run().partnerships());
    }

    @Test
    void whatIsKnownStays() {
        SamplingResult result = Sampling.of(Cohorts.assess(RULES, "p 80 70 60", "q 70 70 70", "r 0 0 0"))
                .times(10)
                .run();
        assertThat(result.partnerships())
                .extracting(SampledPartnership::counts)
                .containsExactly(List.of(10, 0, 0), List.of(10, 0, 0), List.of(0, 0, 10));
        assertThat(result.partnerships().get(0).spread())
                .contains(new SampledPartnership.Spread(
                        new Interval(700_000, 700_000), new Interval(700_000, 700_000), 700_000));
        assertThat(result.partnerships().get(0).count(1)).isEqualTo(10);
        assertThatThrownBy(() -> result.partnerships().get(0).count(4))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("place [4] must lie between 1 and 3\nGive the first as 1.");
    }

    @Test
    void boundsAreThoseOfTheScore() {
        for (Assessment each : FOUR.subList(0, 3)) {
            Interval score = each.overall().interval();
            assertThat(median(each, Unknowns.WORST)).isEqualTo(score.lower());
            assertThat(median(each, Unknowns.BEST)).isEqualTo(score.upper());
            assertThat(median(each, Unknowns.DRAWN)).isBetween(score.lower(), score.upper());
        }
    }

    @Test
    void unknownsAreDrawnWithoutPreference() {
        SamplingResult result =
                Sampling.of(Cohorts.assess(Cohorts.rules(1000), "p ?", "q ~80")).run();
        SampledPartnership unknown = result.partnerships().get(0);
        assertThat(unknown.assessment().view().partnership().id()).hasToString("p");
        SampledPartnership.Spread spread = unknown.spread().orElseThrow();
        assertThat(spread.all().lower()).isLessThan(1_000);
        assertThat(spread.most().lower()).isBetween(40_000L, 60_000L);
        assertThat(spread.median()).isBetween(490_000L, 510_000L);
        assertThat(spread.most().upper()).isBetween(940_000L, 960_000L);
        assertThat(spread.all().upper()).isGreaterThan(999_000);
        assertThat(result.partnerships().get(1).without()).isBetween(4_850, 5_150);
    }

    /** The chance of each rule is its own: to know one answer changes nothing of what is drawn for the others. */
    @Test
    void knowingMoreLeavesTheOtherDrawsAsTheyWere() {
        RuleSet one = Cohorts.rules(1000, 0);
        assertThat(Sampling.of(Cohorts.assess(one, "p ? ?"))
                        .times(100)
                        .run()
                        .partnerships()
                        .get(0)
                        .spread())
                .isEqualTo(Sampling.of(Cohorts.assess(one, "p ? 50"))
                        .times(100)
                        .run()
                        .partnerships()
                        .get(0)
                        .spread());
    }

    private static long median(Assessment assessment, Unknowns unknowns) {
        return Sampling.of(List.of(assessment))
                .unknowns(unknowns)
                .times(100)
                .run()
                .partnerships()
                .get(0)
                .spread()
                .orElseThrow()
                .median();
    }

    @Test
    void scoreOfAShareIsTheLeastThatSoManyDoNotExceed() {
        assertThat(spread(1)).isEqualTo(new SampledPartnership.Spread(new Interval(1, 1), new Interval(1, 1), 1));
        assertThat(spread(2)).isEqualTo(new SampledPartnership.Spread(new Interval(1, 2), new Interval(1, 2), 1));
        assertThat(spread(19)).isEqualTo(new SampledPartnership.Spread(new Interval(1, 19), new Interval(1, 19), 10));
        assertThat(spread(20)).isEqualTo(new SampledPartnership.Spread(new Interval(1, 20), new Interval(1, 19), 10));
        assertThat(spread(21)).isEqualTo(new SampledPartnership.Spread(new Interval(1, 21), new Interval(2, 20), 11));
        assertThat(spread(100)).isEqualTo(new SampledPartnership.Spread(new Interval(1, 100), new Interval(5, 95), 50));
    }

    /** The numbers from a count down to 1. */
    private static SampledPartnership.Spread spread(int count) {
        return SampledPartnership.Spread.of(
                IntStream.rangeClosed(1, count).map(i -> count + 1 - i).toArray());
    }

    private static List<Factor> factors(int... weights) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            factors.add(Rules.factor(Character.toString('a' + i), weights[i]));
        }
        return factors;
    }

    @Test
    void anyWeightsAddUpToAThousandEachAndZeroStaysZero() {
        DrawnWeights weights = new DrawnWeights(factors(5, 0, 3000, 1), WeightDraw.anywhere(), 3);
        for (int i = 0; i < 1000; i++) {
            Map<FactorId, Integer> drawn = weights.next();
            assertThat(drawn).containsOnlyKeys(FactorId.of("a"), FactorId.of("c"), FactorId.of("d"));
            assertThat(drawn.values()).allMatch(weight -> weight >= 0);
            assertThat(drawn.values().stream().mapToInt(weight -> weight).sum()).isEqualTo(3000);
        }
        assertThat(new DrawnWeights(factors(5), WeightDraw.anywhere(), 3).next())
                .containsOnly(Map.entry(FactorId.of("a"), 1000));
        assertThat(new DrawnWeights(factors(0), WeightDraw.anywhere(), 3).next())
                .isEmpty();
        assertThat(new DrawnWeights(factors(5), WeightDraw.asTheyAre(), 3).next())
                .isEmpty();
    }

    /** Of two factors that share 2000 thousandths, each of the 2001 divisions is as likely: a quarter of them in each quarter. */
    @Test
    void anyWeightsHaveNoPreference() {
        DrawnWeights weights = new DrawnWeights(factors(1, 9), WeightDraw.anywhere(), 11);
        Map<Integer, Integer> quarters = new HashMap<>();
        boolean none = false;
        boolean all = false;
        for (int i = 0; i < 40_000; i++) {
            int weight = weights.next().get(FactorId.of("a"));
            none |= weight == 0;
            all |= weight == 2000;
            quarters.merge(Math.min(3, weight / 500), 1, Integer::sum);
        }
        assertThat(quarters.values()).hasSize(4).allMatch(count -> 9_700 < count && count < 10_300);
        assertThat(none && all).isTrue();
    }

    @Test
    void nearWeightsStayWithinThePercentage() {
        DrawnWeights weights = new DrawnWeights(factors(1000, 7, 0, 1), WeightDraw.within(20), 5);
        Map<FactorId, Integer> least = new HashMap<>();
        Map<FactorId, Integer> greatest = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            weights.next().forEach((factor, weight) -> {
                least.merge(factor, weight, Math::min);
                greatest.merge(factor, weight, Math::max);
            });
        }
        assertThat(least).isEqualTo(Map.of(FactorId.of("a"), 800, FactorId.of("b"), 6, FactorId.of("d"), 1));
        assertThat(greatest).isEqualTo(Map.of(FactorId.of("a"), 1200, FactorId.of("b"), 8, FactorId.of("d"), 1));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatThrownBy(() -> Sampling.of(FOUR).times(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("times [0] must lie between 1 and 1000000\n"
                        + "Use 10000 for shares that are sure to about one percent.");
        assertThatThrownBy(() -> WeightDraw.within(101))
                .hasMessage("percent [101] must lie between 0 and 100\nUse 20 for a fifth below to a fifth above.");
        assertThatThrownBy(() -> new DrawnWeights(factors(1_000_000_001), WeightDraw.within(1), 1))
                .hasMessage(
                        "weight of factor a [1000000001] must not be above 1000000000\nDivide all weights by the same number.");
        assertThatThrownBy(() -> Sampling.of(List.of()))
                .hasMessage("assessments [[]] must be one or more\nAssess a partnership first.");
    }

    @Test
    void longRunTellsHowFarItIsAndCanBeCancelled() {
        List<Long> told = new ArrayList<>();
        Sampling.of(FOUR).times(250).run((done, of) -> {
            assertThat(of).isEqualTo(250);
            told.add(done);
        });
        assertThat(told).containsExactly(0L, 100L, 200L, 250L);
        assertThatThrownBy(() -> Sampling.of(FOUR).run(Progress.NONE.until(() -> told.size() > 2)))
                .isInstanceOf(CancellationException.class);
    }
}
