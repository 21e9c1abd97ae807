package nl.schakel.model.partnership;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Status;

/**
 * Something that happened to a partnership, such as 'the special schools joined'.
 *
 * @param id the name by which it is meant
 * @param when when it happened, or will
 * @param text what happened, in own words
 * @param status how far it has come; in-force when left out
 */
public record Event(
        ElementId id,
        PartialDate when,
        LocalizedText text,
        @WhenAbsent("in-force") Status status) {

    /** Refuses null and blank texts. */
    public Event {
        Check.given(id, "id");
        Check.given(when, "when");
        Check.given(text, "text");
        Check.given(status, "status");
    }
}
