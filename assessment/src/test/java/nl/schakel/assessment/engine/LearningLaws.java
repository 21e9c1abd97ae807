package nl.schakel.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.Seeds;
import nl.schakel.assessment.criterion.RandomFacts;
import nl.schakel.assessment.engine.NaiveEvaluator.Part;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Coverage;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Dossier;

/** What becomes of scores as more is known. */
abstract class LearningLaws {

    /** How far rules and factors may be off the bounds that they reach: the millionth of a line, and that of the mean. */
    private static final long ROUNDING = 2;

    @Property
    void learningMoreNeverWidens(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Case each = Case.supposed(random);
        Case more = each.with(RandomFacts.refined(each.facts().supposed(), random));
        assertInside(each, more);
        assertInside(more, more.with(RandomFacts.refined(more.facts().supposed(), random)));
    }

    /** It lists more, somebody speaks of what nobody spoke of, marks are added, and lists are closed. */
    @Property
    void learningMoreOfADossierNeverWidens(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Dossier open = RandomDossier.open(random);
        Dossier more = RandomDossier.refined(open, random);
        Case first = Case.about(open, random);
        Case second = first.with(more);
        assertInside(first, second);
        assertInside(second, second.with(RandomDossier.closed(more, random)));
    }

    @Property
    void everyCompletionScoresInsideAtEveryLevel(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Case each = Case.supposed(random);
        for (int i = 0; i < 2; i++) {
            assertInside(each, each.with(RandomFacts.completed(each.facts().supposed(), random)));
        }
    }

    /** Every rule, every factor and the overall score; what does not apply has no score. */
    private static void assertInside(Case before, Case after) {
        Assessment first = before.assessment();
        Assessment second = after.assessment();
        boolean applies = false;
        for (int i = 0; i < first.factors().size(); i++) {
            FactorResult one = first.factors().get(i);
            FactorResult other = second.factors().get(i);
            for (int j = 0; j < one.outcomes().size(); j++) {
                RuleOutcome rule = one.outcomes().get(j);
                RuleOutcome narrower = other.outcomes().get(j);
                assertLearnt(rule.applicable(), narrower.applicable(), before, after);
                assertEncloses(rule.degree(), narrower.degree(), before, after);
            }
            assertLearnt(one.applicable(), other.applicable(), before, after);
            if (other.applicable() != Truth.FALSE) {
                assertEncloses(one.score().interval(), other.score().interval(), before, after);
                assertThat(other.score().coverage())
                        .as("%s\nthen %s", before, after)
                        .isGreaterThanOrEqualTo(one.score().coverage());
                applies |= other.factor().weight() > 0;
            }
        }
        if (applies) {
            assertEncloses(first.overall().interval(), second.overall().interval(), before, after);
            assertThat(second.overall().coverage())
                    .as("%s\nthen %s", before, after)
                    .isGreaterThanOrEqualTo(first.overall().coverage());
        }
    }

    private static void assertLearnt(Truth first, Truth second, Case before, Case after) {
        assertThat(first == Truth.UNKNOWN || first == second)
                .as("%s, then %s: %s\nthen %s", first, second, before, after)
                .isTrue();
    }

    private static void assertEncloses(Interval first, Interval second, Case before, Case after) {
        assertThat(first.encloses(second))
                .as("%s, then %s: %s\nthen %s", first, second, before, after)
                .isTrue();
    }

    /** Up to the rounding of each level, which is outward of what is open, and to the nearest of what is known. */
    @Property
    void bothBoundsAreReachedWhereEachUnknownIsReadOnce(@ForAll(supplier = Seeds.class) long seed) {
        ReadOnce.Reading reading = ReadOnce.of(new Random(seed));
        Assessment open = reading.open().assessment();
        List<Assessment> low = reading.low().stream().map(Case::assessment).toList();
        List<Assessment> high = reading.high().stream().map(Case::assessment).toList();
        List<Part> reached = new ArrayList<>();
        for (int i = 0; i < open.factors().size(); i++) {
            FactorResult factor = open.factors().get(i);
            if (factor.applicable() != Truth.FALSE) {
                Interval bounds = factor.score().interval();
                long lower = scores(low, i).min().orElseThrow();
                long upper = scores(high, i).max().orElseThrow();
                assertThat(lower).as("%s", reading.open()).isBetween(bounds.lower(), bounds.lower() + ROUNDING);
                assertThat(upper).as("%s", reading.open()).isBetween(bounds.upper() - ROUNDING, bounds.upper());
                reached.add(new Part(true, factor.applicable() == Truth.UNKNOWN, factor.weight(), lower, upper));
            }
        }
        if (reached.stream().anyMatch(factor -> factor.weight() > 0)) {
            Aggregation aggregation = reading.open().rules().aggregation();
            Interval bounds = open.overall().interval();
            assertThat(overall(low).min().orElseThrow())
                    .as("%s", reading.open())
                    .isBetween(bounds.lower(), 1 + Collections.max(NaiveEvaluator.bound(aggregation, reached, false)));
            assertThat(overall(high).max().orElseThrow())
                    .as("%s", reading.open())
                    .isBetween(Collections.min(NaiveEvaluator.bound(aggregation, reached, true)) - 1, bounds.upper());
        }
    }

    /** What a factor comes to wherever it applies. */
    private static LongStream scores(List<Assessment> completions, int factor) {
        return completions.stream()
                .map(each -> each.factors().get(factor))
                .filter(each -> each.applicable() == Truth.TRUE)
                .mapToLong(each -> point(each.score()));
    }

    private static LongStream overall(List<Assessment> completions) {
        return completions.stream()
                .filter(each -> each.factors().stream()
                        .anyMatch(factor -> factor.weight() > 0 && factor.applicable() == Truth.TRUE))
                .mapToLong(each -> point(each.overall()));
    }

    private static long point(Score score) {
        assertThat(score.interval().isPoint()).isTrue();
        assertThat(score.coverage().compareTo(new Coverage(1, 1))).isZero();
        return score.interval().lower();
    }
}
