package nl.schakel.model.evidence;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.model.governance.Layer;
import org.immutables.value.Value;

/**
 * What somebody says about a factor of success, such as 'there is trust'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param topic the factor
 * @param direction which way it points, where it is said in words
 * @param rating the mark, where it is given on a scale
 * @param text what was said, in own words
 * @param layer the layer of the speaker, if it is known
 * @param scope of whom it is said; of this partnership when left out
 * @param source where it stands, and who says it
 */
@DomainStyle
@Value.Builder
public record Observation(
        ElementId id,
        Term<Topic> topic,
        Optional<Direction> direction,
        Optional<Rating> rating,
        LocalizedText text,
        Optional<Layer> layer,
        @WhenAbsent("case") Scope scope,
        SourceReference source) {

    /** Refuses null, blank texts, and both or neither of a direction and a rating. */
    public Observation {
        Check.given(id, "id");
        Check.given(topic, "topic");
        Check.given(direction, "direction");
        Check.given(rating, "rating");
        Check.that(
                direction.isPresent() != rating.isPresent(),
                "direction",
                direction.map(Codes::of).orElse(""),
                "must be there, or a rating, and not both",
                "Write direction: present, absent or mixed, or rating: 4 of 1..5.");
        Check.given(text, "text");
        Check.given(layer, "layer");
        Check.given(scope, "scope");
        Check.given(source, "source");
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
    public static final class Builder extends ObservationBuilder {
        Builder() {
            scope(Scope.CASE);
        }
    }
}
