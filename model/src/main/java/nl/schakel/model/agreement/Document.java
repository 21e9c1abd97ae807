package nl.schakel.model.agreement;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A paper of the partnership that is no agreement, such as a draft project plan of February 2015.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param kind the kind of document
 * @param title what it is called, or about
 * @param date when it was written, signed or published
 * @param number its official number
 * @param topics what it treats
 * @param text what else there is to say of it
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Document(
        ElementId id,
        Term<DocumentKind> kind,
        LocalizedText title,
        Optional<PartialDate> date,
        Optional<String> number,
        List<LocalizedText> topics,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Document {
        Check.given(id, "id");
        Check.given(kind, "kind");
        Check.given(title, "title");
        Check.given(date, "date");
        Check.given(number, "number").ifPresent(given -> Check.text(given, "number"));
        topics = Check.list(topics, "topics");
        Check.given(text, "text");
        Check.given(status, "status");
        Check.given(period, "period");
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
    public static final class Builder extends DocumentBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
