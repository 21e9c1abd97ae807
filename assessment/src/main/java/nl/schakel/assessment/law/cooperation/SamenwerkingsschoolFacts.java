package nl.schakel.assessment.law.cooperation;

import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.truth.Truth;
import org.immutables.value.Value;

/**
 * What is known of a school that may be a samenwerkingsschool: one school with public and special (bijzonder) education.
 *
 * <p>It has nothing to do with vmbo and mbo; some vocational schools only bear the name. Wider than four: {@link #builder()} and the
 * accessors are API, the constructor is not.
 *
 * @param name what it is called; it proves nothing
 * @param publicEducation whether it offers public education; unknown when left out
 * @param specialEducation whether it offers special (bijzonder) education; unknown when left out
 * @param merged whether it came about by a merger; unknown when left out
 * @param continuityAtRisk whether the continuity of public or special education was at risk, by the limits of pupils of the law, such as
 *     260 for vbo with one profile; unknown when left out
 * @param identityCommittee whether it has a committee on identity; unknown when left out
 * @param ending whether it is transferred, closed or merged; unknown when left out
 * @param councilConsent whether the municipal council consented to that; unknown when left out
 */
@DomainStyle
@Value.Builder
public record SamenwerkingsschoolFacts(
        String name,
        @WhenAbsent("unknown") Truth publicEducation,
        @WhenAbsent("unknown") Truth specialEducation,
        @WhenAbsent("unknown") Truth merged,
        @WhenAbsent("unknown") Truth continuityAtRisk,
        @WhenAbsent("unknown") Truth identityCommittee,
        @WhenAbsent("unknown") Truth ending,
        @WhenAbsent("unknown") Truth councilConsent) {

    /** Refuses null and a blank name. */
    public SamenwerkingsschoolFacts {
        Check.text(name, "name");
        Check.given(publicEducation, "public education");
        Check.given(specialEducation, "special education");
        Check.given(merged, "merged");
        Check.given(continuityAtRisk, "continuity at risk");
        Check.given(identityCommittee, "identity committee");
        Check.given(ending, "ending");
        Check.given(councilConsent, "council consent");
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
    public static final class Builder extends SamenwerkingsschoolFactsBuilder {
        Builder() {
            publicEducation(Truth.UNKNOWN);
            specialEducation(Truth.UNKNOWN);
            merged(Truth.UNKNOWN);
            continuityAtRisk(Truth.UNKNOWN);
            identityCommittee(Truth.UNKNOWN);
            ending(Truth.UNKNOWN);
            councilConsent(Truth.UNKNOWN);
        }
    }
}
