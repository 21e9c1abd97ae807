package nl.schakel.model.evidence;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/**
 * What others can learn, such as 'a meeting without the other sector is of no use'.
 *
 * @param id the name by which it is meant
 * @param text the lesson, in own words
 * @param source where it stands, and who says it
 */
public record Lesson(ElementId id, LocalizedText text, SourceReference source) {

    /** Refuses null and blank texts. */
    public Lesson {
        Check.given(id, "id");
        Check.given(text, "text");
        Check.given(source, "source");
    }
}
