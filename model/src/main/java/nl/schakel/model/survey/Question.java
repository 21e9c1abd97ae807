package nl.schakel.model.survey;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;

/**
 * A question that was asked for a report, without a scale.
 *
 * @param id the name by which it is meant
 * @param text the question, in own words
 */
public record Question(ElementId id, LocalizedText text) {

    /** Refuses null and blank texts. */
    public Question {
        Check.given(id, "id");
        Check.given(text, "text");
    }
}
