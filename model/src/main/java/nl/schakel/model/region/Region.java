package nl.schakel.model.region;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nl.schakel.core.check.Check;

/**
 * A region, such as 'Achterhoek'.
 *
 * @param name the name as used
 * @param provinces the provinces in which it lies; unknown if none
 * @param municipalities its municipalities, as far as they are named; open unless stated complete
 */
public record Region(String name, Set<String> provinces, List<@Valid Municipality> municipalities) {

    /** Refuses null and blank texts. */
    public Region {
        Check.text(name, "name");
        provinces = Check.set(provinces, "provinces");
        municipalities = Check.list(municipalities, "municipalities");
    }
}
