package nl.schakel.model.partnership;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Status;

/**
 * Something that a partnership wants to reach, such as 'less drop-out by acceleration'.
 *
 * @param id the name by which it is meant
 * @param text what it wants to reach, in own words
 * @param status how far it has come; in-force when left out
 */
public record Goal(
        ElementId id,
        LocalizedText text,
        @WhenAbsent("in-force") Status status) {

    /** Refuses null and blank texts. */
    public Goal {
        Check.given(id, "id");
        Check.given(text, "text");
        Check.given(status, "status");
    }
}
