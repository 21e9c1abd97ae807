package nl.schakel.model.funding;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An amount that a source reports without saying how it comes about, such as 'just under 200000 EUR to the colleges'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param amount how much, such as &lt;200000 EUR
 * @param payer who pays
 * @param payees who are paid
 */
@DomainStyle
@Value.Builder
public record ReportedAmount(
        ElementId id, LocalizedText subject, Quantity amount, Optional<PartnerId> payer, Set<PartnerId> payees) {

    /** Refuses null and blank texts. */
    public ReportedAmount {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(amount, "amount");
        Check.given(payer, "payer");
        payees = Check.set(payees, "payees");
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
    public static final class Builder extends ReportedAmountBuilder {
        Builder() {}
    }
}
