package nl.schakel.model.evidence;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/**
 * One of several values that sources give for the same part, such as '400 pupils' beside '200 pupils'.
 *
 * @param path the part of the partnership
 * @param value the value, written as the part would be
 * @param text what the source says exactly, in own words
 * @param source where it stands
 */
public record Claim(ModelPath path, String value, Optional<LocalizedText> text, SourceReference source) {

    /** Refuses null and blank texts. */
    public Claim {
        Check.given(path, "path");
        Check.text(value, "value");
        Check.given(text, "text");
        Check.given(source, "source");
    }
}
