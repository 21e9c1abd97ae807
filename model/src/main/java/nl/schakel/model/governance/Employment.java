package nl.schakel.model.governance;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * People whom one partner employs and who work at another, such as a manager of a shared workshop.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param who the role of those people
 * @param employer the partner that employs them
 * @param worksAt the partners at which they work
 * @param paidBy the partners that pay for them; unknown if none
 * @param extent how much, such as 40 hours/week
 * @param text what else there is to say
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Employment(
        ElementId id,
        LocalizedText who,
        PartnerId employer,
        Set<PartnerId> worksAt,
        Set<PartnerId> paidBy,
        Optional<Quantity> extent,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Employment {
        Check.given(id, "id");
        Check.given(who, "who");
        Check.given(employer, "employer");
        worksAt = Check.set(worksAt, "works at");
        paidBy = Check.set(paidBy, "paid by");
        Check.given(extent, "extent");
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
    public static final class Builder extends EmploymentBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
