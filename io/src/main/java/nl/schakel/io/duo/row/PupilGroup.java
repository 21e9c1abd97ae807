package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * Whose numbers they are, such as those of 'VMBO BL leerjaar 3 - 4' with lwoo.
 *
 * @param type the type of education with its learning years, in the words of DUO
 * @param lwoo whether they have the indication lwoo, which is no leerweg; unknown where the file does not say it
 * @param sector the sector of vmbo in the words of DUO
 * @param department the department (afdeling) in the words of DUO
 */
public record PupilGroup(String type, Truth lwoo, Optional<String> sector, Optional<String> department) {

    /** Refuses null and a blank type. */
    public PupilGroup {
        Check.text(type, "type");
        Check.given(lwoo, "lwoo");
        Check.given(sector, "sector");
        Check.given(department, "department");
    }
}
