package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.SiteCode;

/**
 * A site as the file of pupils by kind of education knows it, which says neither its board nor its municipality.
 *
 * @param code its code
 * @param name its name
 * @param town where it is, in the letters of the file
 * @param province its province
 */
public record YearSite(SiteCode code, Optional<String> name, Optional<String> town, Optional<String> province) {

    /** Refuses null. */
    public YearSite {
        Check.given(code, "code");
        Check.given(name, "name");
        Check.given(town, "town");
        Check.given(province, "province");
    }
}
