package nl.schakel.model.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * Something that partners do together, such as following former pupils.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param kind the kind of practice
 * @param text what is done, in own words
 * @param cadence how often
 * @param routes the routes that it serves; the whole partnership if none
 * @param partners the partners that do it; unknown if none
 * @param extent its extent, such as 3 weeks
 * @param steps its steps, in the order of time; unknown if none
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Practice(
        ElementId id,
        Term<PracticeKind> kind,
        LocalizedText text,
        Optional<Cadence> cadence,
        Set<RouteId> routes,
        Set<PartnerId> partners,
        Optional<Quantity> extent,
        List<LocalizedText> steps,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Practice {
        Check.given(id, "id");
        Check.given(kind, "kind");
        Check.given(text, "text");
        Check.given(cadence, "cadence");
        routes = Check.set(routes, "routes");
        partners = Check.set(partners, "partners");
        Check.given(extent, "extent");
        steps = Check.list(steps, "steps");
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
    public static final class Builder extends PracticeBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
