package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.engine.Rescoring;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.truth.Truth;

/** Draws, scores and counts. */
final class SamplingRun {

    private static final int REPORTED = 100;
    private static final int NO_SCORE = -1;

    private final List<Assessment> cohort;
    private final SamplingPlan plan;
    private final List<Completion> completions;
    private final DrawnWeights weights;
    /** By partnership and place. */
    private final int[][] counts;
    /** By partnership and draw. */
    private final int[][] scores;

    SamplingRun(List<Assessment> cohort, SamplingPlan plan) {
        this.cohort = cohort;
        this.plan = plan;
        this.completions = cohort.stream()
                .map(each -> new Completion(each, plan.unknowns(), plan.seed()))
                .toList();
        this.weights = new DrawnWeights(cohort.get(0).ruleSet().factors(), plan.weights(), plan.seed());
        this.counts = new int[cohort.size()][cohort.size()];
        this.scores = new int[cohort.size()][plan.times()];
    }

    SamplingResult run(Progress progress) {
        for (int time = 0; time < plan.times(); time++) {
            if (time % REPORTED == 0) {
                progress.step(time, plan.times());
            }
            draw(time);
        }
        progress.step(plan.times(), plan.times());
        List<SampledPartnership> partnerships = new ArrayList<>(cohort.size());
        for (int i = 0; i < cohort.size(); i++) {
            int[] had =
                    Arrays.stream(scores[i]).filter(score -> score != NO_SCORE).toArray();
            partnerships.add(new SampledPartnership(
                    cohort.get(i),
                    Arrays.stream(counts[i]).boxed().toList(),
                    plan.times() - had.length,
                    had.length == 0 ? Optional.empty() : Optional.of(SampledPartnership.Spread.of(had))));
        }
        partnerships.sort(SamplingResult.ORDER);
        return new SamplingResult(plan, partnerships);
    }

    private void draw(int time) {
        Map<FactorId, Integer> drawn = weights.next();
        for (int i = 0; i < cohort.size(); i++) {
            scores[i][time] = score(completions.get(i).next(), drawn);
        }
        long[] sorted =
                Arrays.stream(scores).mapToLong(row -> row[time]).sorted().toArray();
        for (int i = 0; i < cohort.size(); i++) {
            int score = scores[i][time];
            if (score != NO_SCORE) {
                counts[i][Places.above(sorted, score)]++;
            }
        }
    }

    private int score(Rescoring completed, Map<FactorId, Integer> drawn) {
        Rescoring scored = completed;
        for (Map.Entry<FactorId, Integer> weight : drawn.entrySet()) {
            scored = scored.factor(weight.getKey(), weight.getValue());
        }
        return Ranked.applicable(scored.factors()) == Truth.FALSE
                ? NO_SCORE
                : Math.toIntExact(plan.unknowns().of(scored.overall().interval()));
    }
}
