package nl.schakel.io.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.io.numbers.DateProof;
import nl.schakel.io.numbers.DateStyle;
import nl.schakel.io.numbers.NumberProof;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.numbers.csv.CsvColumns;
import nl.schakel.io.numbers.csv.CsvHeader;
import nl.schakel.io.numbers.csv.CsvRow;
import nl.schakel.io.numbers.csv.RowIssues;
import nl.schakel.io.numbers.csv.TableInput;
import nl.schakel.io.numbers.csv.TableSettings;
import nl.schakel.io.tree.Findings;

/** The way from the rows of a file to those of a typed table, with all that is wrong in one pass. */
final class TypedRows {

    private static final Map<String, String> TRUTHS =
            Map.of("true", "true", "waar", "true", "false", "false", "onwaar", "false");

    private final Table shape;
    private final Optional<NumberStyle> statedNumbers;
    private final Optional<DateStyle> statedDates;
    private final TableSettings stated;
    private final List<TypedColumn> columns;

    TypedRows(Table shape, Optional<NumberStyle> numbers, Optional<DateStyle> dates, TableSettings stated) {
        this.shape = shape;
        this.statedNumbers = numbers;
        this.statedDates = dates;
        this.stated = stated;
        this.columns = shape.columns().stream().map(TypedColumn::new).toList();
    }

    /** Where a cell comes from. */
    private record Source(CsvRow row, TypedColumn column) {}

    Optional<ReadTable<Table>> read(TableInput in, Findings findings) {
        Optional<CsvHeader<TypedColumn>> found =
                CsvHeader.read(in, new CsvColumns<>(columns, columns), stated, findings);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CsvHeader<TypedColumn> header = found.get();
        RowIssues<TypedColumn> issues = new RowIssues<>(header, in.places(header.layout()), findings);
        List<CsvRow> all = in.all(header.layout(), stated.limits(), findings);
        List<CsvRow> rows = issues.fitting(all.subList(Math.min(1, all.size()), all.size()));
        Optional<Settled<NumberStyle>> numbers = numbers(rows, issues);
        Optional<Settled<DateStyle>> dates = dates(rows, issues);
        if (numbers.isEmpty() || dates.isEmpty()) {
            return Optional.empty();
        }
        List<List<Optional<String>>> cells = new ArrayList<>();
        for (CsvRow row : rows) {
            if (findings.full()) {
                break;
            }
            cells.add(columns.stream()
                    .map(column ->
                            cell(row, column, numbers.get().value(), dates.get().value(), issues))
                    .toList());
        }
        boolean days = columns.stream().anyMatch(each -> each.column().type() == ColumnType.DATE);
        return findings.failed()
                ? Optional.empty()
                : Optional.of(new ReadTable<>(
                        Table.of(shape.name(), shape.title(), shape.columns(), cells)
                                .withPrimaryKey(shape.primaryKey())
                                .withForeignKeys(shape.foreignKeys()),
                        header.how(in, stated, numbers.get(), dates.filter(any -> days), all)));
    }

    private Optional<Settled<NumberStyle>> numbers(List<CsvRow> rows, RowIssues<TypedColumn> issues) {
        if (statedNumbers.isPresent()) {
            return statedNumbers.map(Settled::stated);
        }
        Map<TableCell, Source> cells = cells(
                rows,
                type -> type == ColumnType.INTEGER || type == ColumnType.NUMBER,
                source -> !source.row().numbers().get(issues.header().columns().get(source.column())),
                issues.header());
        NumberProof proof = NumberProof.of(cells.keySet());
        if (proof instanceof NumberProof.Proven proven) {
            return Optional.of(proven.style());
        }
        if (proof instanceof NumberProof.Unread unread) {
            unread.cells().forEach(cell -> add(cells.get(cell), NumberProof.Unread.refusal(cell), issues));
        } else if (proof instanceof NumberProof.Ambiguous ambiguous) {
            add(cells.get(ambiguous.cell()), ambiguous.refusal(), issues);
        } else if (proof instanceof NumberProof.Contradictory contradictory) {
            add(cells.get(contradictory.second()), contradictory.refusal(), issues);
        }
        return Optional.empty();
    }

    private Optional<Settled<DateStyle>> dates(List<CsvRow> rows, RowIssues<TypedColumn> issues) {
        if (statedDates.isPresent()) {
            return statedDates.map(Settled::stated);
        }
        Map<TableCell, Source> cells = cells(
                rows,
                type -> type == ColumnType.DATE,
                source -> !source.row().dates().get(issues.header().columns().get(source.column())),
                issues.header());
        DateProof proof = DateProof.of(cells.keySet());
        proof.trouble().ifPresent(cell -> add(cells.get(cell), proof.refusal().orElseThrow(), issues));
        return proof.style();
    }

    private static void add(Source source, InvalidValueException refusal, RowIssues<TypedColumn> issues) {
        issues.add(source.row(), source.column(), refusal);
    }

    /** Gives the cells that prove something, as they stand in the file. */
    private Map<TableCell, Source> cells(
            List<CsvRow> rows, Predicate<ColumnType> types, Predicate<Source> asText, CsvHeader<TypedColumn> header) {
        Map<TableCell, Source> cells = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            for (TypedColumn column : columns) {
                Source source = new Source(row, column);
                if (types.test(column.column().type()) && asText.test(source)) {
                    header.filled(row, column).ifPresent(cell -> cells.put(cell, source));
                }
            }
        }
        return cells;
    }

    private static Optional<String> cell(
            CsvRow row, TypedColumn column, NumberStyle numbers, DateStyle dates, RowIssues<TypedColumn> issues) {
        int index = issues.header().columns().get(column);
        if (row.cells().get(index).isEmpty()) {
            return Optional.empty();
        }
        NumberStyle style = row.numbers().get(index) ? NumberStyle.PLAIN : numbers;
        DateStyle form = row.dates().get(index) ? DateStyle.ISO : dates;
        return issues.take(row, column, text -> {
            String value = value(column.column(), text, style, form);
            column.column().check(value, row.line());
            return value;
        });
    }

    private static String value(Column column, String text, NumberStyle numbers, DateStyle dates) {
        return switch (column.type()) {
            case TEXT -> text;
            case INTEGER -> whole(column, text, numbers.parse(text));
            case NUMBER -> numbers.parse(text).toPlainString();
            case DATE -> dates.parse(text).toString();
            case BOOLEAN ->
                Optional.ofNullable(TRUTHS.get(text.toLowerCase(Locale.ROOT)))
                        .orElseThrow(() -> Check.refused(
                                column.name(),
                                text,
                                "must be true or false, in Dutch waar or onwaar",
                                "Write one of these words."));
        };
    }

    private static String whole(Column column, String text, BigDecimal number) {
        Check.that(
                number.scale() <= 0,
                column.name(),
                text,
                ColumnType.INTEGER.requirement(),
                ColumnType.INTEGER.advice());
        return number.toPlainString();
    }
}
