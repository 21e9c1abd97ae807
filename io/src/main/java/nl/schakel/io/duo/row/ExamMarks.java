package nl.schakel.io.duo.row;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * Average marks of an exam, from 1 to 10, exactly as written, such as 6.1.
 *
 * @param school of the exam of the school (schoolexamen)
 * @param central of the central exam (centraal examen)
 * @param overall of the list of marks (cijferlijst)
 */
public record ExamMarks(Optional<BigDecimal> school, Optional<BigDecimal> central, Optional<BigDecimal> overall) {

    /** Refuses null. */
    public ExamMarks {
        Check.given(school, "school");
        Check.given(central, "central");
        Check.given(overall, "overall");
    }
}
