package nl.schakel.model.funding.statement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;

/**
 * Something that a partner bears itself, recorded beside the payments, such as '120 hours for supervising placements'.
 *
 * @param arrangement the arrangement that says so
 * @param partner who bears it
 * @param subject what it is for
 * @param extent how much, if it is known
 */
public record Contribution(ElementId arrangement, PartnerId partner, LocalizedText subject, Optional<Quantity> extent) {

    /** Refuses null. */
    public Contribution {
        Check.given(arrangement, "arrangement");
        Check.given(partner, "partner");
        Check.given(subject, "subject");
        Check.given(extent, "extent");
    }
}
