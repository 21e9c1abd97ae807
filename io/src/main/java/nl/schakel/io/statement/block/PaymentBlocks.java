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
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.PartyTotal;
import nl.schakel.model.funding.statement.Vat;

/** The blocks with amounts: payments, what is known within bounds only, balances, and totals per party. */
record PaymentBlocks(Wording wording, FundingStatement statement) {

    Block payments() {
        boolean vat = statement.lines().stream().anyMatch(line -> line.vat().isPresent());
        List<Head> heads = heads(List.of(wording.amount(Labels.AMOUNT)), vat);
        Stream<String> total = Stream.of(
                wording.in(Labels.IN_ALL), "", "", wording.money(total(FundingLine::amount, statement.lines())));
        return wording.block(
                        "payments",
                        Labels.LINES,
                        heads,
                        statement.lines(),
                        line -> cells(
                                way(line.payer(), line.payee(), line.arrangement()),
                                List.of(wording.money(line.amount())),
                                vat(line.vat(), vat),
                                line.derivation().rounded()))
                .withHint(wording.in(Labels.ROUNDING))
                .withTotal(Stream.concat(total, heads.stream().skip(4).map(head -> ""))
                        .toList());
    }

    Block enclosures() {
        boolean vat =
                statement.enclosures().stream().anyMatch(each -> each.vat().isPresent());
        return wording.block(
                        "enclosures",
                        Labels.ENCLOSURES,
                        heads(List.of(wording.amount(Labels.AT_LEAST), wording.amount(Labels.AT_MOST)), vat),
                        statement.enclosures(),
                        (Enclosure each) -> cells(
                                way(each.payer(), each.payee(), each.arrangement()),
                                bounds(each.amount()),
                                vat(each.vat(), vat),
                                each.derivation().rounded()))
                .withHint(wording.in(Labels.ENCLOSURE_HINT));
    }

    Block balances() {
        return wording.block(
                "balances",
                Labels.BALANCES,
                List.of(wording.head(Labels.FROM), wording.head(Labels.TO), wording.amount(Labels.OWED)),
                statement.balances(),
                balance -> List.of(
                        wording.party(balance.debtor()),
                        wording.party(balance.creditor()),
                        wording.money(balance.amount())));
    }

    Block parties() {
        boolean within = !statement.enclosures().isEmpty();
        List<LocalizedText> amounts = within
                ? List.of(Labels.PAID, Labels.RECEIVED, Labels.NET, Labels.NET_AT_LEAST, Labels.NET_AT_MOST)
                : List.of(Labels.PAID, Labels.RECEIVED, Labels.NET);
        Stream<String> total = Stream.of(
                wording.in(Labels.IN_ALL), all(PartyTotal::paid), all(PartyTotal::received), all(PartyTotal::net));
        return wording.block(
                        "parties",
                        Labels.PARTIES,
                        Stream.concat(
                                        Stream.of(wording.head(Labels.PARTY)),
                                        amounts.stream().map(wording::amount))
                                .toList(),
                        statement.totals(),
                        each -> Stream.concat(
                                        Stream.of(
                                                wording.party(each.party()),
                                                wording.money(each.paid()),
                                                wording.money(each.received()),
                                                wording.money(each.net())),
                                        within ? bounds(statement.netWithin(each.party())).stream() : Stream.empty())
                                .toList())
                .withHint(netHint(within))
                .withTotal(Stream.concat(total, amounts.stream().skip(3).map(bound -> ""))
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

    private String all(Function<PartyTotal, Euro> part) {
        return wording.money(total(part, statement.totals()));
    }

    private static <T> Euro total(Function<T, Euro> part, List<T> rows) {
        return rows.stream().map(part).reduce(Euro.ZERO, Euro::plus);
    }

    private List<Head> heads(List<Head> amounts, boolean vat) {
        return cells(
                List.of(wording.head(Labels.FROM), wording.head(Labels.TO), wording.head(Labels.SUBJECT)),
                amounts,
                vat ? Optional.of(wording.head(Labels.VAT)) : Optional.empty(),
                wording.head(Labels.CALCULATION));
    }

    private static <T> List<T> cells(List<T> way, List<T> amounts, Optional<T> vat, T calculation) {
        return Stream.of(way.stream(), amounts.stream(), vat.stream(), Stream.of(calculation))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> way(PartnerId payer, PartnerId payee, ElementId arrangement) {
        return List.of(wording.party(payer), wording.party(payee), wording.subject(arrangement));
    }

    private List<String> bounds(EuroRange amount) {
        return List.of(wording.money(amount.least()), wording.money(amount.most()));
    }

    private Optional<String> vat(Optional<Vat> vat, boolean shown) {
        return shown ? Optional.of(wording.label(vat)) : Optional.empty();
    }
}
