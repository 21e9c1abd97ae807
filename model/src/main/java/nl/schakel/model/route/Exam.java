package nl.schakel.model.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;

/**
 * An exam in a route year, such as 'four subjects of the final exam'.
 *
 * @param kind the kind of exam
 * @param subjects in how many subjects
 * @param text what is special about it
 */
public record Exam(Term<ExamKind> kind, Optional<Quantity> subjects, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public Exam {
        Check.given(kind, "kind");
        Check.given(subjects, "subjects");
        Check.given(text, "text");
    }
}
