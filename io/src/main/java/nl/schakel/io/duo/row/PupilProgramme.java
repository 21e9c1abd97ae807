package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * What pupils follow, such as element code 6111.
 *
 * @param elementCode the element code: four digits, of which leading zeros count
 * @param name its name
 */
public record PupilProgramme(Optional<String> elementCode, Optional<String> name) {

    /** Refuses null. */
    public PupilProgramme {
        Check.given(elementCode, "element code");
        Check.given(name, "name");
    }
}
