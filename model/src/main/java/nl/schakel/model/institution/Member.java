package nl.schakel.model.institution;

import java.util.Optional;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Sector;

/** Who can be a member of a partnership: one institution, a group that is not named one by one, or another partnership. */
public sealed interface Member permits Institution, InstitutionGroup, PartnershipMember {

    /** {@return the name to show} */
    String name();

    /** {@return the sector of education, if it has one} */
    Optional<Sector> sector();

    /** {@return how many institutions it stands for} */
    Quantity count();
}
