package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.text.Term;
import nl.schakel.model.institution.InstitutionKind;

/**
 * An institution as the file of mbo students knows it, such as the roc 25LX.
 *
 * @param code its code
 * @param name its name
 * @param town where it is, in the letters of the file
 * @param kind what kind of institution it is (type mbo)
 */
public record MboInstitution(
        InstitutionCode code, Optional<String> name, Optional<String> town, Optional<Term<InstitutionKind>> kind) {

    /** Refuses null. */
    public MboInstitution {
        Check.given(code, "code");
        Check.given(name, "name");
        Check.given(town, "town");
        Check.given(kind, "kind");
    }
}
