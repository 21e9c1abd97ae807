package nl.schakel.io.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.statement.block.Blocks;
import nl.schakel.io.statement.block.Labels;
import nl.schakel.io.statement.block.Meaning;
import nl.schakel.io.table.Table;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.PartyTotal;
import nl.schakel.model.funding.statement.Vat;

/**
 * A whole statement as one table for a spreadsheet; every column of amounts can be added up by itself, but for amounts of different kinds of
 * value added tax.
 */
final class StatementSheet {

    private final Meaning meaning;
    private final FundingStatement statement;
    private final Language language;
    private final Blocks words;
    private final List<List<Optional<String>>> rows = new ArrayList<>();

    private StatementSheet(Meaning meaning, FundingStatement statement, Language language) {
        this.meaning = meaning;
        this.statement = statement;
        this.language = language;
        this.words = Blocks.of(meaning.partnership(), statement, language);
    }

    static Table table(Meaning meaning, FundingStatement statement, Language language) {
        StatementSheet sheet = new StatementSheet(meaning, statement, language);
        sheet.rows();
        return Table.of(
                "statement",
                Labels.LINES,
                Arrays.stream(Field.values())
                        .map(field -> field.column(language))
                        .toList(),
                sheet.rows);
    }

    private void rows() {
        statement
                .basis()
                .assumption()
                .ifPresent(why -> row(Labels.ASSUMED).put(Field.SUBJECT, why).add());
        words.remarks()
                .forEach(remark -> row(Labels.REMARK).put(Field.SUBJECT, remark).add());
        statement
                .warnings()
                .forEach(each -> row(Labels.WARNING)
                        .put(Field.SUBJECT, meaning.words(each))
                        .add());
        statement
                .lines()
                .forEach(line -> row(Labels.PAYMENT)
                        .put(Field.FROM, line.payer())
                        .put(Field.TO, line.payee())
                        .subject(line.arrangement())
                        .put(Field.AMOUNT, line.amount())
                        .put(Field.VAT, line.vat().map(Vat::label))
                        .put(Field.CALCULATION, meaning.calculation(line.derivation()))
                        .add());
        statement
                .enclosures()
                .forEach(each -> row(Labels.ENCLOSURE)
                        .put(Field.FROM, each.payer())
                        .put(Field.TO, each.payee())
                        .subject(each.arrangement())
                        .put(Field.AT_LEAST, each.amount().least())
                        .put(Field.AT_MOST, each.amount().most())
                        .put(Field.VAT, each.vat().map(Vat::label))
                        .put(Field.CALCULATION, meaning.calculation(each.derivation()))
                        .add());
        statement
                .balances()
                .forEach(balance -> row(Labels.BALANCE)
                        .put(Field.FROM, balance.debtor())
                        .put(Field.TO, balance.creditor())
                        .put(Field.OWED, balance.amount())
                        .put(Field.VAT, balance.vat().map(Vat::label))
                        .add());
        statement
                .totals()
                .forEach(total -> within(
                                row(Labels.PARTY_TOTAL)
                                        .put(Field.PARTY, total.party())
                                        .put(Field.PAID, total.paid())
                                        .put(Field.RECEIVED, total.received())
                                        .put(Field.NET, total.net())
                                        .put(Field.VAT, total.vat().map(Vat::label)),
                                total)
                        .add());
        statement
                .contributions()
                .forEach(each -> row(meaning.isShared(each.arrangement()) ? Labels.OWN_SHARE : Labels.CONTRIBUTION)
                        .put(Field.PARTY, each.partner())
                        .subject(each.arrangement())
                        .put(Field.SUBJECT, each.subject())
                        .put(Field.HOW, meaning.kind(each.arrangement()))
                        .put(Field.EXTENT, meaning.extent(each, language))
                        .add());
        statement
                .missing()
                .forEach(each -> row(Labels.MISSING_INPUT)
                        .subject(each.arrangement())
                        .put(Field.SUBJECT, meaning.words(each.what()))
                        .put(Field.CALCULATION, meaning.enters(each))
                        .add());
    }

    private Row within(Row row, PartyTotal total) {
        if (statement.enclosures().isEmpty()) {
            return row;
        }
        EuroRange net = statement.netWithin(total.party(), total.vat());
        return row.put(Field.NET_AT_LEAST, net.least()).put(Field.NET_AT_MOST, net.most());
    }

    private Row row(LocalizedText kind) {
        return new Row()
                .put(Field.PARTNERSHIP, meaning.partnership().identity().name())
                .put(Field.SCHOOL_YEAR, statement.basis().schoolYear().toString())
                .put(Field.KIND_OF_ROW, kind);
    }

    /** A row that says something in some columns. */
    private final class Row {

        private final Map<Field, String> cells = new EnumMap<>(Field.class);

        Row put(Field field, String text) {
            cells.put(field, Clean.text(text));
            return this;
        }

        Row put(Field field, LocalizedText text) {
            return put(field, text.in(language));
        }

        Row put(Field field, Optional<LocalizedText> text) {
            text.ifPresent(known -> put(field, known));
            return this;
        }

        Row put(Field field, PartnerId party) {
            return put(field, meaning.party(party));
        }

        Row put(Field field, Euro amount) {
            return put(field, TableMaker.number(amount));
        }

        Row subject(ElementId arrangement) {
            return put(Field.ARRANGEMENT, arrangement.value()).put(Field.SUBJECT, meaning.subject(arrangement));
        }

        void add() {
            rows.add(Arrays.stream(Field.values())
                    .map(field -> Optional.ofNullable(cells.get(field)))
                    .toList());
        }
    }
}
