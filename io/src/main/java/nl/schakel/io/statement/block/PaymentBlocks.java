package nl.schakel.io.statement.block;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.statement.block.Block.Head;
import nl.schakel.model.funding.statement.Balance;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.PartyTotal;
import nl.schakel.model.funding.statement.Vat;

/**
 * The blocks with amounts: payments, what is known within bounds only, balances, and totals per party. Where the value added tax of an
 * amount is known, each of them says which it is, and each kind has totals of its own.
 */
record PaymentBlocks(Wording wording, FundingStatement statement) {

    Block payments() {
        return wording.block(
                        "payments",
                        Labels.LINES,
                        heads(way(), List.of(wording.amount(Labels.AMOUNT)), calculation()),
                        statement.lines(),
                        line -> cells(
                                way(line.payer(), line.payee(), line.arrangement()),
                                List.of(wording.money(line.amount())),
                                line.vat(),
                                List.of(wording.calculation(line.derivation()))))
                .withHint(RoundingHint.text(statement.lines(), wording))
                .withTotals(statement.lines().stream()
                        .map(FundingLine::vat)
                        .distinct()
                        .map(kind -> cells(
                                List.of(wording.in(Labels.IN_ALL), "", ""),
                                List.of(sum(statement.lines(), FundingLine::vat, kind, FundingLine::amount)),
                                kind,
                                List.of("")))
                        .toList());
    }

    Block enclosures() {
        return wording.block(
                        "enclosures",
                        Labels.ENCLOSURES,
                        heads(
                                way(),
                                List.of(wording.amount(Labels.AT_LEAST), wording.amount(Labels.AT_MOST)),
                                calculation()),
                        statement.enclosures(),
                        (Enclosure each) -> cells(
                                way(each.payer(), each.payee(), each.arrangement()),
                                bounds(each.amount()),
                                each.vat(),
                                List.of(wording.calculation(each.derivation()))))
                .withHint(wording.in(Labels.ENCLOSURE_HINT));
    }

    Block balances() {
        return wording.block(
                "balances",
                Labels.BALANCES,
                heads(
                        List.of(wording.head(Labels.FROM), wording.head(Labels.TO)),
                        List.of(wording.amount(Labels.OWED)),
                        List.of()),
                statement.balances(),
                (Balance balance) -> cells(
                        List.of(wording.party(balance.debtor()), wording.party(balance.creditor())),
                        List.of(wording.money(balance.amount())),
                        balance.vat(),
                        List.of()));
    }

    Block parties() {
        boolean within = !statement.enclosures().isEmpty();
        List<LocalizedText> amounts = within
                ? List.of(Labels.PAID, Labels.RECEIVED, Labels.NET, Labels.NET_AT_LEAST, Labels.NET_AT_MOST)
                : List.of(Labels.PAID, Labels.RECEIVED, Labels.NET);
        List<PartyTotal> totals = statement.totals();
        return wording.block(
                        "parties",
                        Labels.PARTIES,
                        heads(
                                List.of(wording.head(Labels.PARTY)),
                                amounts.stream().map(wording::amount).toList(),
                                List.of()),
                        totals,
                        (PartyTotal each) -> cells(
                                List.of(wording.party(each.party())),
                                join(
                                        List.of(
                                                wording.money(each.paid()),
                                                wording.money(each.received()),
                                                wording.money(each.net())),
                                        within
                                                ? bounds(statement.netWithin(each.party(), each.vat()))
                                                : List.<String>of()),
                                each.vat(),
                                List.of()))
                .withHint(netHint(within))
                .withTotals(VatKinds.of(statement).all().stream()
                        .map(kind -> cells(
                                List.of(wording.in(Labels.IN_ALL)),
                                join(
                                        List.of(
                                                sum(totals, PartyTotal::vat, kind, PartyTotal::paid),
                                                sum(totals, PartyTotal::vat, kind, PartyTotal::received),
                                                sum(totals, PartyTotal::vat, kind, PartyTotal::net)),
                                        within ? List.of("", "") : List.<String>of()),
                                kind,
                                List.of()))
                        .toList());
    }

    private String netHint(boolean within) {
        return Stream.of(
                        Optional.of(Labels.NET_HINT),
                        Optional.of(Labels.NET_WITHIN_HINT).filter(any -> within),
                        Optional.of(Labels.NET_WITHIN_MISSING)
                                .filter(any -> within && !statement.missing().isEmpty()))
                .flatMap(Optional::stream)
                .map(wording::in)
                .collect(Collectors.joining(" "));
    }

    /** Adds up the amounts of one kind of value added tax. */
    private <T> String sum(
            List<T> rows, Function<T, Optional<Vat>> kindOf, Optional<Vat> kind, Function<T, Euro> part) {
        return wording.money(rows.stream()
                .filter(row -> kindOf.apply(row).equals(kind))
                .map(part)
                .reduce(Euro.ZERO, Euro::plus));
    }

    private List<Head> way() {
        return List.of(wording.head(Labels.FROM), wording.head(Labels.TO), wording.head(Labels.SUBJECT));
    }

    private List<String> way(PartnerId payer, PartnerId payee, ElementId arrangement) {
        return List.of(wording.party(payer), wording.party(payee), wording.subject(arrangement));
    }

    private List<Head> calculation() {
        return List.of(wording.head(Labels.CALCULATION));
    }

    private List<Head> heads(List<Head> first, List<Head> amounts, List<Head> last) {
        return row(first, amounts, wording.head(Labels.VAT), last);
    }

    private List<String> cells(List<String> first, List<String> amounts, Optional<Vat> vat, List<String> last) {
        return row(first, amounts, wording.label(vat), last);
    }

    private <T> List<T> row(List<T> first, List<T> amounts, T vat, List<T> last) {
        Stream<T> kind = VatKinds.of(statement).areKnown() ? Stream.of(vat) : Stream.empty();
        return Stream.of(first.stream(), amounts.stream(), kind, last.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private List<String> bounds(EuroRange amount) {
        return List.of(wording.money(amount.least()), wording.money(amount.most()));
    }
}
