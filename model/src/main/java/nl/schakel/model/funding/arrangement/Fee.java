package nl.schakel.model.funding.arrangement;

import java.util.ArrayList;
import java.util.List;
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
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.funding.statement.Vat;
import org.immutables.value.Value;

/**
 * A yearly contribution that each of several partners pays; in a school year of which a part only belongs to the period, anything up to it. Such as 'a contribution of each school to the network'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param payers the partners that pay, each the same
 * @param payee who is paid; the common purse when left out
 * @param amount what each pays in a school year; unknown when left out
 * @param indexation how the amount rises; not at all when left out
 * @param vat whether the amount holds value added tax; unknown when left out
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Fee(
        ElementId id,
        LocalizedText subject,
        Set<PartnerId> payers,
        @WhenAbsent("common-purse") PartnerId payee,
        Optional<Euro> amount,
        Optional<Indexation> indexation,
        Optional<Vat> vat,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses a payee among the payers, and a negative amount. */
    public Fee {
        Check.given(id, "id");
        Check.given(subject, "subject");
        payers = Check.set(payers, "payers");
        Check.given(payee, "payee");
        Check.given(amount, "amount")
                .ifPresent(each -> Check.that(
                        each.signum() >= 0, "amount", each, "must not be negative", "Exchange payer and payee."));
        Check.given(indexation, "indexation");
        Check.given(vat, "vat");
        Check.given(status, "status");
        Check.given(period, "period");
        Check.that(
                !payers.contains(payee), "payee", payee, "must not be one of the payers", "Name the one that is paid.");
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
    public Set<PartnerId> payees() {
        return Set.of(payee);
    }

    @Override
    public FundingStatement settle(FundingStatement before) {
        if (payers.isEmpty()) {
            return before.with(new MissingInput(
                    id,
                    Notice.of("wie betaalt", "who pays"),
                    amount.map(each -> Derivation.Given.of(each).text()).orElse(Unknown.MARK)));
        }
        FundingStatement after = before;
        if (amount.isEmpty()) {
            for (PartnerId payer : payers) {
                after = after.with(new MissingInput(
                        id, Notice.of("bijdrage van {}", "contribution of {}", Mention.of(payer)), Unknown.MARK));
            }
            return after;
        }
        SchoolYear year = before.basis().schoolYear();
        List<Derivation.Given> factors = new ArrayList<>(List.of(Unknown.inYear(amount.get(), period, year)));
        if (indexation.isPresent()) {
            factors.addAll(indexation.get().factors(year));
            after = indexation.get().early(year, id).map(after::with).orElse(after);
        }
        for (PartnerId payer : payers) {
            after = after.pay(id, payer, payee, new Derivation.Product(factors), vat);
        }
        return after;
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends FeeBuilder {
        Builder() {
            payee(PartnerId.COMMON_PURSE);
            status(Status.IN_FORCE);
        }
    }
}
