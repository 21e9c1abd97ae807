package nl.schakel.model.route;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;

/**
 * A demand on pupils who want to enter a route, such as 'electives passed'.
 *
 * @param id the name by which it is meant
 * @param text what a pupil must meet
 * @param guiding whether it only guides; a firm demand otherwise
 */
public record EntryCriterion(ElementId id, LocalizedText text, boolean guiding) {

    /** Refuses null and blank texts. */
    public EntryCriterion {
        Check.given(id, "id");
        Check.given(text, "text");
    }
}
