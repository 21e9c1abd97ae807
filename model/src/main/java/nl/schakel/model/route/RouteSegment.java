package nl.schakel.model.route;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A stretch of a route year in one setting, such as 'one day a week at the mbo'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param setting where the pupil is taught
 * @param at the partner at which it is
 * @param time how much time, such as 1 day/week
 * @param length how long, such as 7 weeks
 * @param clockHours the clock hours of it in that year, such as 120 or 640..1280; unknown when left out
 * @param tracks the learning tracks of the mbo in which it is, bol or bbl; unknown if none
 * @param weekdays on which days of the week; unknown if none
 * @param block the length of a block in which it is taught, such as 120 minutes or 10 weeks
 * @param text what is special about it
 * @param status how far it has come; in-force when left out
 */
@DomainStyle
@Value.Builder
public record RouteSegment(
        ElementId id,
        Term<Setting> setting,
        Optional<PartnerId> at,
        Optional<Quantity> time,
        Optional<Quantity> length,
        Optional<Count> clockHours,
        Set<LearningTrack> tracks,
        Set<DayOfWeek> weekdays,
        Optional<Quantity> block,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status) {

    /** Refuses null and blank texts. */
    public RouteSegment {
        Check.given(id, "id");
        Check.given(setting, "setting");
        Check.given(at, "at");
        Check.given(time, "time");
        Check.given(length, "length");
        Check.given(clockHours, "clock hours");
        tracks = Check.set(tracks, "tracks");
        weekdays = Check.set(weekdays, "weekdays");
        Check.given(block, "block");
        Check.given(text, "text");
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
    public static final class Builder extends RouteSegmentBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
