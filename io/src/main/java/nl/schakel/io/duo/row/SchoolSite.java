package nl.schakel.io.duo.row;

import java.util.Map;
import nl.schakel.core.check.Check;

/**
 * A row of the file of sites (alle vestigingen vo), such as the praktijkschool 18BR00 in Assen.
 *
 * @param site code, name, board and place
 * @param contact how it is reached
 * @param education what kind of education it has
 * @param areas the areas in which it lies, of each division that the file gives
 */
public record SchoolSite(RegisteredSite site, SiteContact contact, SiteEducation education, Map<AreaKind, Area> areas) {

    /** Refuses null. */
    public SchoolSite {
        Check.given(site, "site");
        Check.given(contact, "contact");
        Check.given(education, "education");
        areas = Check.map(areas, "areas");
    }
}
