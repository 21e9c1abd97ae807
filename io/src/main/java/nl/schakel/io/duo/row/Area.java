package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * An area of a division of the country, such as '07 Noord-Drenthe'.
 *
 * @param code its code with leading zeros; absent where the division has none
 * @param name its name
 */
public record Area(Optional<String> code, Optional<String> name) {

    /** Refuses null, and neither code nor name. */
    public Area {
        Check.that(
                Check.given(code, "code").isPresent()
                        || Check.given(name, "name").isPresent(),
                "area",
                "",
                "must have a code or a name",
                "Leave the area out where neither is known.");
    }

    @Override
    public String toString() {
        return code.map(known -> name.map(called -> known + " " + called).orElse(known))
                .orElseGet(name::orElseThrow);
    }
}
