package nl.schakel.model.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import org.immutables.value.Value;

/**
 * The pupils for whom a route is meant, such as 'all BB and KB pupils of five profiles'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param reach whom of them it takes
 * @param leerwegen the leerwegen
 * @param profiles the vmbo profiles
 * @param sectors the sectors of vmbo, as they were until August 2016
 * @param description who they are, in words
 * @param criteria what a pupil must meet
 */
@DomainStyle
@Value.Builder
public record Audience(
        Optional<Term<Reach>> reach,
        Set<Leerweg> leerwegen,
        Set<VmboProfile> profiles,
        Set<Term<VmboSector>> sectors,
        Optional<LocalizedText> description,
        List<EntryCriterion> criteria) {

    /** Refuses null and blank texts. */
    public Audience {
        Check.given(reach, "reach");
        leerwegen = Check.set(leerwegen, "leerwegen");
        profiles = Check.set(profiles, "profiles");
        sectors = Check.set(sectors, "sectors");
        Check.given(description, "description");
        criteria = Check.list(criteria, "criteria");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an audience of which nothing is known} */
    public static Audience unknown() {
        return builder().build();
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends AudienceBuilder {
        Builder() {}
    }
}
