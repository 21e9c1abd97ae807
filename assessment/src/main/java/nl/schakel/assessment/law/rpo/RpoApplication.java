package nl.schakel.assessment.law.rpo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Count;
import org.immutables.value.Value;

/**
 * An application for funding of a facility that stands in an RPO, such as a profile that is asked for before 1 November.
 *
 * <p>Of a plan with several applications each is tested by itself: {@code plan.toBuilder().application(next).build()}. Wider than four:
 * {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param facility what it asks for; unknown if empty
 * @param applied when the minister was asked; unknown if empty
 * @param decided when the minister decided; unknown if empty
 * @param funded from when funding is asked; unknown if empty
 * @param kilometres how far a location or a part of its offer moves, as the crow flies; unknown if empty
 * @param losses what boards outside the cooperation show that they would lose at a location; nobody shows a loss if there are none
 * @param profile until when funding of a profile is counted on; unknown when left out
 */
@DomainStyle
@Value.Builder
public record RpoApplication(
        Optional<Facility> facility,
        Optional<LocalDate> applied,
        Optional<LocalDate> decided,
        Optional<LocalDate> funded,
        Optional<Count> kilometres,
        List<PupilLoss> losses,
        ProfileFunding profile) {

    /** Nothing is known of it. */
    public static final RpoApplication UNKNOWN = builder().build();

    /** Refuses a decision before the application. */
    public RpoApplication {
        Check.given(facility, "facility");
        Check.given(applied, "applied");
        LocalDate first = applied.orElse(LocalDate.MIN);
        Check.given(decided, "decided")
                .ifPresent(day -> Check.that(
                        !day.isBefore(first),
                        "decided",
                        day,
                        "must not be before the application, " + first,
                        "Check both days."));
        Check.given(funded, "funded");
        Check.given(kilometres, "kilometres");
        losses = Check.list(losses, "losses");
        Check.given(profile, "profile");
    }

    /** {@return a new builder, which knows nothing yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends RpoApplicationBuilder {
        Builder() {
            profile(ProfileFunding.UNKNOWN);
        }
    }
}
