package nl.schakel.model.partnership;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.model.institution.Member;
import org.immutables.value.Value;

/**
 * A member of a partnership in its role, such as 'Da Vinci College, member'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param member who it is
 * @param role its role; member when left out
 * @param text what its role comes to
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Membership(
        PartnerId id,
        @Valid Member member,
        @WhenAbsent("member") Term<MemberRole> role,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Membership {
        Check.given(id, "id");
        Check.given(member, "member");
        Check.given(role, "role");
        Check.given(text, "text");
        Check.given(status, "status");
        Check.given(period, "period");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the name to show} */
    public String name() {
        return member.name();
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends MembershipBuilder {
        Builder() {
            role(Term.of(MemberRole.MEMBER));
            status(Status.IN_FORCE);
        }
    }
}
