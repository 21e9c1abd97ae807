package nl.schakel.model.funding.arrangement;

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
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.FundingStatement;
import org.immutables.value.Value;

/**
 * Something that a partner bears itself, such as '120 task hours'; no money goes from one to another.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param partner who bears it
 * @param kind how it is borne
 * @param extent how much, such as 120 hours; unknown when left out
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record InKind(
        ElementId id,
        LocalizedText subject,
        PartnerId partner,
        Term<InKindKind> kind,
        Optional<Quantity> extent,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses null and blank texts. */
    public InKind {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(partner, "partner");
        Check.given(kind, "kind");
        Check.given(extent, "extent");
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

    @Override
    public Set<PartnerId> payers() {
        return Set.of(partner);
    }

    @Override
    public Set<PartnerId> payees() {
        return Set.of();
    }

    @Override
    public FundingStatement settle(FundingStatement before) {
        return before.with(new Contribution(id, partner, subject, extent));
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends InKindBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
