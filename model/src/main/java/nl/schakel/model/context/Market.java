package nl.schakel.model.context;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The market in which the partners stand, such as 'one preferred partner per subregion'.
 * <p>{@link #builder()} and the accessors are API, the constructor is not: it will grow.
 *
 * @param exclusivity whether others may do the same
 * @param competitors how many others of the kind are in the region
 * @param text what else there is to say of it
 */
@DomainStyle
@Value.Builder
public record Market(Optional<Exclusivity> exclusivity, Optional<Quantity> competitors, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public Market {
        Check.given(exclusivity, "exclusivity");
        Check.given(competitors, "competitors");
        Check.given(text, "text");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a market of which nothing is known} */
    public static Market unknown() {
        return builder().build();
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends MarketBuilder {
        Builder() {}
    }
}
