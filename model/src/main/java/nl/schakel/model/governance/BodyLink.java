package nl.schakel.model.governance;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;

/**
 * A line between two bodies, such as 'advises the platform'.
 *
 * @param to the other body
 * @param kind how this one stands to it
 * @param text what is special about it
 */
public record BodyLink(BodyId to, Term<BodyLinkKind> kind, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public BodyLink {
        Check.given(to, "to");
        Check.given(kind, "kind");
        Check.given(text, "text");
    }
}
