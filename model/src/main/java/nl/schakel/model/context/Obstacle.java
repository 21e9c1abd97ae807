package nl.schakel.model.context;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * An obstacle that somebody met, such as the missing travel card.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param kind the kind of obstacle
 * @param text what stands in the way, in own words
 * @param need what it would take, such as ~1 fte/school
 * @param remedy what is done about it
 * @param routes the routes that it hinders; the whole partnership if none
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Obstacle(
        ElementId id,
        Term<ObstacleKind> kind,
        LocalizedText text,
        Optional<Quantity> need,
        Optional<LocalizedText> remedy,
        Set<RouteId> routes,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Obstacle {
        Check.given(id, "id");
        Check.given(kind, "kind");
        Check.given(text, "text");
        Check.given(need, "need");
        Check.given(remedy, "remedy");
        routes = Check.set(routes, "routes");
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
    public static final class Builder extends ObstacleBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
