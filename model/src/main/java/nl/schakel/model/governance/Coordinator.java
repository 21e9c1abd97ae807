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
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A coordinator or project leader, such as 'one from the vmbo, outside the line'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param role the name of the function
 * @param sector the sector from which they come
 * @param employer the partner that employs them
 * @param paidBy the partner that pays them
 * @param fte the size of the function
 * @param count how many they are
 * @param position in or outside the line
 * @param functions what they do
 * @param text what else there is to say of them
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Coordinator(
        ElementId id,
        LocalizedText role,
        Optional<Sector> sector,
        Optional<PartnerId> employer,
        Optional<PartnerId> paidBy,
        Optional<Quantity> fte,
        Optional<Quantity> count,
        Optional<Position> position,
        Set<BodyFunction> functions,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Coordinator {
        Check.given(id, "id");
        Check.given(role, "role");
        Check.given(sector, "sector");
        Check.given(employer, "employer");
        Check.given(paidBy, "paid by");
        Check.given(fte, "fte");
        Check.given(count, "count");
        Check.given(position, "position");
        functions = Check.set(functions, "functions");
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
    public static final class Builder extends CoordinatorBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
