package nl.schakel.assessment.score;

import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * A score with its evidence, such as '71..88 of 100, evidence for 82 %'.
 *
 * @param interval where the score lies, whatever the unknowns turn out to be
 * @param coverage how much of what was asked is known
 */
public record Score(Interval interval, Coverage coverage) {

    /** Refuses null. */
    public Score {
        Check.given(interval, "interval");
        Check.given(coverage, "coverage");
    }

    /**
     * Words the score.
     *
     * @param language the language
     * @return such as '71..88 van 100, onderbouwd voor 82 %'
     */
    public String text(Language language) {
        return language == Language.DUTCH
                ? interval + " van 100, onderbouwd voor " + coverage
                : interval + " of 100, evidence for " + coverage;
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
