package nl.schakel.model.survey;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.model.partnership.NetworkKind;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.region.Region;
import org.immutables.value.Value;

/**
 * A network that a report names, such as 'Regio Foodvalley'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param name the name as used
 * @param otherNames other names by which it goes
 * @param kind its kind, as the report gives it
 * @param region where it is
 * @param themes what it works on; unknown if none
 * @param partnership the partnership that it is, or to which it belongs, if that has a dossier
 * @param size how many take part, such as 9 boards
 * @param since since when it exists
 * @param standingPractice whether it is so settled that people see it as standing practice; no when left out
 * @param text what else the report says of it
 */
@DomainStyle
@Value.Builder
public record NamedNetwork(
        ElementId id,
        String name,
        Set<String> otherNames,
        Optional<Term<NetworkKind>> kind,
        Optional<@Valid Region> region,
        Set<Term<Theme>> themes,
        Optional<PartnershipId> partnership,
        Optional<Quantity> size,
        Optional<PartialDate> since,
        @WhenAbsent("false") boolean standingPractice,
        Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public NamedNetwork {
        Check.given(id, "id");
        Check.text(name, "name");
        otherNames = Check.set(otherNames, "other names");
        Check.given(kind, "kind");
        Check.given(region, "region");
        themes = Check.set(themes, "themes");
        Check.given(partnership, "partnership");
        Check.given(size, "size");
        Check.given(since, "since");
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

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends NamedNetworkBuilder {
        Builder() {
            standingPractice(false);
        }
    }
}
