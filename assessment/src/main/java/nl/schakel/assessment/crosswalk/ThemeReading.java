package nl.schakel.assessment.crosswalk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * What the profile and the frameworks make of a theme, such as 'will: 60..80 by the profile, 100 by the urgency of 2014'.
 *
 * @param theme the theme
 * @param profile what the profile makes of it
 * @param answers what each factor that answers to it makes of it, in the order of the theme
 */
public record ThemeReading(Theme theme, FactorResult profile, List<Answered> answers) {

    /**
     * A factor that answers, with what it makes of the dossier.
     *
     * @param answer the factor and its sign
     * @param result its result; high where it serves the theme, whatever its sign
     */
    public record Answered(Answer answer, FactorResult result) {

        /** Refuses null. */
        public Answered {
            Check.given(answer, "answer");
            Check.given(result, "result");
        }

        private Interval interval() {
            return result.score().interval();
        }
    }

    /**
     * Two answers that lie surely apart: whatever is not known yet, one scores lower than the other.
     *
     * @param lower the one that scores lower
     * @param higher the one that scores higher
     */
    public record Apart(Answered lower, Answered higher) {

        /** Refuses null. */
        public Apart {
            Check.given(lower, "lower");
            Check.given(higher, "higher");
        }
    }

    /** Refuses null. */
    public ThemeReading {
        Check.given(theme, "theme");
        Check.given(profile, "profile");
        answers = Check.list(answers, "answers");
    }

    /**
     * Gives the two answers that lie farthest apart for certain; the score of the profile, which is made of the same facts, is no answer.
     *
     * @return the two; none if all answers may come out the same
     */
    public Optional<Apart> apart() {
        List<Answered> scored = answers.stream()
                .filter(each -> each.result().applicable() != Truth.FALSE)
                .toList();
        Optional<Answered> lower = scored.stream()
                .min(Comparator.comparingLong(each -> each.interval().upper()));
        Optional<Answered> higher = scored.stream()
                .min(Comparator.comparingLong(each -> -each.interval().lower()));
        return lower.flatMap(low -> higher.filter(
                        high -> low.interval().upper() < high.interval().lower())
                .map(high -> new Apart(low, high)));
    }
}
