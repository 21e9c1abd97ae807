package nl.schakel.assessment.law.cooperation;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.truth.Truth;
import org.immutables.value.Value;

/**
 * What is known of an agreement that may be symbiose: a pupil of the vso who is taught at another school or institution in part.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name what it is called; it proves nothing
 * @param vso whether the pupils are those of a school for vso; unknown when left out
 * @param written whether the agreement is written; unknown when left out
 * @param schoolYears for how many school years on end it is made; unknown if empty
 * @param minutes how many minutes a week a pupil is taught elsewhere; unknown if empty
 * @param content whether it lays down subjects, lesson hours a week and rent; unknown when left out
 */
@DomainStyle
@Value.Builder
public record SymbioseFacts(
        String name,
        @WhenAbsent("unknown") Truth vso,
        @WhenAbsent("unknown") Truth written,
        Optional<Count> schoolYears,
        Optional<Count> minutes,
        @WhenAbsent("unknown") Truth content) {

    /** Refuses null and a blank name. */
    public SymbioseFacts {
        Check.text(name, "name");
        Check.given(vso, "vso");
        Check.given(written, "written");
        Check.given(schoolYears, "school years");
        Check.given(minutes, "minutes");
        Check.given(content, "content");
    }

    /** {@return a new builder, which knows nothing yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends SymbioseFactsBuilder {
        Builder() {
            vso(Truth.UNKNOWN);
            written(Truth.UNKNOWN);
            content(Truth.UNKNOWN);
        }
    }
}
