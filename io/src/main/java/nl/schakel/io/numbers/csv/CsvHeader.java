package nl.schakel.io.numbers.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Codes;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.tree.Findings;

/**
 * The header of a table and the separator that it proves: no two separators can both set the names of columns free.
 *
 * @param <C> the type of the columns
 * @param row the row
 * @param separator what stands between cells
 * @param columns where each column stands, from 0
 */
public record CsvHeader<C extends CsvColumn>(CsvRow row, Settled<Separator> separator, Map<C, Integer> columns) {

    /** A header of more cells than there are columns is refused for one of these already. */
    private static final int LEAST_JUDGED = 50;

    /**
     * Reads the header.
     *
     * @param <C> the type of the columns
     * @param text the text of the table
     * @param columns the columns that it may and must have
     * @param stated the separator, if the caller states it
     * @param places the positions in the text
     * @param findings where issues go
     * @return the header, unless columns are missing; there may be issues of others
     */
    public static <C extends CsvColumn> Optional<CsvHeader<C>> read(
            String text, CsvColumns<C> columns, Optional<Separator> stated, TextPlaces places, Findings findings) {
        List<CsvHeader<C>> possible = stated.map(List::of).orElseGet(() -> Arrays.asList(Separator.values())).stream()
                .flatMap(separator -> CsvRows.first(text, separator).stream()
                        .map(row -> of(row, columns, separator, stated.isPresent())))
                .toList();
        Optional<CsvHeader<C>> best = possible.stream()
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
                            + stated.map(separator -> ", with the stated separator")
                                    .orElse(""),
                    "Write them in the first row with a comma, a semicolon or a tab between them: " + columns.listed()
                            + ".");
            return Optional.empty();
        }
        return best.filter(header -> header.sound(columns, places, findings));
    }

    private static <C extends CsvColumn> CsvHeader<C> of(
            CsvRow row, CsvColumns<C> columns, Separator separator, boolean stated) {
        Map<C, Integer> found = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            columns.named(row.cells().get(i)).ifPresent(column -> found.putIfAbsent(column, index));
        }
        Map<C, Integer> inOrder = new LinkedHashMap<>();
        columns.all().stream().filter(found::containsKey).forEach(column -> inOrder.put(column, found.get(column)));
        List<TableCell> cells = inOrder.values().stream()
                .limit(2)
                .map(index -> new TableCell(row.line(), index + 1, row.cells().get(index)))
                .toList();
        Settled<Separator> settled = stated
                ? Settled.stated(separator)
                : new Settled<>(separator, "no other separator gives the columns of", cells);
        return new CsvHeader<>(row, settled, inOrder);
    }

    private boolean sound(CsvColumns<C> possible, TextPlaces places, Findings findings) {
        int judged = Math.max(LEAST_JUDGED, possible.all().size() + 1);
        for (int i = 0; i < Math.min(row.cells().size(), judged); i++) {
            String cell = row.cells().get(i);
            Optional<C> column = possible.named(cell);
            if (column.isEmpty()) {
                findings.add(
                        IssueCode.UNKNOWN_KEY,
                        places.cell(row.line(), i, character()),
                        cell,
                        "must be the name of a column",
                        Codes.didYouMean(
                                CsvColumn.word(cell), possible.words(), "There are: " + possible.listed() + "."));
            } else if (columns.get(column.get()) != i) {
                findings.add(
                        IssueCode.DUPLICATE_KEY,
                        places.cell(row.line(), i, character()),
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
                        places.cell(row.line(), 0, character()),
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

    /** {@return the character between cells} */
    public char character() {
        return separator.value().character();
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

    /** Gives a cell with its place, unless it is empty or the file does not have the column. */
    Optional<TableCell> filled(CsvRow of, C column) {
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
