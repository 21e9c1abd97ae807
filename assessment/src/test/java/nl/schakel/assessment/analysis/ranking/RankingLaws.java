package nl.schakel.assessment.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

abstract class RankingLaws {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void orderOfInputNeverMatters(@ForAll Random random) {
        RuleSet ruleSet = Cohorts.randomRules(random);
        List<Assessment> assessments = Cohorts.random(ruleSet, random);
        List<Assessment> shuffled = new ArrayList<>(assessments);
        Collections.shuffle(shuffled, random);
        Ranking ranking = Ranking.of(assessments);
        assertThat(Ranking.of(shuffled)).isEqualTo(ranking);
        FactorId factor = ruleSet.factors().get(0).id();
        assertThat(Ranking.of(shuffled).byFactor(factor)).isEqualTo(ranking.byFactor(factor));
    }

    /** Counted one by one. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void placesAreOneMoreThanThoseAbove(@ForAll Random random) {
        RuleSet ruleSet = Cohorts.randomRules(random);
        Ranking overall = Ranking.of(Cohorts.random(ruleSet, random));
        for (Ranking ranking :
                List.of(overall, overall.byFactor(ruleSet.factors().get(0).id()))) {
            for (Ranked entry : ranking.entries()) {
                if (entry.applicable() == Truth.FALSE) {
                    assertThat(entry.place()).isEmpty();
                    continue;
                }
                int best = 1;
                int worst = 1;
                boolean shared = false;
                boolean mayBeShared = false;
                Interval own = entry.score().interval();
                for (Ranked other : ranking.entries()) {
                    Interval its = other.score().interval();
                    if (other != entry && other.applicable() != Truth.FALSE) {
                        boolean certain = other.applicable() == Truth.TRUE;
                        best += certain && its.lower() > own.upper() ? 1 : 0;
                        worst += its.upper() > own.lower() ? 1 : 0;
                        shared |= certain && own.isPoint() && own.equals(its);
                        mayBeShared |= its.upper() >= own.lower() && its.lower() <= own.upper();
                    }
                }
                Truth tie = shared ? Truth.TRUE : mayBeShared ? Truth.UNKNOWN : Truth.FALSE;
                assertThat(entry.place()).contains(new Place(best, worst, tie));
            }
        }
    }

    /** Those that are certain stand as they would if the exact scores were sorted. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void neverStandsALowerScoreAboveAHigherOne(@ForAll Random random) {
        Ranking ranking = Ranking.of(Cohorts.random(Cohorts.randomRules(random), random));
        for (int i = 1; i < ranking.entries().size(); i++) {
            Ranked before = ranking.entries().get(i - 1);
            Ranked after = ranking.entries().get(i);
            if (before.applicable() == Truth.TRUE && after.applicable() == Truth.TRUE) {
                assertThat(before.score().interval().upper())
                        .isGreaterThanOrEqualTo(after.score().interval().lower());
            }
        }
    }
}
