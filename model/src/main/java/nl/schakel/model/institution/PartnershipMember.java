package nl.schakel.model.institution;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Sector;

/**
 * A partnership that is itself a member of another.
 *
 * @param name the name as used
 * @param partnership the partnership
 */
public record PartnershipMember(String name, PartnershipId partnership) implements Member {

    /** Refuses null and blank texts. */
    public PartnershipMember {
        Check.text(name, "name");
        Check.given(partnership, "partnership");
    }

    /** {@return none: a partnership may join several} */
    @Override
    public Optional<Sector> sector() {
        return Optional.empty();
    }

    @Override
    public Quantity count() {
        return Quantity.exact(1);
    }
}
