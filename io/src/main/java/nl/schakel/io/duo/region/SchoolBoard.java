package nl.schakel.io.duo.region;

import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.MunicipalityCode;

/**
 * A board (bevoegd gezag) as the file of sites shows it, such as 13737 with two institutions in Hoogeveen.
 *
 * @param number its number
 * @param institutions its institutions
 * @param municipalities the municipalities in which it has a site
 */
public record SchoolBoard(BoardNumber number, Set<InstitutionCode> institutions, Set<MunicipalityCode> municipalities) {

    /** Refuses null. */
    public SchoolBoard {
        Check.given(number, "number");
        institutions = Check.set(institutions, "institutions");
        municipalities = Check.set(municipalities, "municipalities");
    }
}
