package nl.schakel.io.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.statement.Block.Head;
import nl.schakel.io.statement.Block.Look;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.PartyTotal;

/** A statement in words, block by block: the one wording of Markdown and HTML. */
record Blocks(Meaning meaning, FundingStatement statement, Language language) {

    String title() {
        return Phrases.fill(
                Labels.TITLE, language, statement.basis().schoolYear().toString());
    }

    Optional<String> assumption() {
        return statement.basis().assumption().map(this::in);
    }

    /** Sentences that hold for the whole statement. */
    List<String> remarks() {
        return Stream.of(
                        statement.missing().isEmpty()
                                ? Optional.<LocalizedText>empty()
                                : Optional.of(Labels.INCOMPLETE),
                        statement.lines().isEmpty() ? Optional.of(Labels.NO_PAYMENTS) : Optional.<LocalizedText>empty())
                .flatMap(Optional::stream)
                .map(this::in)
                .toList();
    }

    /** The blocks that have something to tell. */
    List<Block> shown() {
        return Stream.of(warnings(), lines(), balances(), parties(), contributions(), missing())
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    private Block warnings() {
        return block(
                "warnings",
                Labels.WARNINGS,
                List.of(head(Labels.WHAT)),
                statement.warnings(),
                warning -> List.of(in(warning)));
    }

    private Block lines() {
        boolean vat = statement.lines().stream().anyMatch(line -> line.vat().isPresent());
        List<Head> heads = Stream.of(
                        Stream.of(head(Labels.FROM), head(Labels.TO), head(Labels.SUBJECT), amount(Labels.AMOUNT)),
                        vat ? Stream.of(head(Labels.VAT)) : Stream.<Head>empty(),
                        Stream.of(head(Labels.CALCULATION)))
                .flatMap(each -> each)
                .toList();
        Block lines = block(
                        "payments",
                        Labels.LINES,
                        heads,
                        statement.lines(),
                        line -> Stream.of(
                                        Stream.of(
                                                party(line.payer()),
                                                party(line.payee()),
                                                subject(line.arrangement()),
                                                money(line.amount())),
                                        vat ? Stream.of(label(line.vat())) : Stream.<String>empty(),
                                        Stream.of(line.derivation().rounded()))
                                .flatMap(each -> each)
                                .toList())
                .withHint(in(Labels.ROUNDING));
        return lines.rows().isEmpty()
                ? lines
                : lines.withTotal(Stream.concat(
                                Stream.of(in(Labels.IN_ALL), "", "", money(Meaning.sum(statement))),
                                heads.stream().skip(4).map(head -> ""))
                        .toList());
    }

    private Block balances() {
        return block(
                "balances",
                Labels.BALANCES,
                List.of(head(Labels.FROM), head(Labels.TO), amount(Labels.OWED)),
                statement.balances(),
                balance -> List.of(party(balance.debtor()), party(balance.creditor()), money(balance.amount())));
    }

    private Block parties() {
        Block parties = block(
                        "parties",
                        Labels.PARTIES,
                        List.of(head(Labels.PARTY), amount(Labels.PAID), amount(Labels.RECEIVED), amount(Labels.NET)),
                        statement.totals(),
                        total -> List.of(
                                party(total.party()), money(total.paid()), money(total.received()), money(total.net())))
                .withHint(in(Labels.NET_HINT));
        return parties.rows().isEmpty()
                ? parties
                : parties.withTotal(List.of(
                        in(Labels.IN_ALL), all(PartyTotal::paid), all(PartyTotal::received), all(PartyTotal::net)));
    }

    private String all(Function<PartyTotal, Euro> part) {
        return money(statement.totals().stream().map(part).reduce(Euro.ZERO, Euro::plus));
    }

    private Block contributions() {
        return block(
                "contributions",
                Labels.CONTRIBUTIONS,
                List.of(head(Labels.PARTY), head(Labels.SUBJECT), head(Labels.KIND), head(Labels.EXTENT)),
                statement.contributions(),
                each -> List.of(
                        party(each.partner()),
                        in(each.subject()),
                        label(meaning.kind(each.arrangement())),
                        each.extent()
                                .map(extent -> Units.text(extent, language))
                                .orElse(in(Phrases.UNKNOWN))));
    }

    private Block missing() {
        return block(
                "missing",
                Labels.MISSING,
                List.of(head(Labels.WHAT), head(Labels.SUBJECT), new Head(in(Labels.ENTERS), Look.PATH)),
                statement.missing(),
                each -> List.of(Phrases.capital(in(each.what())), subject(each.arrangement()), each.enters()));
    }

    private <T> Block block(
            String id, LocalizedText title, List<Head> heads, List<T> rows, Function<T, List<String>> cells) {
        return Block.of(id, in(title), heads, rows.stream().map(cells).toList());
    }

    private Head head(LocalizedText text) {
        return new Head(in(text), Look.WORDS);
    }

    private Head amount(LocalizedText text) {
        return new Head(in(text), Look.AMOUNT);
    }

    private String party(PartnerId party) {
        return Phrases.capital(in(meaning.party(party)));
    }

    private String subject(ElementId arrangement) {
        return meaning.subject(arrangement).map(this::in).orElse(arrangement.value());
    }

    private String label(Optional<? extends Labelled> value) {
        return value.map(Labelled::label).map(this::in).orElse(in(Phrases.UNKNOWN));
    }

    private String money(Euro amount) {
        return amount.text(language);
    }

    String in(LocalizedText text) {
        return text.in(language);
    }
}
