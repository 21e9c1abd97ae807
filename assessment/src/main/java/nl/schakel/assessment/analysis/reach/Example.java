package nl.schakel.assessment.analysis.reach;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;

/**
 * A partnership that does what another one would change, such as Profijt.
 *
 * @param id the partnership
 * @param name what it is called
 */
public record Example(PartnershipId id, String name) {

    /** Refuses null and blank names. */
    public Example {
        Check.given(id, "id");
        Check.text(name, "name");
    }
}
