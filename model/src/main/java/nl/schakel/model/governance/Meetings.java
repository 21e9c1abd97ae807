package nl.schakel.model.governance;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Hours;
import org.immutables.value.Value;

/**
 * How a body meets and decides, such as 'every 2 months, not without both sectors'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param cadence how often
 * @param hours at what time of the day, such as 15:00-17:00, where the cadence does not say it
 * @param quorum who must be there
 * @param decisionRule how it decides
 * @param turnout how many come, in own words
 * @param text what else is agreed
 */
@DomainStyle
@Value.Builder
public record Meetings(
        Optional<Cadence> cadence,
        Optional<Hours> hours,
        Optional<Quorum> quorum,
        Optional<DecisionRule> decisionRule,
        Optional<LocalizedText> turnout,
        Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public Meetings {
        Check.given(cadence, "cadence");
        Check.given(hours, "hours");
        Check.that(
                hours.isEmpty() || cadence.flatMap(Cadence::hours).isEmpty(),
                "hours",
                hours.map(Hours::toString).orElse(""),
                "must not be there when the cadence gives the hours",
                "Leave out one of the two.");
        Check.given(quorum, "quorum");
        Check.given(decisionRule, "decision rule");
        Check.given(turnout, "turnout");
        Check.given(text, "text");
    }

    /** {@return meetings of which nothing is known} */
    public static Meetings unknown() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    public static final class Builder extends MeetingsBuilder {
        Builder() {}
    }
}
