package nl.schakel.model.funding.arrangement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Division;
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

    /** Names all that is missing at once. */
    FundingStatement settle(FundingStatement before) {
        Optional<EuroRange> total = Optional.ofNullable(basis.costs().get(cost.id()));
        FundingStatement after = before;
        if (total.isEmpty()) {
            after = after.with(
                    missing(Notice.of("totale kosten", "total cost"), SplitWords.enters(Unknown.MARK, cost.split())));
        }
        String whole = total.map(Given::of).map(Given::text).orElse(Unknown.MARK);
        for (Subsidy subsidy : cost.subsidies()) {
            if (subsidy.holds(basis.schoolYear()) != Truth.FALSE
                    && subsidy.share().isEmpty()) {
                after = after.with(missing(
                        Notice.of(
                                "deel dat de subsidie van {} draagt",
                                "share that the subsidy of {} bears",
                                Mention.of(subsidy.payer())),
                        Notice.of(whole + " x " + Unknown.MARK, whole + " x " + Unknown.MARK)));
                total = Optional.empty();
            }
        }
        return total.isPresent()
                ? subsidised(after, Given.of(total.get()))
                : unknownKeys(after, cost.split(), Unknown.MARK);
    }

    private FundingStatement subsidised(FundingStatement before, Derivation whole) {
        FundingStatement after = before;
        List<Derivation> taken = new ArrayList<>();
        for (Subsidy subsidy : cost.subsidies()) {
            Truth holds = subsidy.holds(basis.schoolYear());
            if (holds != Truth.FALSE) {
                Derivation part = part(subsidy, whole, holds);
                if (part instanceof Derivation.Capped capped) {
                    after = after.with(reached(subsidy, capped));
                }
                if (holds == Truth.UNKNOWN) {
                    after = after.with(partOfTheYear(subsidy));
                }
                taken.add(part);
                after = after.pay(cost.id(), subsidy.payer(), cost.payee(), part, cost.vat());
            }
        }
        Derivation rest = rest(whole, taken);
        return rest.isExact() && rest.exact().signum() == 0 && !taken.isEmpty()
                ? after
                : divide(after, cost.split(), rest);
    }

    /** In a year of which it is not sure that all of it belongs to the subsidy, it bears anything from nothing to its share. */
    private Derivation part(Subsidy subsidy, Derivation whole, Truth holds) {
        Share share = subsidy.share().orElseThrow();
        Share least = holds == Truth.TRUE ? share : Share.ZERO;
        Derivation part = new Division(
                        whole,
                        List.of(bounds(least, share), bounds(share.complement(), least.complement())),
                        cost.rounding())
                .part(0);
        return subsidy.most()
                .map(most -> new Derivation.Capped(part, Given.of(most)))
                .filter(Derivation.Capped::isReached)
                .<Derivation>map(capped -> capped)
                .orElse(part);
    }

    private static Given bounds(Share least, Share most) {
        return least.equals(most)
                ? new Given(least.value(), least.toString())
                : new Given(least.value(), most.value(), "[" + least + ".." + most + "]");
    }

    /** Of one subsidy without a limit, the other part of the same split; else what is left when all have borne theirs. */
    private Derivation rest(Derivation whole, List<Derivation> taken) {
        if (taken.isEmpty()) {
            return whole;
        }
        return taken.size() == 1 && taken.get(0) instanceof Derivation.Part part
                ? part.of().part(1)
                : new Derivation.Rest(whole, taken);
    }

    private Notice reached(Subsidy subsidy, Derivation.Capped capped) {
        EuroRange amount = capped.of().enclosure();
        boolean sure = capped.most()
                                .exact()
                                .compareTo(amount.least().toFraction().abs())
                        < 0
                && capped.most().exact().compareTo(amount.most().toFraction().abs()) < 0;
        return Notice.of(
                "de subsidie " + (sure ? "bereikt haar grens" : "kan haar grens bereiken") + ": {}, {}, {}",
                "the subsidy " + (sure ? "reaches its limit" : "may reach its limit") + ": {}, {}, {}",
                Mention.of(cost.id()),
                Mention.of(subsidy.payer()),
                Mention.of(subsidy.most().orElseThrow()));
    }

    private Notice partOfTheYear(Subsidy subsidy) {
        return Notice.of(
                "de subsidie geldt een deel van het schooljaar, of dat is niet bekend, en draagt van niets tot haar hele deel: {}, {}, {}",
                "the subsidy holds in a part of the school year, or that is not known, and bears from nothing to its whole share: {}, {}, {}",
                Mention.of(cost.id()),
                Mention.of(subsidy.payer()),
                Mention.of(subsidy.period().orElseThrow().toString()));
    }

    private FundingStatement divide(FundingStatement before, Split by, Derivation whole) {
        List<Derivation> weights = by.weights(key);
        if (weights.isEmpty()) {
            return unknownKey(before, by, SplitWords.amount(whole));
        }
        FundingStatement after = before;
        for (Derivation.Part part : new Division(whole, weights, cost.rounding()).parts()) {
            Split.Taker taker = by.takers().get(part.index());
            if (taker.among().isPresent()) {
                after = divide(after, taker.among().get(), part);
            } else if (taker.party().equals(Optional.of(cost.payee()))) {
                after = after.with(own(part));
            } else {
                after = after.pay(cost.id(), taker.party().orElseThrow(), cost.payee(), part, cost.vat());
            }
        }
        return after;
    }

    /** What the partner that pays the bill bears itself is no payment, and must be found back. */
    private Contribution own(Derivation part) {
        EuroRange amount = part.enclosure();
        BigDecimal least = BigDecimal.valueOf(amount.least().cents(), 2);
        BigDecimal most = BigDecimal.valueOf(amount.most().cents(), 2);
        Quantity extent = amount.isExact()
                ? new Quantity(Quantity.Form.EXACT, least, Optional.empty(), Optional.of("EUR"))
                : new Quantity(Quantity.Form.RANGE, least, Optional.of(most), Optional.of("EUR"));
        return new Contribution(cost.id(), cost.payee(), cost.subject(), Optional.of(extent));
    }

    private FundingStatement unknownKeys(FundingStatement before, Split by, String whole) {
        FundingStatement after = by.weights(key).isEmpty() ? unknownKey(before, by, whole) : before;
        for (Split.Taker taker : by.takers()) {
            if (taker.among().isPresent()) {
                after = unknownKeys(after, taker.among().get(), whole);
            }
        }
        return after;
    }

    /** Names the weights that lack where some are given. */
    private FundingStatement unknownKey(FundingStatement before, Split by, String whole) {
        List<PartnerId> lacking = by.takers().stream()
                .flatMap(taker -> taker.party().stream())
                .filter(party -> !key.containsKey(party))
                .toList();
        Notice enters = SplitWords.enters(whole, by);
        if (lacking.size() == by.takers().size()) {
            return before.with(missing(Notice.of("verdeelsleutel", "key of the split"), enters));
        }
        FundingStatement after = before;
        for (PartnerId party : lacking) {
            after = after.with(missing(
                    Notice.of(
                            "gewicht van {} in de verdeelsleutel",
                            "weight of {} in the key of the split",
                            Mention.of(party)),
                    enters));
        }
        return lacking.isEmpty()
                ? after.with(missing(
                        Notice.of(
                                "een gewicht boven 0 in de verdeelsleutel", "a weight above 0 in the key of the split"),
                        enters))
                : after;
    }

    private MissingInput missing(Notice what, Notice enters) {
        return new MissingInput(cost.id(), what, enters);
    }
}
