package nl.schakel.samples.view;

import java.util.List;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.check.Check;
import nl.schakel.io.document.DocumentFormat;

/**
 * Assessments as one document, such as those of five partnerships by one framework.
 *
 * @param assessments the assessments, in the order in which they were asked for
 */
public record AssessmentsView(List<AssessmentView> assessments) {

    /** The format of the document. */
    public static final DocumentFormat<AssessmentsView> FORMAT =
            new DocumentFormat<>("schakel-assessments", 1, AssessmentsView.class, false);

    /** Refuses null. */
    public AssessmentsView {
        assessments = Check.list(assessments, "assessments");
    }

    /**
     * Views assessments.
     *
     * @param assessments the assessments
     * @return the document
     */
    public static AssessmentsView of(List<Assessment> assessments) {
        return new AssessmentsView(assessments.stream().map(AssessmentView::of).toList());
    }
}
