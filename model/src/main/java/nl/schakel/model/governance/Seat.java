package nl.schakel.model.governance;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import org.immutables.value.Value;

/**
 * Who sits in a body, such as 'sector directors of the mbo'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param who the role of those who sit there
 * @param sector the sector from which they come
 * @param partner the partner from which they come
 * @param count how many, such as 1 person/board
 * @param role their role in the body
 * @param layer the layer from which they come
 */
@DomainStyle
@Value.Builder
public record Seat(
        LocalizedText who,
        Optional<Sector> sector,
        Optional<PartnerId> partner,
        Optional<Quantity> count,
        Optional<Term<SeatRole>> role,
        Optional<Layer> layer) {

    /** Refuses null and blank texts. */
    public Seat {
        Check.given(who, "who");
        Check.given(sector, "sector");
        Check.given(partner, "partner");
        Check.given(count, "count");
        Check.given(role, "role");
        Check.given(layer, "layer");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends SeatBuilder {
        Builder() {}
    }
}
