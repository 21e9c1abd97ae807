package nl.schakel.model.institution;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import org.immutables.value.Value;

/**
 * A group of institutions of one kind, such as 'sixteen locations with vmbo'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name what the group is called
 * @param kind what kind of institutions they are
 * @param count how many
 * @param coverage how much of the region it covers
 * @param named the names of those that a source names; the others are unnamed
 * @param denominations the denominations among them; unknown if none
 */
@DomainStyle
@Value.Builder
public record InstitutionGroup(
        String name,
        Term<InstitutionKind> kind,
        Quantity count,
        Optional<Coverage> coverage,
        Set<String> named,
        Set<Term<Denomination>> denominations)
        implements Member {

    /** Refuses null and blank texts. */
    public InstitutionGroup {
        Check.text(name, "name");
        Check.given(kind, "kind");
        Check.given(count, "count");
        Check.given(coverage, "coverage");
        named = Check.set(named, "named");
        denominations = Check.set(denominations, "denominations");
    }

    /** {@return the sector of their kind, if they are institutions of education} */
    @Override
    public Optional<Sector> sector() {
        return kind.known().flatMap(InstitutionKind::sector);
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
    public static final class Builder extends InstitutionGroupBuilder {
        Builder() {}
    }
}
