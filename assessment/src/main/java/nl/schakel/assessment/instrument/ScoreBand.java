package nl.schakel.assessment.instrument;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;

/**
 * A band of scores with its text, such as '85..126: on the right way'.
 *
 * @param id the name by which it is meant
 * @param range its scores; a range like '85+' ends where the next band begins
 * @param text what a score in it means
 */
public record ScoreBand(ElementId id, ScoreRange range, LocalizedText text) {

    /** Refuses null. */
    public ScoreBand {
        Check.given(id, "id");
        Check.given(range, "range");
        Check.given(text, "text");
    }

    /**
     * Makes a band.
     *
     * @param id the name by which it is meant
     * @param range its scores, such as '85..126' or '85+'
     * @param text what a score in it means
     * @return the band
     */
    public static ScoreBand of(String id, String range, LocalizedText text) {
        return new ScoreBand(ElementId.of(id), ScoreRange.parse(range), text);
    }
}
