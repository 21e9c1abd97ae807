package nl.schakel.model.funding.arrangement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.funding.statement.Vat;
import org.immutables.value.Value;

/**
 * An invoice that may be sent if something happens, such as 'if an mbo teacher teaches at the vmbo'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param payer who would pay
 * @param payee who may send the invoice
 * @param rate the amount for one hour; not agreed, or unknown, if left out
 * @param vat whether the rate holds value added tax; unknown when left out
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record ConditionalInvoice(
        ElementId id,
        LocalizedText subject,
        PartnerId payer,
        PartnerId payee,
        Optional<Euro> rate,
        Optional<Vat> vat,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses an invoice to oneself, and a negative rate. */
    public ConditionalInvoice {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(payer, "payer");
        Check.given(payee, "payee");
        Check.given(rate, "rate");
        Check.given(vat, "vat");
        Check.given(status, "status");
        Check.given(period, "period");
        Check.that(!payer.equals(payee), "payee", payee, "must be another than the payer", "Name two partners.");
        rate.ifPresent(known ->
                Check.that(known.signum() >= 0, "rate", known, "must not be negative", "Exchange payer and payee."));
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
        return Set.of(payer);
    }

    @Override
    public Set<PartnerId> payees() {
        return Set.of(payee);
    }

    @Override
    public FundingStatement settle(FundingStatement before) {
        Optional<Count> hours = before.basis().hours(id, payee);
        if (hours.isPresent() && hours.get().isZero()) {
            return before;
        }
        if (hours.isPresent() && rate.isPresent()) {
            Derivation product =
                    new Derivation.Product(List.of(Derivation.Given.of(hours.get()), Derivation.Given.of(rate.get())));
            return before.pay(id, payer, payee, product, vat);
        }
        String number = hours.map(known -> Derivation.Given.of(known).text()).orElse(Unknown.MARK);
        String enters = number + " x "
                + rate.map(known -> Derivation.Given.of(known).text()).orElse(Unknown.MARK);
        FundingStatement after = hours.isPresent()
                ? before
                : before.with(new MissingInput(
                        id,
                        Notice.of(
                                "uren van {}; 0 als het niet voorkwam",
                                "hours of {}; 0 if it did not happen",
                                Mention.of(payee)),
                        enters));
        return rate.isPresent()
                ? after
                : after.with(new MissingInput(id, Notice.of("prijs van een uur", "price of an hour"), enters));
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends ConditionalInvoiceBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
