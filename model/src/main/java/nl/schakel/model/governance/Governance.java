package nl.schakel.model.governance;

import jakarta.validation.Valid;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * Who steers a partnership and who carries it: its bodies, coordinators and those who are heard.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param bodies the bodies; open unless stated complete
 * @param coordinators the coordinators; open unless stated complete
 * @param consultations the councils and groups that were heard; open unless stated complete
 * @param employments people employed by one partner who work at another; open unless stated complete
 * @param shells the layers of support for pupils, nearest first; open unless stated complete
 */
@DomainStyle
@Value.Builder
public record Governance(
        List<@Valid Body> bodies,
        List<@Valid Coordinator> coordinators,
        List<Consultation> consultations,
        List<Employment> employments,
        List<SupportShell> shells) {

    /** Refuses null and blank texts. */
    public Governance {
        bodies = Check.list(bodies, "bodies");
        coordinators = Check.list(coordinators, "coordinators");
        consultations = Check.list(consultations, "consultations");
        employments = Check.list(employments, "employments");
        shells = Check.list(shells, "shells");
    }

    /** {@return a governance of which nothing is known} */
    public static Governance unknown() {
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

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends GovernanceBuilder {
        Builder() {}
    }
}
