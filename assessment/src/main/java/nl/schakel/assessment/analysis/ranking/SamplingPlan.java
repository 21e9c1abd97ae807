package nl.schakel.assessment.analysis.ranking;

import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * How a sampling draws, such as '10000 draws, seed 1, any weights, unknowns drawn'.
 *
 * @param weights how the weights of factors are drawn
 * @param unknowns what is done with unknowns
 * @param times how often all is drawn, 1 to 1,000,000
 * @param seed from which all chance follows
 */
public record SamplingPlan(WeightDraw weights, Unknowns unknowns, int times, long seed) {

    private static final int MOST = 1_000_000;

    /** Refuses no draws, and more than a million. */
    public SamplingPlan {
        Check.given(weights, "weights");
        Check.given(unknowns, "unknowns");
        Check.that(
                1 <= times && times <= MOST,
                "times",
                times,
                "must lie between 1 and 1000000",
                "Use 10000 for shares that are sure to about one percent.");
    }

    /**
     * Words the plan.
     *
     * @param language the language
     * @return such as '10000 draws, seed 1, any weights, unknowns drawn'
     */
    public String text(Language language) {
        boolean dutch = language == Language.DUTCH;
        return times + (dutch ? " trekkingen" : " draws") + (dutch ? ", startgetal " : ", seed ") + seed + ", "
                + weights.text(language) + ", " + unknowns.label().in(language);
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
