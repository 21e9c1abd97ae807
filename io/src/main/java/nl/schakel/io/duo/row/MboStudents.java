package nl.schakel.io.duo.row;

import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;

/**
 * A row of the file of mbo students (deelnemers per instelling en kwalificatie), such as 120 of 25502 at 25LX, counted on 1 October.
 *
 * @param institution where
 * @param qualification what they study
 * @param students how many; bounds where the number is suppressed
 */
public record MboStudents(MboInstitution institution, MboQualification qualification, Count students) {

    /** Refuses null. */
    public MboStudents {
        Check.given(institution, "institution");
        Check.given(qualification, "qualification");
        Check.given(students, "students");
    }
}
