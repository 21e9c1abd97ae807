package nl.schakel.model.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import org.immutables.value.Value;

/**
 * An exam in a route year, such as 'four subjects of the final exam'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param kind the kind of exam
 * @param subjects in how many subjects
 * @param weights how much the marks of each place count; unknown if none
 * @param assessedBy the sectors whose teachers assess together; unknown if none
 * @param text what is special about it
 */
@DomainStyle
@Value.Builder
public record Exam(
        Term<ExamKind> kind,
        Optional<Quantity> subjects,
        List<ExamWeight> weights,
        Set<Sector> assessedBy,
        Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public Exam {
        Check.given(kind, "kind");
        Check.given(subjects, "subjects");
        weights = Check.list(weights, "weights");
        assessedBy = Check.set(assessedBy, "assessed by");
        Check.given(text, "text");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends ExamBuilder {
        Builder() {}
    }
}
