package nl.schakel.model.governance;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A layer of support for pupils, such as '1: the lesson'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param rank its place, 1 for the nearest to the pupil
 * @param name what it is
 * @param provider who gives the support
 * @param connectedBy the bodies that tie it to the others
 */
@DomainStyle
@Value.Builder
public record SupportShell(
        ElementId id, int rank, LocalizedText name, Optional<LocalizedText> provider, Set<BodyId> connectedBy) {

    /** Refuses null and blank texts. */
    public SupportShell {
        Check.given(id, "id");
        Check.that(rank > 0, "rank", rank, "must be 1 or more", "Count from the pupil outward.");
        Check.given(name, "name");
        Check.given(provider, "provider");
        connectedBy = Check.set(connectedBy, "connected by");
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
    public static final class Builder extends SupportShellBuilder {
        Builder() {}
    }
}
