package nl.schakel.model.institution;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;

/**
 * A group of institutions that are not named one by one, such as 'sixteen locations with vmbo'.
 *
 * @param name what the group is called
 * @param kind what kind of institutions they are
 * @param count how many
 * @param coverage how much of the region it covers
 */
public record InstitutionGroup(String name, Term<InstitutionKind> kind, Quantity count, Optional<Coverage> coverage)
        implements Member {

    /** Refuses null and blank texts. */
    public InstitutionGroup {
        Check.text(name, "name");
        Check.given(kind, "kind");
        Check.given(count, "count");
        Check.given(coverage, "coverage");
    }

    /** {@return the sector of their kind, if they are institutions of education} */
    @Override
    public Optional<Sector> sector() {
        return kind.known().flatMap(InstitutionKind::sector);
    }
}
