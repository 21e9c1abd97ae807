package nl.schakel.io.duo.row;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.text.Term;
import nl.schakel.model.route.MboLevel;

/**
 * What students study, such as 25502 on level 4.
 *
 * @param code the code of the qualification (crebo)
 * @param name its name
 * @param level its level
 * @param fields sector, domain and unit of SBB in the words of DUO, as far as the file gives them
 */
public record MboQualification(
        QualificationCode code, Optional<String> name, Optional<Term<MboLevel>> level, List<String> fields) {

    /** Refuses null. */
    public MboQualification {
        Check.given(code, "code");
        Check.given(name, "name");
        Check.given(level, "level");
        fields = Check.list(fields, "fields");
    }
}
