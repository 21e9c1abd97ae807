package nl.schakel.model.agreement;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A contract with pupils, parents or companies, apart from agreements between partners, such as a practice agreement.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param kind the kind of contract
 * @param signatories who signs it
 * @param text what it holds
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Contract(
        ElementId id,
        Term<ContractKind> kind,
        Set<Term<Signatory>> signatories,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Contract {
        Check.given(id, "id");
        Check.given(kind, "kind");
        signatories = Check.set(signatories, "signatories");
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
    public static final class Builder extends ContractBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
