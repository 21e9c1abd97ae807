package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.model.region.Municipality;

/**
 * Where a site is, such as Assen (0106) in Drenthe.
 *
 * @param municipality the municipality with its code, and its name in the letters of the file
 * @param province the province
 * @param address the address; of most files only the town
 */
public record SiteLocation(Municipality municipality, Optional<String> province, Address address) {

    /** Refuses null, and a municipality without a code. */
    public SiteLocation {
        Check.that(
                Check.given(municipality, "municipality").code().isPresent(),
                "municipality",
                municipality.name(),
                "must have a code",
                "Names change, and differ in capitals between the files; take the code.");
        Check.given(province, "province");
        Check.given(address, "address");
    }
}
