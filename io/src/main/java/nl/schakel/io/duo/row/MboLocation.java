package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.model.region.Municipality;

/**
 * Where an mbo institution is, as far as its file says, such as in Assen (0106) in Drenthe.
 *
 * @param municipality the municipality, with its code if the file gives it
 * @param province the province
 * @param address the address
 */
public record MboLocation(Optional<Municipality> municipality, Optional<String> province, Address address) {

    /** Refuses null. */
    public MboLocation {
        Check.given(municipality, "municipality");
        Check.given(province, "province");
        Check.given(address, "address");
    }
}
