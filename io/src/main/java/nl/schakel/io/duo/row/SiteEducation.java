package nl.schakel.io.duo.row;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Term;
import nl.schakel.model.institution.Denomination;

/**
 * What kind of education a site has, such as public, with VBO and MAVO.
 *
 * @param denomination the denomination; 'other' for what is wider than one, such as 'Bijzonder'
 * @param structures the parts of its structure (onderwijsstructuur) in the words of DUO, such as PRO, VBO, MAVO, HAVO, VWO, BRUGJAAR
 */
public record SiteEducation(Optional<Term<Denomination>> denomination, List<String> structures) {

    /** Refuses null. */
    public SiteEducation {
        Check.given(denomination, "denomination");
        structures = Check.list(structures, "structures");
    }
}
