package nl.schakel.assessment.analysis.ranking;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * A partnership in a ranking, such as Profijt at place 2..4 with 50..75 of 100.
 *
 * @param assessment its assessment
 * @param score the score by which it is ranked, of all or of one factor
 * @param applicable whether it has that score: FALSE where no rule applies
 * @param place its place; none where no rule applies
 */
public record Ranked(Assessment assessment, Score score, Truth applicable, Optional<Place> place) {

    /** Refuses a place of what has no score, and none of what has or may have one. */
    public Ranked {
        Check.given(assessment, "assessment");
        Check.given(score, "score");
        Check.given(applicable, "applicable");
        Check.that(
                Check.given(place, "place").isPresent() == (applicable != Truth.FALSE),
                "place",
                place.map(Place::toString).orElse("none"),
                "must be there if any rule applies or may apply, and only then",
                "Let Ranking.of work it out.");
    }

    /** Whether any factor counts in the overall score. */
    static Truth applicable(List<FactorResult> factors) {
        Truth any = Truth.FALSE;
        for (FactorResult result : factors) {
            if (result.factor().weight() > 0) {
                any = any.or(result.applicable());
            }
        }
        return any;
    }

    /** {@return whether the place is certain: it can be no other, and whether it is shared is known} */
    public boolean isCertain() {
        return applicable == Truth.TRUE && place.filter(Place::isCertain).isPresent();
    }

    /** {@return whether as much of the score is known as the rule set asks for a verdict} */
    public boolean hasEnoughEvidence() {
        return score.coverage().millionths() * 100 >= assessment.ruleSet().leastCoverage() * Interval.WHOLE;
    }

    /** {@return the partnership, its place and its score, in English} */
    @Override
    public String toString() {
        return Cohort.name(assessment) + ": " + place.map(Place::toString).orElse("no place") + ", " + score;
    }
}
