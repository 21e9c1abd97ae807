package nl.schakel.assessment.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.truth.Truth;

abstract class SamplingLaws {

    private static final int TIMES = 4;

    private static WeightDraw weights(Random random) {
        return List.of(WeightDraw.asTheyAre(), WeightDraw.anywhere(), WeightDraw.within(random.nextInt(101)))
                .get(random.nextInt(3));
    }

    private static Unknowns unknowns(Random random) {
        return Unknowns.values()[random.nextInt(Unknowns.values().length)];
    }

    /** Each draw is a completion of the unknowns. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void rangeOfPlacesEnclosesThePlaceInEveryCompletion(@ForAll Random random) {
        List<Assessment> assessments = Cohorts.random(Cohorts.randomRules(random), random);
        Map<PartnershipId, Ranked> ranked = new HashMap<>();
        Ranking.of(assessments).entries().forEach(entry -> ranked.put(Cohort.id(entry.assessment()), entry));
        SamplingResult result =
                Sampling.of(assessments).times(TIMES).seed(random.nextLong()).run();
        for (SampledPartnership each : result.partnerships()) {
            Ranked entry = ranked.get(Cohort.id(each.assessment()));
            for (int place = 1; place <= assessments.size(); place++) {
                if (each.count(place) > 0) {
                    assertThat(place)
                            .isBetween(
                                    entry.place().orElseThrow().best(),
                                    entry.place().orElseThrow().worst());
                }
            }
            Interval score = entry.score().interval();
            each.spread()
                    .ifPresent(
                            spread -> assertThat(score.encloses(spread.all())).isTrue());
            assertThat(each.without())
                    .isBetween(
                            entry.applicable() == Truth.FALSE ? TIMES : 0,
                            entry.applicable() == Truth.TRUE ? 0 : TIMES);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sharedPlacesAreCountedAsInACompetition(@ForAll Random random) {
        List<Assessment> assessments = Cohorts.random(Cohorts.randomRules(random), random);
        SamplingResult result = Sampling.of(assessments)
                .weights(weights(random))
                .unknowns(unknowns(random))
                .times(1)
                .seed(random.nextLong())
                .run();
        int above = 0;
        for (int place = 1; place <= assessments.size(); place++) {
            int at = 0;
            for (SampledPartnership each : result.partnerships()) {
                at += each.count(place);
            }
            assertThat(at == 0 || above == place - 1).isTrue();
            above += at;
        }
        int without = result.partnerships().stream()
                .mapToInt(SampledPartnership::without)
                .sum();
        assertThat(above + without).isEqualTo(assessments.size());
    }

    /** Nor does what the partnerships are called. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void sameSeedGivesTheSameResultInAnyOrder(@ForAll Random random) {
        List<Assessment> assessments = Cohorts.random(Cohorts.randomRules(random), random);
        Sampling sampling = Sampling.of(assessments)
                .weights(weights(random))
                .unknowns(unknowns(random))
                .times(TIMES)
                .seed(random.nextLong());
        SamplingResult result = sampling.run();
        List<Assessment> shuffled = new ArrayList<>(assessments);
        Collections.shuffle(shuffled, random);
        assertThat(new Sampling(shuffled, sampling.plan()).run()).isEqualTo(result);
        List<Assessment> renamed = shuffled.stream().map(SamplingLaws::renamed).toList();
        assertThat(told(new Sampling(renamed, sampling.plan()).run())).isEqualTo(told(result));
    }

    private static Assessment renamed(Assessment assessment) {
        Assessor assessor = Assessor.of(assessment.ruleSet(), Cohorts.CATALOGUE);
        return assessor.assess(Cohorts.CATALOGUE
                .sheet(Dossiers.changed(partnership -> partnership.toBuilder()
                                .identity(partnership.identity().toBuilder()
                                        .name("Another name")
                                        .build())
                                .build())
                        .apply(assessment.view().dossier())
                        .asOf(assessment.view().day()))
                .supposing(assessment.facts().supposed()));
    }

    private static List<Object> told(SamplingResult result) {
        return result.partnerships().stream()
                .<Object>map(
                        each -> List.of(Cohort.id(each.assessment()), each.counts(), each.without(), each.spread()))
                .toList();
    }

    /** Other partnerships beside it change the places of one, and never its scores. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void scoresDoNotDependOnTheOthers(@ForAll Random random) {
        RuleSet ruleSet = Cohorts.randomRules(random);
        List<Assessment> assessments = Cohorts.random(ruleSet, random);
        SamplingPlan plan = new SamplingPlan(weights(random), unknowns(random), TIMES, random.nextLong());
        Assessment one = assessments.get(0);
        SampledPartnership alone =
                new Sampling(List.of(one), plan).run().partnerships().get(0);
        SampledPartnership among = new Sampling(assessments, plan)
                .run().partnerships().stream()
                        .filter(each -> each.assessment().equals(one))
                        .findFirst()
                        .orElseThrow();
        assertThat(among.spread()).isEqualTo(alone.spread());
        assertThat(among.without()).isEqualTo(alone.without());
    }
}
