package nl.schakel.io.duo.row;

import nl.schakel.core.check.Check;

/**
 * A row of the file of exams (geslaagden, gezakten en cijfers), such as 41 candidates of havo at 00AH00, of whom 36 passed.
 *
 * @param site where
 * @param group who
 * @param counts how many
 * @param marks with which average marks
 */
public record ExamResult(ExamSite site, ExamGroup group, ExamCounts counts, ExamMarks marks) {

    /** Refuses null. */
    public ExamResult {
        Check.given(site, "site");
        Check.given(group, "group");
        Check.given(counts, "counts");
        Check.given(marks, "marks");
    }
}
