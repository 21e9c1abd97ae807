package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Term;
import nl.schakel.model.route.Leerweg;

/**
 * Whose exams they are, such as VMBO, BB, Techniek, PIE.
 *
 * @param type the type of education in the words of DUO, such as VMBO, HAVO or VWO
 * @param leerweg the leerweg of vmbo: DUO writes BL for BB and KL for KB, and BBG, KBG, GLG and TLG for those of an experiment
 * @param sector the sector of vmbo in the words of DUO, which are kept: they are no longer the four sectors of before 2016
 * @param department the department (afdeling): of vmbo the profile by its short name, of havo and vwo by its name; more than one with ' / '
 */
public record ExamGroup(
        String type, Optional<Term<Leerweg>> leerweg, Optional<String> sector, Optional<String> department) {

    /** Refuses null and a blank type. */
    public ExamGroup {
        Check.text(type, "type");
        Check.given(leerweg, "leerweg");
        Check.given(sector, "sector");
        Check.given(department, "department");
    }
}
