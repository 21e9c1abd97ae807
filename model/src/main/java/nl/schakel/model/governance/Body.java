package nl.schakel.model.governance;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A body of a partnership, such as a steering group.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param name the name as used
 * @param count how many of the kind there are; unknown when left out
 * @param functions what it does
 * @param layers the layers of those who sit in it
 * @param meetings how it meets and decides; unknown when left out
 * @param seats who sits in it
 * @param links how it stands to other bodies
 * @param routes the routes that it serves; the whole partnership if none
 * @param text what else there is to say of it
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Body(
        BodyId id,
        LocalizedText name,
        BodyCount count,
        Set<BodyFunction> functions,
        Set<Layer> layers,
        @Valid Meetings meetings,
        List<@Valid Seat> seats,
        List<BodyLink> links,
        Set<RouteId> routes,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Body {
        Check.given(id, "id");
        Check.given(name, "name");
        Check.given(count, "count");
        functions = Check.set(functions, "functions");
        layers = Check.set(layers, "layers");
        Check.given(meetings, "meetings");
        seats = Check.list(seats, "seats");
        links = Check.list(links, "links");
        routes = Check.set(routes, "routes");
        Check.given(text, "text");
        Check.given(status, "status");
        Check.given(period, "period");
    }

    /** {@return the layers of those who sit in it, whether they are said of the body or of a seat} */
    public Set<Layer> allLayers() {
        return Check.set(
                Stream.concat(layers.stream(), seats.stream().flatMap(seat -> seat.layer().stream()))
                        .collect(Collectors.toSet()),
                "layers");
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
    public static final class Builder extends BodyBuilder {
        Builder() {
            status(Status.IN_FORCE);
            count(BodyCount.unknown());
            meetings(Meetings.unknown());
        }
    }
}
