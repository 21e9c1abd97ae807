package nl.schakel.io.statement;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.io.statement.block.Labels;
import nl.schakel.io.statement.block.Meaning;
import nl.schakel.io.table.Table;
import nl.schakel.model.funding.statement.Balance;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.funding.statement.PartyTotal;

/** The tables of a statement for programs: identifiers, numbers and texts in both languages. */
record StatementTables(Meaning meaning, FundingStatement statement) {

    List<Table> all() {
        return List.of(lines(), enclosures(), balances(), parties(), contributions(), missing(), warnings());
    }

    private Table lines() {
        return new TableMaker<FundingLine>()
                .text("arrangement", Labels.ARRANGEMENT, line -> id(line.arrangement()))
                .texts("subject", Labels.SUBJECT, line -> meaning.subject(line.arrangement()))
                .text("payer", Labels.FROM, line -> id(line.payer()))
                .text("payee", Labels.TO, line -> id(line.payee()))
                .amount("amount", Labels.AMOUNT, line -> Optional.of(line.amount()))
                .text("vat", Labels.VAT, line -> line.vat().map(Codes::of))
                .text(
                        "derivation",
                        Labels.CALCULATION,
                        line -> Optional.of(line.derivation().rounded()))
                .numbered("lines", Labels.LINES, statement.lines());
    }

    private Table enclosures() {
        return new TableMaker<Enclosure>()
                .text("arrangement", Labels.ARRANGEMENT, each -> id(each.arrangement()))
                .texts("subject", Labels.SUBJECT, each -> meaning.subject(each.arrangement()))
                .text("payer", Labels.FROM, each -> id(each.payer()))
                .text("payee", Labels.TO, each -> id(each.payee()))
                .amount(
                        "at_least",
                        Labels.AT_LEAST,
                        each -> Optional.of(each.amount().least()))
                .amount(
                        "at_most",
                        Labels.AT_MOST,
                        each -> Optional.of(each.amount().most()))
                .text("vat", Labels.VAT, each -> each.vat().map(Codes::of))
                .text(
                        "derivation",
                        Labels.CALCULATION,
                        each -> Optional.of(each.derivation().rounded()))
                .numbered("enclosures", Labels.ENCLOSURES, statement.enclosures());
    }

    private Table balances() {
        return new TableMaker<Balance>()
                .text("debtor", Labels.FROM, balance -> id(balance.debtor()))
                .text("creditor", Labels.TO, balance -> id(balance.creditor()))
                .amount("amount", Labels.OWED, balance -> Optional.of(balance.amount()))
                .text("vat", Labels.VAT, balance -> balance.vat().map(Codes::of))
                .numbered("balances", Labels.BALANCES, statement.balances());
    }

    private Table parties() {
        boolean within = !statement.enclosures().isEmpty();
        return new TableMaker<PartyTotal>()
                .text("party", Labels.PARTY, total -> id(total.party()))
                .amount("paid", Labels.PAID, total -> Optional.of(total.paid()))
                .amount("received", Labels.RECEIVED, total -> Optional.of(total.received()))
                .amount("net", Labels.NET, total -> Optional.of(total.net()))
                .amount(
                        "net_at_least",
                        Labels.NET_AT_LEAST,
                        total -> Optional.of(netWithin(total).least()).filter(any -> within))
                .amount(
                        "net_at_most",
                        Labels.NET_AT_MOST,
                        total -> Optional.of(netWithin(total).most()).filter(any -> within))
                .text("vat", Labels.VAT, total -> total.vat().map(Codes::of))
                .numbered("parties", Labels.PARTIES, statement.totals());
    }

    private EuroRange netWithin(PartyTotal total) {
        return statement.netWithin(total.party(), total.vat());
    }

    private Table contributions() {
        return new TableMaker<Contribution>()
                .text("arrangement", Labels.ARRANGEMENT, each -> id(each.arrangement()))
                .texts("subject", Labels.SUBJECT, each -> Optional.of(each.subject()))
                .text("party", Labels.PARTY, each -> id(each.partner()))
                .text("kind", Labels.KIND, each -> meaning.kindCode(each.arrangement()))
                .texts("how", Labels.KIND, each -> meaning.kind(each.arrangement()))
                .text("extent", Labels.EXTENT, each -> each.extent().map(Quantity::toString))
                .numbered("contributions", Labels.CONTRIBUTIONS, statement.contributions());
    }

    private Table missing() {
        return new TableMaker<MissingInput>()
                .text("arrangement", Labels.ARRANGEMENT, each -> id(each.arrangement()))
                .texts("what", Labels.WHAT, each -> Optional.of(meaning.words(each.what())))
                .text("enters", Labels.ENTERS, each -> Optional.of(each.enters().in(Language.ENGLISH)))
                .numbered("missing", Labels.MISSING, statement.missing());
    }

    private Table warnings() {
        return new TableMaker<Notice>()
                .texts("warning", Labels.WARNINGS, each -> Optional.of(meaning.words(each)))
                .numbered("warnings", Labels.WARNINGS, statement.warnings());
    }

    private static Optional<String> id(PartnerId party) {
        return Optional.of(party.value());
    }

    private static Optional<String> id(ElementId arrangement) {
        return Optional.of(arrangement.value());
    }
}
