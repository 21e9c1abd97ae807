package nl.schakel.model.funding.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
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
 * @param rate the amount for one hour
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
        Euro rate,
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
        Check.given(rate, "rate");
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
        Check.that(rate.signum() >= 0, "rate", rate, "must not be negative", "Exchange payer and payee.");
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
        if (payees.isEmpty()) {
            return before.with(new MissingInput(
                    id, LocalizedText.of("wie betaald wordt", "who is paid"), "? x " + Derivation.Given.of(rate)));
        }
        FundingStatement after = before;
        for (PartnerId payee : payees) {
            Optional<Integer> hours = Optional.ofNullable(
                    before.basis().hours().getOrDefault(id, Map.of()).get(payee));
            if (hours.isPresent()) {
                List<Derivation.Given> factors =
                        new ArrayList<>(List.of(Derivation.Given.of(hours.get()), Derivation.Given.of(rate)));
                indexation.ifPresent(
                        rise -> factors.addAll(rise.factors(before.basis().schoolYear())));
                after = after.with(new FundingLine(id, payer, payee, new Derivation.Product(factors), vat));
            } else {
                after = after.with(new MissingInput(
                        id,
                        LocalizedText.of("uren van " + payee, "hours of " + payee),
                        "? x " + Derivation.Given.of(rate)));
            }
        }
        return after;
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends HourlyPaymentBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
