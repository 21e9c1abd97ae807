package nl.schakel.model.funding.arrangement;

import java.util.ArrayList;
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
 * Hours that are paid at a rate, such as 'teaching at the mbo, EUR 50.00 an hour'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param payer who pays
 * @param payees who are paid for their hours
 * @param rate the amount for one hour; unknown when left out
 * @param indexation how the rate rises; not at all when left out
 * @param vat whether the rate holds value added tax; unknown when left out
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record HourlyPayment(
        ElementId id,
        LocalizedText subject,
        PartnerId payer,
        Set<PartnerId> payees,
        Optional<Euro> rate,
        Optional<Indexation> indexation,
        Optional<Vat> vat,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses a payer among the payees, and a negative rate. */
    public HourlyPayment {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(payer, "payer");
        payees = Check.set(payees, "payees");
        Check.given(rate, "rate")
                .ifPresent(known -> Check.that(
                        known.signum() >= 0, "rate", known, "must not be negative", "Exchange payer and payee."));
        Check.given(indexation, "indexation");
        Check.given(vat, "vat");
        Check.given(status, "status");
        Check.given(period, "period");
        Check.that(
                !payees.contains(payer),
                "payer",
                payer,
                "must not be one of the payees",
                "Name the partner that pays.");
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
    public FundingStatement settle(FundingStatement before) {
        String price = rate.map(known -> Derivation.Given.of(known).text()).orElse(Unknown.MARK);
        if (payees.isEmpty()) {
            return before.with(
                    new MissingInput(id, Notice.of("wie betaald wordt", "who is paid"), Unknown.MARK + " x " + price));
        }
        FundingStatement after = indexation
                .flatMap(rise -> rise.early(before.basis().schoolYear(), id))
                .map(before::with)
                .orElse(before);
        boolean priceless = false;
        for (PartnerId payee : payees) {
            Optional<Count> hours = before.basis().hours(id, payee);
            String enters =
                    hours.map(known -> Derivation.Given.of(known).text()).orElse(Unknown.MARK) + " x " + price;
            priceless |= rate.isEmpty() && !hours.filter(Count::isZero).isPresent();
            if (hours.isEmpty()) {
                after = after.with(
                        new MissingInput(id, Notice.of("uren van {}", "hours of {}", Mention.of(payee)), enters));
            } else if (rate.isPresent()) {
                after = after.pay(id, payer, payee, new Derivation.Product(factors(after, hours.get())), vat);
            }
        }
        return priceless
                ? after.with(new MissingInput(
                        id, Notice.of("prijs van een uur", "price of an hour"), Unknown.MARK + " x " + Unknown.MARK))
                : after;
    }

    private List<Derivation.Given> factors(FundingStatement statement, Count hours) {
        List<Derivation.Given> factors =
                new ArrayList<>(List.of(Derivation.Given.of(hours), Derivation.Given.of(rate.orElseThrow())));
        indexation.ifPresent(
                rise -> factors.addAll(rise.factors(statement.basis().schoolYear())));
        return factors;
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends HourlyPaymentBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
