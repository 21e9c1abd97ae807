package nl.schakel.model.funding.arrangement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import org.immutables.value.Value;

/**
 * A cost that partners share, such as 'half mbo, half vo by numbers of pupils'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param split how it is split
 * @param rounding how the parts become whole; in cents by largest remainders when left out
 * @param billPaidBy the partner that pays the bill first; the common purse when left out
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record CostSharing(
        ElementId id,
        LocalizedText subject,
        Split split,
        Rounding rounding,
        Optional<PartnerId> billPaidBy,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses null and blank texts. */
    public CostSharing {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(split, "split");
        Check.given(rounding, "rounding");
        Check.given(billPaidBy, "bill paid by");
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
        return split.allParties();
    }

    @Override
    public Set<PartnerId> payees() {
        return Set.of(payee());
    }

    @Override
    public FundingStatement settle(FundingStatement before) {
        Optional<Euro> cost = Optional.ofNullable(before.basis().costs().get(id));
        if (cost.isEmpty()) {
            return before.with(
                    new MissingInput(id, LocalizedText.of("totale kosten", "total cost"), "? x (" + split + ")"));
        }
        if (!rounding.fits(cost.get())) {
            return before.with(new MissingInput(
                    id,
                    LocalizedText.of(
                            "kosten in hele eenheden van " + rounding.unit(),
                            "cost in whole units of " + rounding.unit()),
                    cost.get() + " x (" + split + ")"));
        }
        return divide(before, split, Derivation.Given.of(cost.get()));
    }

    private FundingStatement divide(FundingStatement before, Split by, Derivation whole) {
        List<Derivation.Given> weights = by.weights(before.basis().keys().getOrDefault(id, Map.of()));
        if (weights.isEmpty()) {
            return before.with(new MissingInput(
                    id, LocalizedText.of("verdeelsleutel", "key of the split"), whole.amount() + " x (" + by + ")"));
        }
        FundingStatement after = before;
        for (int i = 0; i < weights.size(); i++) {
            Derivation part = new Derivation.Part(whole, weights, i, rounding);
            Split.Taker taker = by.takers().get(i);
            if (taker.among().isPresent()) {
                after = divide(after, taker.among().get(), part);
            } else if (!taker.party().equals(Optional.of(payee()))) {
                after = after.with(new FundingLine(id, taker.party().orElseThrow(), payee(), part));
            }
        }
        return after;
    }

    private PartnerId payee() {
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
