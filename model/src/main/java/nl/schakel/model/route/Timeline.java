package nl.schakel.model.route;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.Term;
import org.immutables.value.Value;

/**
 * The time line of a route: start, years and pace.
 * <p>{@link #builder()} and the accessors are API, the constructor is not: it will grow.
 *
 * @param pattern how the pupil moves over
 * @param start when it begins
 * @param years its years, in the order of time
 * @param pace how much shorter it is
 */
@DomainStyle
@Value.Builder
public record Timeline(
        Optional<Term<RoutePattern>> pattern,
        Optional<RouteStart> start,
        List<@Valid RouteYear> years,
        Optional<Pace> pace) {

    /** Refuses null and blank texts. */
    public Timeline {
        Check.given(pattern, "pattern");
        Check.given(start, "start");
        years = Check.list(years, "years");
        Check.given(pace, "pace");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a time line of which nothing is known} */
    public static Timeline unknown() {
        return builder().build();
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends TimelineBuilder {
        Builder() {}
    }
}
