package nl.schakel.model.evidence;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Term;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.InstitutionKind;
import org.immutables.value.Value;

/**
 * Who was asked for a publication, by role and never by name, such as a coordinator by telephone.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param role the role
 * @param organisation the kind of organisation
 * @param layer the layer of the role
 * @param channel how they were asked
 * @param count how many
 * @param source where it stands
 */
@DomainStyle
@Value.Builder
public record Respondent(
        ElementId id,
        Term<Speaker> role,
        Optional<Term<InstitutionKind>> organisation,
        Optional<Layer> layer,
        Optional<Channel> channel,
        Optional<Quantity> count,
        SourceReference source) {

    /** Refuses null and blank texts. */
    public Respondent {
        Check.given(id, "id");
        Check.given(role, "role");
        Check.given(organisation, "organisation");
        Check.given(layer, "layer");
        Check.given(channel, "channel");
        Check.given(count, "count");
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
    public static final class Builder extends RespondentBuilder {
        Builder() {}
    }
}
