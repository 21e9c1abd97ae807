package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;

/**
 * A row of the file of pupils (leerlingen vo per vestiging en bestuur), such as 145 at 19HY00, counted on 1 October.
 *
 * @param site code, name, board and place
 * @param pupils the pupils of the site, without those at a vavo; bounds where the number is suppressed
 * @param atVavo the pupils who are placed at a vavo (uitbesteed), if the file says so
 * @param total both together, if an older file says so
 */
public record SitePupils(RegisteredSite site, Count pupils, Optional<Count> atVavo, Optional<Count> total) {

    /** Refuses null. */
    public SitePupils {
        Check.given(site, "site");
        Check.given(pupils, "pupils");
        Check.given(atVavo, "at vavo");
        Check.given(total, "total");
    }
}
