package nl.schakel.assessment.instrument.result;

import java.util.Optional;
import nl.schakel.core.check.Check;
import org.apache.commons.numbers.fraction.BigFraction;

/** What came of a measure: a score, too few answers for one, or one that is not shown. */
public sealed interface Outcome {

    /**
     * A score: the mean of the scores of respondents.
     *
     * @param value the exact score
     * @param verdict its band; none if the instrument has no bands for it
     */
    record Scored(BigFraction value, Optional<BandVerdict> verdict) implements Outcome {

        /** Refuses null. */
        public Scored {
            Check.given(value, "value");
            Check.given(verdict, "verdict");
        }
    }

    /**
     * Too few respondents have a score.
     *
     * @param counted how many have
     * @param least how many the instrument asks
     */
    record NotEnoughAnswers(int counted, int least) implements Outcome {}

    /**
     * There may be a score, but it is not shown, so that nobody can be known by it.
     *
     * @param least groups of fewer respondents than this stay hidden
     */
    record Suppressed(int least) implements Outcome {}
}
