package nl.schakel.model.governance;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * The hearing of a council or a group, such as 'the participation councils on the letter of intent'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param consulted who is heard
 * @param subject on what
 * @param moment when
 * @param outcome what came of it
 * @param status how far it has come; in-force when left out
 */
@DomainStyle
@Value.Builder
public record Consultation(
        ElementId id,
        Term<ConsultedBody> consulted,
        LocalizedText subject,
        Optional<PartialDate> moment,
        Optional<LocalizedText> outcome,
        @WhenAbsent("in-force") Status status) {

    /** Refuses null and blank texts. */
    public Consultation {
        Check.given(id, "id");
        Check.given(consulted, "consulted");
        Check.given(subject, "subject");
        Check.given(moment, "moment");
        Check.given(outcome, "outcome");
        Check.given(status, "status");
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
    public static final class Builder extends ConsultationBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
