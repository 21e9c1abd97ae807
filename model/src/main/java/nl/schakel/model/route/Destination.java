package nl.schakel.model.route;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An mbo programme to which a route leads, such as 'Autotechnicus, level 2'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param name the programme
 * @param code the code of the qualification (crebo)
 * @param levels the levels
 * @param tracks the learning tracks
 * @param at the college
 * @param count how many programmes, where they are not named one by one
 */
@DomainStyle
@Value.Builder
public record Destination(
        ElementId id,
        LocalizedText name,
        Optional<QualificationCode> code,
        Set<MboLevel> levels,
        Set<LearningTrack> tracks,
        Optional<PartnerId> at,
        Optional<Quantity> count) {

    /** Refuses null and blank texts. */
    public Destination {
        Check.given(id, "id");
        Check.given(name, "name");
        Check.given(code, "code");
        levels = Check.set(levels, "levels");
        tracks = Check.set(tracks, "tracks");
        Check.given(at, "at");
        Check.given(count, "count");
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
    public static final class Builder extends DestinationBuilder {
        Builder() {}
    }
}
