package nl.schakel.model.evidence;

import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;

/**
 * What others can learn, such as 'a meeting without the other sector is of no use'.
 *
 * @param id the name by which it is meant
 * @param text the lesson, in own words
 * @param topics the factors of success that it touches
 * @param source where it stands, and who says it
 */
public record Lesson(ElementId id, LocalizedText text, Set<Term<Topic>> topics, SourceReference source) {

    /** Refuses null and blank texts. */
    public Lesson {
        Check.given(id, "id");
        Check.given(text, "text");
        topics = Check.set(topics, "topics");
        Check.given(source, "source");
    }
}
