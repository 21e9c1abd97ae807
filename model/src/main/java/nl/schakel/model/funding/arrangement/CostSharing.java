package nl.schakel.model.funding.arrangement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Vat;
import org.immutables.value.Value;

/**
 * A cost that partners share, such as 'half mbo, half vo by numbers of pupils'; what a subsidy bears comes off first.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param split how it is split
 * @param subsidies who bears a part of the cost before it is split, each by its share of the whole
 * @param rounding how the parts become whole; in cents by largest remainders when left out
 * @param billPaidBy the partner that pays the bill first; the common purse when left out
 * @param vat whether the cost holds value added tax; unknown when left out
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record CostSharing(
        ElementId id,
        LocalizedText subject,
        Split split,
        List<Subsidy> subsidies,
        Rounding rounding,
        Optional<PartnerId> billPaidBy,
        Optional<Vat> vat,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses subsidies beyond the whole cost, and one of the partner that pays the bill. */
    public CostSharing {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(split, "split");
        subsidies = Subsidy.together(subsidies);
        Check.given(rounding, "rounding");
        Check.given(billPaidBy, "bill paid by");
        Check.given(vat, "vat");
        PartnerId paid = billPaidBy.orElse(PartnerId.COMMON_PURSE);
        Check.that(
                subsidies.stream().noneMatch(each -> each.payer().equals(paid)),
                "bill paid by",
                paid,
                "must be another than those who give a subsidy",
                "Name the partner that pays the bill first.");
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
        Set<PartnerId> payers = new LinkedHashSet<>(split.allParties());
        subsidies.forEach(each -> payers.add(each.payer()));
        return Collections.unmodifiableSet(payers);
    }

    @Override
    public Set<PartnerId> payees() {
        return Set.of(payee());
    }

    @Override
    public Map<PartnerId, Optional<Period>> subsidisers() {
        Map<PartnerId, Optional<Period>> subsidisers = new LinkedHashMap<>();
        subsidies.forEach(each -> subsidisers.put(each.payer(), each.period()));
        return Collections.unmodifiableMap(subsidisers);
    }

    @Override
    public FundingStatement settle(FundingStatement before) {
        return new CostSettlement(this, before.basis()).settle(before);
    }

    /** Who is paid the parts. */
    PartnerId payee() {
        return billPaidBy.orElse(PartnerId.COMMON_PURSE);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends CostSharingBuilder {
        Builder() {
            status(Status.IN_FORCE);
            rounding(Rounding.USUAL);
        }
    }
}
