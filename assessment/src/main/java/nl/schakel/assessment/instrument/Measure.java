package nl.schakel.assessment.instrument;

import java.util.Optional;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;

/**
 * Something that an instrument measures: one of its factors, or the whole.
 *
 * @param factor the factor; none for the whole
 * @param name what it is called
 * @param scoring how its score is made
 * @param range the scores that there can be, such as 35..175
 */
public record Measure(Optional<FactorId> factor, LocalizedText name, Scoring scoring, ScoreRange range) {

    /** What the whole is called. */
    static final LocalizedText OVERALL = LocalizedText.of("totaal", "overall");

    /** Refuses a range without an end. */
    public Measure {
        Check.given(factor, "factor");
        Check.given(name, "name");
        Check.given(scoring, "scoring");
        Check.given(range, "range");
        Check.that(range.to().isPresent(), "range", range, "must have an end", "Give the greatest score.");
    }
}
