package nl.schakel.model.agreement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.model.governance.Layer;
import org.immutables.value.Value;

/**
 * An agreement between partners, such as a covenant.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param kind the kind of agreement
 * @param parties the partners that are bound; unknown if none
 * @param signed when it was signed
 * @param layer at which layer it was made
 * @param commitment how binding it is
 * @param clauses the clauses; open unless stated complete
 * @param evaluation how often it is evaluated
 * @param count how many of the kind, where there are several
 * @param text what else there is to say of it
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Agreement(
        ElementId id,
        Term<AgreementKind> kind,
        Set<PartnerId> parties,
        Optional<PartialDate> signed,
        Optional<Layer> layer,
        Optional<Term<Commitment>> commitment,
        List<@Valid Clause> clauses,
        Optional<Cadence> evaluation,
        Optional<Quantity> count,
        Optional<LocalizedText> text,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Agreement {
        Check.given(id, "id");
        Check.given(kind, "kind");
        parties = Check.set(parties, "parties");
        Check.given(signed, "signed");
        Check.given(layer, "layer");
        Check.given(commitment, "commitment");
        clauses = Check.list(clauses, "clauses");
        Check.given(evaluation, "evaluation");
        Check.given(count, "count");
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
    public static final class Builder extends AgreementBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
