package nl.schakel.assessment.analysis.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;

/**
 * How often a partnership came at each place, and which scores it had, such as Profijt: first in 612 of 1000 draws.
 *
 * @param assessment its assessment as it is
 * @param counts how often it came first, second and so on; as many as there are partnerships
 * @param without how often it had no score, because nothing that applies had any weight
 * @param spread the scores; none if it never had one
 */
public record SampledPartnership(Assessment assessment, List<Integer> counts, int without, Optional<Spread> spread) {

    /** Refuses null. */
    public SampledPartnership {
        Check.given(assessment, "assessment");
        counts = Check.list(counts, "counts");
        Check.given(spread, "spread");
    }

    /**
     * Says how often it came at a place.
     *
     * @param place the place, from 1
     * @return in how many of the draws; who comes after two on a shared first place is third
     */
    public int count(int place) {
        Check.that(
                1 <= place && place <= counts.size(),
                "place",
                place,
                "must lie between 1 and " + counts.size(),
                "Give the first as 1.");
        return counts.get(place - 1);
    }

    /**
     * The scores that came out, in millionths. Each bound is a score that was drawn: that of five percent is the least to which five
     * percent of the scores are no higher, and so for the others.
     *
     * @param all from the lowest to the highest
     * @param most from that of 5 % to that of 95 %
     * @param median that of 50 %
     */
    public record Spread(Interval all, Interval most, long median) {

        /** Refuses bounds that do not lie within each other. */
        public Spread {
            Check.given(all, "all");
            Check.given(most, "most");
            Check.that(
                    all.encloses(most) && most.encloses(new Interval(median, median)),
                    "median",
                    median,
                    "must lie in 5 % to 95 %, and these between lowest and highest",
                    "Let Sampling work it out.");
        }

        /** The spread of scores of which there is at least one. */
        static Spread of(int[] scores) {
            int[] sorted = scores.clone();
            Arrays.sort(sorted);
            return new Spread(
                    new Interval(sorted[0], sorted[sorted.length - 1]),
                    new Interval(at(sorted, 5), at(sorted, 95)),
                    at(sorted, 50));
        }

        private static long at(int[] sorted, long percent) {
            return sorted[(int) ((percent * sorted.length + 99) / 100) - 1];
        }
    }
}
