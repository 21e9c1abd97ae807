package nl.schakel.model.context;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import org.immutables.value.Value;

/**
 * A figure about the world around a partnership or about the whole field, such as '15 % fewer pupils in ten years'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param text what is counted, in own words
 * @param value the figure with its unit
 * @param numerator how many of the population
 * @param denominator the size of the population
 * @param population of whom or what the figure holds
 * @param period when it holds
 * @param projection whether it is a forecast; no when left out
 * @param caveat how far it can be trusted
 */
@DomainStyle
@Value.Builder
public record Statistic(
        ElementId id,
        LocalizedText text,
        Quantity value,
        Optional<Quantity> numerator,
        Optional<Quantity> denominator,
        Optional<LocalizedText> population,
        Optional<Period> period,
        @WhenAbsent("false") boolean projection,
        Optional<LocalizedText> caveat) {

    /** Refuses null and blank texts. */
    public Statistic {
        Check.given(id, "id");
        Check.given(text, "text");
        Check.given(value, "value");
        Check.given(numerator, "numerator");
        Check.given(denominator, "denominator");
        Check.given(population, "population");
        Check.given(period, "period");
        Check.given(caveat, "caveat");
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
    public static final class Builder extends StatisticBuilder {
        Builder() {
            projection(false);
        }
    }
}
