package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.SiteCode;

/**
 * A site as the file of exams knows it, which says neither its board nor the code of its municipality.
 *
 * @param code its code
 * @param name its name
 * @param municipality the name of its municipality, in the letters of the file
 * @param province its province
 */
public record ExamSite(SiteCode code, Optional<String> name, Optional<String> municipality, Optional<String> province) {

    /** Refuses null. */
    public ExamSite {
        Check.given(code, "code");
        Check.given(name, "name");
        Check.given(municipality, "municipality");
        Check.given(province, "province");
    }
}
