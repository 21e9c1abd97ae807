package nl.schakel.io.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.numbers.answers.AnswerColumn;
import nl.schakel.io.numbers.csv.BasisColumn;
import nl.schakel.io.numbers.csv.CsvColumn;
import nl.schakel.io.numbers.csv.InputKind;
import nl.schakel.model.funding.statement.FundingBasis;

/**
 * The tables that people fill in, made from what is known, such as
 * {@code CsvText.write(InputTables.of(basis, Language.DUTCH), CsvDialect.DUTCH_EXCEL)}; {@code BasisTable} and {@code ResponseTable} read them
 * back as what they were made from.
 */
public final class InputTables {

    private static final LocalizedText BASIS =
            LocalizedText.of("getallen van een schooljaar", "numbers of a school year");
    private static final LocalizedText ANSWERS = LocalizedText.of("antwoorden", "answers");

    private InputTables() {}

    /**
     * Gives a funding basis: a row for each number of pupils, amount, cost, number of hours and weight.
     *
     * @param basis the basis; that it is made up, and why, stands in the notes, which a reader does not keep
     * @param language the language of the names of columns and kinds
     * @return the table
     */
    public static Table of(FundingBasis basis, Language language) {
        BasisTableRows rows = new BasisTableRows(Check.given(basis, "basis"), Check.given(language, "language"));
        List<Column> columns = new ArrayList<>();
        for (BasisColumn column : BasisColumn.values()) {
            boolean number = column == BasisColumn.VALUE || column == BasisColumn.UP_TO;
            columns.add(column(column, number ? ColumnType.NUMBER : ColumnType.TEXT, language));
        }
        return Table.of("funding-basis", BASIS, columns, rows.all());
    }

    /**
     * Gives responses: a row for each respondent, with a column for each item. What was not answered is an empty cell, and what does not apply
     * is n/a.
     *
     * @param responses the responses
     * @param language the language of the names of columns
     * @return the table
     */
    public static Table of(Responses responses, Language language) {
        Instrument instrument = Check.given(responses, "responses").instrument();
        List<Column> columns = new ArrayList<>();
        for (AnswerColumn.Whose whose : AnswerColumn.Whose.values()) {
            columns.add(column(whose, ColumnType.TEXT, Check.given(language, "language")));
        }
        List<AnswerColumn.Of> items = AnswerColumn.items(instrument);
        items.forEach(item -> columns.add(column(item, ColumnType.TEXT, language)));
        List<List<Optional<String>>> rows = new ArrayList<>();
        for (Response response : responses.all()) {
            Respondent who = response.respondent();
            List<Optional<String>> row = new ArrayList<>(List.of(
                    Optional.of(who.id().value()),
                    who.role().map(InputTables::role),
                    who.layer().map(Codes::of),
                    who.organisation().map(Object::toString),
                    Optional.empty()));
            items.forEach(item -> row.add(
                    Optional.ofNullable(response.answers().get(item.item())).map(Object::toString)));
            rows.add(row);
        }
        return Table.of("answers", ANSWERS, columns, rows);
    }

    private static String role(Term<Speaker> role) {
        return role.known()
                .map(Codes::of)
                .orElseGet(() -> "other: " + role.other().orElseThrow().in(Language.ENGLISH));
    }

    private static Column column(CsvColumn column, ColumnType type, Language language) {
        LocalizedText title = LocalizedText.of(column.dutch(), column.english());
        return Column.of(title.in(language), type, title, title);
    }

    /** The rows of a basis. */
    private static final class BasisTableRows {

        private final FundingBasis basis;
        private final Language language;
        private final List<List<Optional<String>>> rows = new ArrayList<>();

        BasisTableRows(FundingBasis basis, Language language) {
            this.basis = basis;
            this.language = language;
        }

        List<List<Optional<String>>> all() {
            basis.pupils()
                    .forEach((partner, years) -> years.forEach((year, count) -> add(
                            row(InputKind.PUPILS, count),
                            Map.of(BasisColumn.PARTNER, partner, BasisColumn.LEARNING_YEAR, year))));
            basis.amountsPerPupil()
                    .forEach((partner, amount) ->
                            add(row(InputKind.AMOUNT_PER_PUPIL, amount), Map.of(BasisColumn.PARTNER, partner)));
            basis.hours()
                    .forEach((arrangement, partners) -> partners.forEach((partner, count) -> add(
                            row(InputKind.HOURS, count),
                            Map.of(BasisColumn.ARRANGEMENT, arrangement, BasisColumn.PARTNER, partner))));
            basis.costs()
                    .forEach((arrangement, amount) ->
                            add(row(InputKind.COST, amount), Map.of(BasisColumn.ARRANGEMENT, arrangement)));
            basis.keys()
                    .forEach((arrangement, partners) -> partners.forEach((partner, weight) -> {
                        Map<BasisColumn, String> row = row(InputKind.KEY, weight.count());
                        if (!weight.corrected().equals(Share.ONE)) {
                            row.put(BasisColumn.PART, weight.corrected().toString());
                        }
                        add(row, Map.of(BasisColumn.ARRANGEMENT, arrangement, BasisColumn.PARTNER, partner));
                    }));
            return rows;
        }

        private Map<BasisColumn, String> row(InputKind kind, Count count) {
            return row(kind, number(count.least()), number(count.most()));
        }

        private Map<BasisColumn, String> row(InputKind kind, EuroRange amount) {
            return row(kind, number(amount.least()), number(amount.most()));
        }

        private Map<BasisColumn, String> row(InputKind kind, String least, String most) {
            Map<BasisColumn, String> row = new EnumMap<>(BasisColumn.class);
            row.put(BasisColumn.KIND, language == Language.DUTCH ? kind.dutch() : kind.english());
            row.put(BasisColumn.SCHOOL_YEAR, basis.schoolYear().toString());
            row.put(BasisColumn.VALUE, least);
            if (!most.equals(least)) {
                row.put(BasisColumn.UP_TO, most);
            }
            basis.assumption().ifPresent(why -> row.put(BasisColumn.NOTE, why.in(language)));
            return row;
        }

        private void add(Map<BasisColumn, String> row, Map<BasisColumn, Object> named) {
            named.forEach((column, name) -> row.put(column, name.toString()));
            List<Optional<String>> cells = new ArrayList<>();
            for (BasisColumn column : BasisColumn.values()) {
                cells.add(Optional.ofNullable(row.get(column)));
            }
            rows.add(cells);
        }

        /** Without zeros at the end, so that no three decimals look like thousands. */
        private static String number(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        private static String number(Euro amount) {
            return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
        }
    }
}
