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
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import org.immutables.value.Value;

/**
 * A share of the yearly funding of each pupil that goes to another partner, such as '1/5 in vo-3 and 4/5 in vo-4'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param payers the partners that the state funds
 * @param payee the partner that teaches
 * @param shares the share by learning year; none in other years
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record PerPupilTransfer(
        ElementId id,
        LocalizedText subject,
        Set<PartnerId> payers,
        PartnerId payee,
        Map<LearningYear, Share> shares,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses a payee among the payers. */
    public PerPupilTransfer {
        Check.given(id, "id");
        Check.given(subject, "subject");
        payers = Check.set(payers, "payers");
        Check.given(payee, "payee");
        shares = Check.map(shares, "shares");
        Check.given(status, "status");
        Check.given(period, "period");
        Check.that(
                !payers.contains(payee),
                "payee",
                payee,
                "must not be one of the payers",
                "Name the partner that teaches.");
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
        if (payers.isEmpty() || shares.isEmpty()) {
            Notice what = payers.isEmpty()
                    ? Notice.of("wie betaalt", "who pays")
                    : Notice.of("deel per leerjaar", "share by learning year");
            return before.with(
                    new MissingInput(id, what, String.join(" x ", Unknown.MARK, Unknown.MARK, Unknown.MARK)));
        }
        FundingStatement after = before;
        for (PartnerId payer : payers) {
            List<Derivation> terms = new ArrayList<>();
            for (LearningYear year : shares.keySet().stream().sorted().toList()) {
                Optional<Count> pupils = before.basis().pupils(payer, year);
                Optional<EuroRange> amount =
                        Optional.ofNullable(before.basis().amountsPerPupil().get(payer));
                boolean none = pupils.isPresent() && pupils.get().isZero();
                if (pupils.isPresent() && amount.isPresent()) {
                    terms.add(new Derivation.Product(List.of(
                            Derivation.Given.of(pupils.get()), given(year), Derivation.Given.of(amount.get()))));
                } else if (!none) {
                    after = missing(after, payer, year, pupils, amount);
                }
            }
            if (!terms.isEmpty()) {
                after = after.pay(id, payer, payee, new Derivation.Sum(terms), Optional.empty());
            }
        }
        return after;
    }

    private Derivation.Given given(LearningYear year) {
        Share share = shares.get(year);
        return new Derivation.Given(share.value(), share.toString());
    }

    /** The amount is named once for a payer, where the first of its years lacks it. */
    private FundingStatement missing(
            FundingStatement before,
            PartnerId payer,
            LearningYear year,
            Optional<Count> pupils,
            Optional<EuroRange> amount) {
        String enters = pupils.map(known -> Derivation.Given.of(known).text()).orElse(Unknown.MARK) + " x "
                + shares.get(year) + " x "
                + amount.map(known -> Derivation.Given.of(known).text()).orElse(Unknown.MARK);
        FundingStatement after = before;
        if (pupils.isEmpty()) {
            after = after.with(new MissingInput(
                    id,
                    Notice.of("leerlingen van {} in {}", "pupils of {} in {}", Mention.of(payer), Mention.of(year)),
                    enters));
        }
        Notice price = Notice.of("bedrag per leerling van {}", "amount per pupil of {}", Mention.of(payer));
        boolean told = after.missing().stream()
                .anyMatch(
                        input -> input.arrangement().equals(id) && input.what().equals(price));
        return amount.isPresent() || told ? after : after.with(new MissingInput(id, price, enters));
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends PerPupilTransferBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
