package nl.schakel.model.context;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import org.immutables.value.Value;

/**
 * A result that somebody saw, such as '6 % of the pupils switch'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param kind what it is about
 * @param text what was seen, in own words
 * @param value the figure, if there is one
 * @param population of whom the figure holds
 * @param period when it was seen
 */
@DomainStyle
@Value.Builder
public record Result(
        ElementId id,
        Term<ResultKind> kind,
        LocalizedText text,
        Optional<Quantity> value,
        Optional<LocalizedText> population,
        Optional<Period> period) {

    /** Refuses null and blank texts. */
    public Result {
        Check.given(id, "id");
        Check.given(kind, "kind");
        Check.given(text, "text");
        Check.given(value, "value");
        Check.given(population, "population");
        Check.given(period, "period");
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
    public static final class Builder extends ResultBuilder {
        Builder() {}
    }
}
