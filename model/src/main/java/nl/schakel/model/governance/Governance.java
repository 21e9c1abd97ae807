package nl.schakel.model.governance;

import jakarta.validation.Valid;
import java.util.List;
import nl.schakel.core.check.Check;

/**
 * The bodies and coordinators of a partnership.
 *
 * @param bodies the bodies; open unless stated complete
 * @param coordinators the coordinators; open unless stated complete
 */
public record Governance(List<@Valid Body> bodies, List<@Valid Coordinator> coordinators) {

    /** Refuses null and blank texts. */
    public Governance {
        bodies = Check.list(bodies, "bodies");
        coordinators = Check.list(coordinators, "coordinators");
    }

    /** {@return a governance of which nothing is known} */
    public static Governance unknown() {
        return new Governance(List.of(), List.of());
    }
}
