package nl.schakel.model.region;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.MunicipalityCode;

/**
 * A municipality, such as 'Assen (0106)'.
 *
 * @param name the name
 * @param code the code of the registry, as it was at the time
 */
public record Municipality(String name, Optional<MunicipalityCode> code) {

    /** Refuses null and blank texts. */
    public Municipality {
        Check.text(name, "name");
        Check.given(code, "code");
    }
}
