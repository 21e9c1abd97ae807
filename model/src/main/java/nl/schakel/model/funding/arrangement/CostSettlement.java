package nl.schakel.model.funding.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;

/** The settlement of a shared cost: first what subsidies bear, then the split of the rest, one inside the other. */
final class CostSettlement {

    private final CostSharing cost;
    private final FundingBasis basis;
    private final Map<PartnerId, Weight> key;

    CostSettlement(CostSharing cost, FundingBasis basis) {
        this.cost = cost;
        this.basis = basis;
        this.key = basis.keys().getOrDefault(cost.id(), Map.of());
    }

    /** Names all that is missing at once; what does not depend on it is settled. */
    FundingStatement settle(FundingStatement before) {
        Optional<EuroRange> total = Optional.ofNullable(basis.costs().get(cost.id()));
        FundingStatement after = before;
        String rest = " x (" + cost.split() + ")";
        if (total.isEmpty()) {
            after = after.with(missing("totale kosten", "total cost", Unknown.MARK + rest));
        } else if (!fits(total.get())) {
            Mention unit = Mention.of(cost.rounding().unit());
            after = after.with(missing(
                    "kosten in hele eenheden van " + unit, "cost in whole units of " + unit, total.get() + rest));
            total = Optional.empty();
        }
        String whole = total.map(Given::of).map(Given::text).orElse(Unknown.MARK);
        for (Subsidy subsidy : cost.subsidies()) {
            Optional<MissingInput> unknown = unknown(subsidy, whole);
            if (unknown.isPresent()) {
                after = after.with(unknown.get());
                total = Optional.empty();
            }
        }
        return total.isPresent()
                ? subsidised(after, Given.of(total.get()))
                : unknownKeys(after, cost.split(), Unknown.MARK);
    }

    private boolean fits(EuroRange total) {
        return cost.rounding().fits(total.least()) && cost.rounding().fits(total.most());
    }

    private Optional<MissingInput> unknown(Subsidy subsidy, String whole) {
        Truth holds = subsidy.holds(basis.schoolYear());
        String share = subsidy.share().map(Share::toString).orElse(Unknown.MARK);
        Mention giver = Mention.of(subsidy.payer());
        if (holds == Truth.UNKNOWN) {
            Mention year = Mention.of(basis.schoolYear().toString());
            return Optional.of(missing(
                    "deel van {} waarin de subsidie van {} geldt",
                    "part of {} in which the subsidy of {} holds",
                    whole + " x " + share + " x " + Unknown.MARK,
                    year,
                    giver));
        }
        return holds == Truth.TRUE && subsidy.share().isEmpty()
                ? Optional.of(missing(
                        "deel dat de subsidie van {} draagt",
                        "share that the subsidy of {} bears",
                        whole + " x " + Unknown.MARK,
                        giver))
                : Optional.empty();
    }

    private FundingStatement subsidised(FundingStatement before, Derivation whole) {
        List<Subsidy> held = cost.subsidies().stream()
                .filter(each -> each.holds(basis.schoolYear()) == Truth.TRUE)
                .toList();
        if (held.isEmpty()) {
            return divide(before, cost.split(), whole);
        }
        List<Given> weights = weights(held);
        FundingStatement after = before;
        List<Derivation> taken = new ArrayList<>();
        boolean limited = false;
        for (int i = 0; i < held.size(); i++) {
            Subsidy subsidy = held.get(i);
            Derivation part = new Derivation.Part(whole, weights, i, cost.rounding());
            if (subsidy.most().isPresent()) {
                Derivation.Capped capped =
                        new Derivation.Capped(part, Given.of(subsidy.most().get()));
                if (capped.isReached()) {
                    part = capped;
                    limited = true;
                    after = after.with(reached(subsidy, capped));
                }
            }
            taken.add(part);
            after = after.pay(cost.id(), subsidy.payer(), cost.payee(), part, cost.vat());
        }
        Derivation rest = limited
                ? new Derivation.Rest(whole, taken)
                : new Derivation.Part(whole, weights, held.size(), cost.rounding());
        boolean nothing = !limited && weights.get(held.size()).least().signum() == 0;
        return nothing ? after : divide(after, cost.split(), rest);
    }

    /** The shares of the subsidies, and what they leave of the whole. */
    private static List<Given> weights(List<Subsidy> held) {
        Share all = held.stream().flatMap(each -> each.share().stream()).reduce(Share.ZERO, Share::plus);
        return Stream.concat(held.stream().flatMap(each -> each.share().stream()), Stream.of(all.complement()))
                .map(share -> new Given(share.value(), share.toString()))
                .toList();
    }

    private Notice reached(Subsidy subsidy, Derivation.Capped capped) {
        boolean sure = capped.of()
                        .enclosure()
                        .least()
                        .toFraction()
                        .compareTo(capped.most().least())
                > 0;
        return Notice.of(
                "de subsidie " + (sure ? "bereikt haar grens" : "kan haar grens bereiken") + ": {}, {}, {}",
                "the subsidy " + (sure ? "reaches its limit" : "may reach its limit") + ": {}, {}, {}",
                Mention.of(cost.id()),
                Mention.of(subsidy.payer()),
                Mention.of(subsidy.most().orElseThrow()));
    }

    private FundingStatement divide(FundingStatement before, Split by, Derivation whole) {
        List<Derivation> weights = by.weights(key);
        if (weights.isEmpty()) {
            String amount = whole.isExact()
                    ? whole.amount().toString()
                    : whole.enclosure().toString();
            return before.with(missing("verdeelsleutel", "key of the split", amount + " x (" + by + ")"));
        }
        FundingStatement after = before;
        for (int i = 0; i < weights.size(); i++) {
            Derivation part = new Derivation.Part(whole, weights, i, cost.rounding());
            Split.Taker taker = by.takers().get(i);
            if (taker.among().isPresent()) {
                after = divide(after, taker.among().get(), part);
            } else if (!taker.party().equals(Optional.of(cost.payee()))) {
                after = after.pay(cost.id(), taker.party().orElseThrow(), cost.payee(), part, cost.vat());
            }
        }
        return after;
    }

    private FundingStatement unknownKeys(FundingStatement before, Split by, String whole) {
        FundingStatement after = by.weights(key).isEmpty()
                ? before.with(missing("verdeelsleutel", "key of the split", whole + " x (" + by + ")"))
                : before;
        for (Split.Taker taker : by.takers()) {
            if (taker.among().isPresent()) {
                after = unknownKeys(after, taker.among().get(), whole);
            }
        }
        return after;
    }

    private MissingInput missing(String nl, String en, String enters, Mention... mentions) {
        return new MissingInput(cost.id(), Notice.of(nl, en, mentions), enters);
    }
}
