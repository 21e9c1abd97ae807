package nl.schakel.model.context;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A road that was considered, such as a merger that was rejected.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param text the road
 * @param reason why it was or was not taken
 * @param status how far it has come, dropped when it was rejected; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Alternative(
        ElementId id,
        LocalizedText text,
        Optional<LocalizedText> reason,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Alternative {
        Check.given(id, "id");
        Check.given(text, "text");
        Check.given(reason, "reason");
        Check.given(status, "status");
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
    public static final class Builder extends AlternativeBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
