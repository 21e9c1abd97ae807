package nl.schakel.model.funding;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;

/**
 * The least number of pupils with which something can go on, such as 'not under 20 pupils of one school'.
 *
 * @param id the name by which it is meant
 * @param partner the partner whose pupils count
 * @param pupils the least number, such as 20+ pupils
 * @param text what holds otherwise
 */
public record LeastGroup(ElementId id, PartnerId partner, Quantity pupils, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public LeastGroup {
        Check.given(id, "id");
        Check.given(partner, "partner");
        Check.given(pupils, "pupils");
        Check.given(text, "text");
    }
}
