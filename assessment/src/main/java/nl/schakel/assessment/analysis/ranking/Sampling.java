package nl.schakel.assessment.analysis.ranking;

import java.util.List;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.check.Check;

/**
 * A sampling of scores with other weights and with unknowns filled in, such as
 * {@code Sampling.of(assessments).weights(WeightDraw.within(20)).times(10_000).seed(1).run()}.
 *
 * <p>Each time weights are drawn, the same for all partnerships, and for each partnership what its unknowns turn out to be; then all are
 * scored again and ranked. The same seed gives the same result on every machine, in whatever order the assessments stand and whatever the
 * partnerships are called: chance is taken from the seed, the id of the partnership, the day and the rule.
 *
 * @param assessments the assessments, in the order of the ids of their partnerships
 * @param plan how it draws
 */
public record Sampling(List<Assessment> assessments, SamplingPlan plan) {

    /** Refuses none, and what cannot be compared. */
    public Sampling {
        assessments = Cohort.of(assessments);
        Check.given(plan, "plan");
    }

    /**
     * Begins a sampling: 10,000 draws from seed 1, with weights as they are and unknowns drawn.
     *
     * @param assessments one or more assessments by one rule set, each of another partnership or of another day
     * @return the sampling
     */
    public static Sampling of(List<Assessment> assessments) {
        return new Sampling(assessments, new SamplingPlan(WeightDraw.asTheyAre(), Unknowns.DRAWN, 10_000, 1));
    }

    /**
     * Says how weights are drawn.
     *
     * @param weights how
     * @return a sampling that draws them so
     */
    public Sampling weights(WeightDraw weights) {
        return new Sampling(assessments, new SamplingPlan(weights, plan.unknowns(), plan.times(), plan.seed()));
    }

    /**
     * Says what is done with unknowns.
     *
     * @param unknowns what
     * @return a sampling that does so
     */
    public Sampling unknowns(Unknowns unknowns) {
        return new Sampling(assessments, new SamplingPlan(plan.weights(), unknowns, plan.times(), plan.seed()));
    }

    /**
     * Says how often all is drawn.
     *
     * @param times how often, 1 to 1,000,000
     * @return a sampling that draws so often
     */
    public Sampling times(int times) {
        return new Sampling(assessments, new SamplingPlan(plan.weights(), plan.unknowns(), times, plan.seed()));
    }

    /**
     * Says from which seed all chance follows.
     *
     * @param seed any number
     * @return a sampling with that seed
     */
    public Sampling seed(long seed) {
        return new Sampling(assessments, new SamplingPlan(plan.weights(), plan.unknowns(), plan.times(), seed));
    }

    /** {@return how often each partnership came at each place} */
    public SamplingResult run() {
        return run(Progress.NONE);
    }

    /**
     * Runs the sampling.
     *
     * @param progress is told how many of the draws are done, and can cancel
     * @return how often each partnership came at each place
     */
    public SamplingResult run(Progress progress) {
        return new SamplingRun(assessments, plan).run(progress);
    }
}
