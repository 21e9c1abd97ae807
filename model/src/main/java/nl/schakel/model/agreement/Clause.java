package nl.schakel.model.agreement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;

/**
 * A clause of an agreement, such as 'electives: three of the four are fixed'.
 *
 * @param id the name by which it is meant
 * @param kind what it is about
 * @param value the figure that it sets, such as 5 years
 * @param text what is agreed, in own words
 */
public record Clause(ElementId id, Term<ClauseKind> kind, Optional<Quantity> value, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public Clause {
        Check.given(id, "id");
        Check.given(kind, "kind");
        Check.given(value, "value");
        Check.given(text, "text");
    }
}
