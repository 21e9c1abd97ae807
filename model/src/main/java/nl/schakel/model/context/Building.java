package nl.schakel.model.context;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A building that partners share, such as a school for vmbo and mbo under one roof.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param name its name
 * @param owners the partners that own it; unknown if none
 * @param users the partners that use it; unknown if none
 * @param text what else there is to say of it
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Building(
        ElementId id,
        Optional<String> name,
        Set<PartnerId> owners,
        Set<PartnerId> users,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Building {
        Check.given(id, "id");
        Check.given(name, "name").ifPresent(given -> Check.text(given, "name"));
        owners = Check.set(owners, "owners");
        users = Check.set(users, "users");
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

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends BuildingBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
