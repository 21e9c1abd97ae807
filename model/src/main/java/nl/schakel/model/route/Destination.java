package nl.schakel.model.route;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import org.immutables.value.Value;

/**
 * A programme to which a route leads, of the mbo unless it says otherwise, such as 'Autotechnicus, level 2'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param name the programme
 * @param code the code of the qualification (crebo)
 * @param levels the levels
 * @param tracks the learning tracks
 * @param length how long the programme takes by itself, without the route, such as 4 years; unknown when left out
 * @param at the college
 * @param text what is special about it
 * @param sector the sector to which it belongs; the mbo when left out
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
        Optional<Quantity> length,
        Optional<PartnerId> at,
        Optional<LocalizedText> text,
        @WhenAbsent("mbo") Sector sector,
        Optional<Quantity> count) {

    /** Refuses null and blank texts. */
    public Destination {
        Check.given(id, "id");
        Check.given(name, "name");
        Check.given(code, "code");
        levels = Check.set(levels, "levels");
        tracks = Check.set(tracks, "tracks");
        Check.given(length, "length");
        Check.given(at, "at");
        Check.given(text, "text");
        Check.given(sector, "sector");
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
        Builder() {
            sector(Sector.MBO);
        }
    }
}
