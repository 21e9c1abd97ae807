package nl.schakel.assessment.score;

import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.LocalizedText;

/**
 * A band of scores with its text, such as 'from 750000: strong'.
 *
 * @param from the least score of the band, in millionths; it ends where the next begins
 * @param text what it means
 */
public record Band(@Within(least = 0, most = 1_000_000) int from, LocalizedText text) {

    /** Refuses bounds outside 0 to 1. */
    public Band {
        Check.that(
                0 <= from && from <= Interval.WHOLE,
                "from",
                from,
                "must lie between 0 and 1000000",
                "Give millionths, such as 750000 for 75 of 100.");
        Check.given(text, "text");
    }
}
