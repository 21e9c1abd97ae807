package nl.schakel.model.governance;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;

/**
 * Who sits in a body, such as 'sector directors of the mbo'.
 *
 * @param who the role of those who sit there
 * @param sector the sector from which they come
 * @param partner the partner from which they come
 * @param count how many
 */
public record Seat(LocalizedText who, Optional<Sector> sector, Optional<PartnerId> partner, Optional<Quantity> count) {

    /** Refuses null and blank texts. */
    public Seat {
        Check.given(who, "who");
        Check.given(sector, "sector");
        Check.given(partner, "partner");
        Check.given(count, "count");
    }
}
