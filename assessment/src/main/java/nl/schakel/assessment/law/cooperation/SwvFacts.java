package nl.schakel.assessment.law.cooperation;

import java.time.LocalDate;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.truth.Truth;
import org.immutables.value.Value;

/**
 * What is known of a samenwerkingsverband passend onderwijs, as far as the law asks it.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name what it is called; it proves nothing
 * @param locations all locations in its region, which must all be members of it or of a national one; unknown if none
 * @param members the locations that are members; unknown if none
 * @param national the locations whose board is with a national partnership of their denomination; none when left out
 * @param regionFixed whether its region is one that the minister fixed; unknown when left out
 * @param legalPerson whether it is a legal person; unknown when left out
 * @param supportPlans the days on which it fixed a support plan; unknown if none
 * @param decides whether it decides which pupils need lwoo or may go to pro; unknown when left out
 */
@DomainStyle
@Value.Builder
public record SwvFacts(
        String name,
        Set<SiteCode> locations,
        Set<SiteCode> members,
        Set<SiteCode> national,
        @WhenAbsent("unknown") Truth regionFixed,
        @WhenAbsent("unknown") Truth legalPerson,
        Set<LocalDate> supportPlans,
        @WhenAbsent("unknown") Truth decides) {

    /** Refuses null and a blank name. */
    public SwvFacts {
        Check.text(name, "name");
        locations = Check.set(locations, "locations");
        members = Check.set(members, "members");
        national = Check.set(national, "national");
        Check.given(regionFixed, "region fixed");
        Check.given(legalPerson, "legal person");
        supportPlans = Check.set(supportPlans, "support plans");
        Check.given(decides, "decides");
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
    public static final class Builder extends SwvFactsBuilder {
        Builder() {
            regionFixed(Truth.UNKNOWN);
            legalPerson(Truth.UNKNOWN);
            decides(Truth.UNKNOWN);
        }
    }
}
