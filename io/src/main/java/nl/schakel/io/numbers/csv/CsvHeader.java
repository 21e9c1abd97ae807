package nl.schakel.io.numbers.csv;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Codes;
import nl.schakel.io.numbers.DateStyle;
import nl.schakel.io.numbers.HowRead;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.tree.Findings;

/**
 * The header of a table and the separator and quote that it proves: no two separators can both set the names of columns free.
 *
 * @param <C> the type of the columns
 * @param row the row
 * @param layout how the table is cut into cells
 * @param columns where each column stands, from 0
 */
public record CsvHeader<C extends CsvColumn>(CsvRow row, Layout layout, Map<C, Integer> columns) {

    /** A header of more cells than there are columns is refused for one of these already. */
    private static final int LEAST_JUDGED = 50;

    /**
     * Reads the header.
     *
     * @param <C> the type of the columns
     * @param in the table
     * @param columns the columns that it may and must have
     * @param stated what the caller states
     * @param findings where issues go
     * @return the header, unless columns are missing; there may be issues of others
     */
    public static <C extends CsvColumn> Optional<CsvHeader<C>> read(
            TableInput in, CsvColumns<C> columns, TableSettings stated, Findings findings) {
        Optional<CsvHeader<C>> best = in.first(stated).entrySet().stream()
                .map(each -> of(each.getValue(), columns, each.getKey()))
                .max(Comparator.comparingInt(header -> header.columns.size()))
                .filter(header -> !header.columns.isEmpty());
        if (best.isEmpty()) {
            findings.add(
                    IssueCode.MISSING,
                    "",
                    "must begin with the names of its columns, such as "
                            + columns.needed().stream()
                                    .limit(2)
                                    .map(CsvColumn::english)
                                    .collect(Collectors.joining(" and "))
                            + stated.separator()
                                    .map(separator -> ", with the stated separator")
                                    .orElse(""),
                    "Write them in the first row"
                            + (in.sheet().isPresent() ? "" : " with a comma, a semicolon or a tab between them") + ": "
                            + columns.listed() + ".");
            return Optional.empty();
        }
        return best.filter(header -> header.sound(columns, in.places(header.layout), findings));
    }

    private static <C extends CsvColumn> CsvHeader<C> of(CsvRow row, CsvColumns<C> columns, Layout layout) {
        Map<C, Integer> found = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            columns.named(row.cells().get(i)).ifPresent(column -> found.putIfAbsent(column, index));
        }
        Map<C, Integer> inOrder = new LinkedHashMap<>();
        columns.all().stream().filter(found::containsKey).forEach(column -> inOrder.put(column, found.get(column)));
        return new CsvHeader<>(row, layout, inOrder);
    }

    /**
     * Says how the table was read.
     *
     * @param in the table
     * @param stated what the caller states
     * @param numbers the form of its numbers
     * @param dates the form of its days, if it has any
     * @param rows its rows
     * @return how, with what settled it
     */
    public HowRead how(
            TableInput in,
            TableSettings stated,
            Settled<NumberStyle> numbers,
            Optional<Settled<DateStyle>> dates,
            List<CsvRow> rows) {
        return new HowRead(
                layout.separator().map(separator -> settled(separator, stated.separator(), "separator")),
                layout.quote().map(quote -> settledQuote(quote, stated)),
                numbers,
                dates,
                in.encoding(rows),
                in.sheet());
    }

    private Settled<Quote> settledQuote(Quote quote, TableSettings stated) {
        return quote == Quote.DOUBLE && stated.quote().isEmpty()
                ? new Settled<>(quote, "it is the usual one", List.of())
                : settled(quote, stated.quote(), "quote");
    }

    private <T> Settled<T> settled(T value, Optional<T> stated, String what) {
        return stated.isPresent()
                ? Settled.stated(value)
                : new Settled<>(value, "no other " + what + " gives the columns of", firstCells());
    }

    private List<TableCell> firstCells() {
        return columns.values().stream()
                .limit(2)
                .map(index -> new TableCell(row.line(), index + 1, row.cells().get(index)))
                .toList();
    }

    private boolean sound(CsvColumns<C> possible, CellPlaces places, Findings findings) {
        int judged = Math.max(LEAST_JUDGED, possible.all().size() + 1);
        for (int i = 0; i < Math.min(row.cells().size(), judged); i++) {
            String cell = row.cells().get(i);
            Optional<C> column = possible.named(cell);
            if (column.isEmpty()) {
                findings.add(
                        IssueCode.UNKNOWN_KEY,
                        places.cell(row.line(), i),
                        cell,
                        "must be the name of a column",
                        Codes.didYouMean(
                                CsvColumn.word(cell), possible.words(), "There are: " + possible.listed() + "."));
            } else if (columns.get(column.get()) != i) {
                findings.add(
                        IssueCode.DUPLICATE_KEY,
                        places.cell(row.line(), i),
                        cell,
                        "must not name a column that is there already",
                        "Keep one column for " + names(column.get(), ", in Dutch ") + ".");
            }
        }
        boolean complete = true;
        for (C needed : possible.needed()) {
            if (!columns.containsKey(needed)) {
                findings.add(
                        IssueCode.MISSING,
                        places.cell(row.line(), 0),
                        "",
                        "must have a column " + needed.english(),
                        "Add it, as " + names(needed, " or ") + ".");
                complete = false;
            }
        }
        return complete;
    }

    private static String names(CsvColumn column, String between) {
        boolean alike = column.english().equals(column.dutch());
        return alike ? column.english() : column.english() + between + column.dutch();
    }

    /** {@return how many cells it has} */
    public int width() {
        return row.cells().size();
    }

    /**
     * Gives the name of a column.
     *
     * @param column the column
     * @return its name as the file has it, or in English where it does not
     */
    public String name(C column) {
        return Optional.ofNullable(columns.get(column))
                .map(index -> CsvColumn.word(row.cells().get(index)))
                .orElse(column.english());
    }

    /**
     * Gives a cell with its place.
     *
     * @param of its row
     * @param column its column
     * @return the cell, unless it is empty or the file does not have the column
     */
    public Optional<TableCell> filled(CsvRow of, C column) {
        return Optional.ofNullable(columns.get(column))
                .map(index -> new TableCell(of.line(), index + 1, of.cells().get(index)))
                .filter(cell -> !cell.text().isEmpty());
    }

    /**
     * Gives a cell.
     *
     * @param of its row
     * @param column its column
     * @return what stands in it; empty if the file does not have the column
     */
    public String cell(CsvRow of, C column) {
        return Optional.ofNullable(columns.get(column)).map(of.cells()::get).orElse("");
    }
}
