package nl.schakel.model.region;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A region, such as 'Achterhoek'.
 *
 * @param name the name as used
 * @param province the province
 * @param municipalities its municipalities, as far as they are named
 */
public record Region(String name, Optional<String> province, List<@Valid Municipality> municipalities) {

    /** Refuses null and blank texts. */
    public Region {
        Check.text(name, "name");
        Check.given(province, "province").ifPresent(given -> Check.text(given, "province"));
        municipalities = Check.list(municipalities, "municipalities");
    }
}
