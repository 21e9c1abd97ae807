package nl.schakel.io.numbers.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Codes;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.tree.Findings;

/** The header of a table and the separator that it proves: no two separators can both set the names of columns free. */
record BasisHeader(CsvRow row, Settled<Separator> separator, Map<BasisColumn, Integer> columns) {

    /** There are not that many columns, so that a header of more is refused for one of these already. */
    private static final int MOST_JUDGED = 50;

    static Optional<BasisHeader> read(String text, Optional<Separator> stated, TextPlaces places, Findings findings) {
        List<BasisHeader> possible = stated.map(List::of).orElseGet(() -> Arrays.asList(Separator.values())).stream()
                .flatMap(separator ->
                        CsvRows.first(text, separator).stream().map(row -> of(row, separator, stated.isPresent())))
                .toList();
        Optional<BasisHeader> best = possible.stream()
                .max(Comparator.comparingInt(header -> header.columns.size()))
                .filter(header -> !header.columns.isEmpty());
        if (best.isEmpty()) {
            findings.add(
                    IssueCode.MISSING,
                    "",
                    "must begin with the names of its columns, such as " + BasisColumn.KIND.english() + " and "
                            + BasisColumn.VALUE.english()
                            + stated.map(separator -> ", with the stated separator")
                                    .orElse(""),
                    "Write them in the first row with a comma, a semicolon or a tab between them: "
                            + String.join(", ", BasisColumn.words()) + ".");
            return Optional.empty();
        }
        return best.filter(header -> header.sound(places, findings));
    }

    private static BasisHeader of(CsvRow row, Separator separator, boolean stated) {
        Map<BasisColumn, Integer> columns = new EnumMap<>(BasisColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int index = i;
            BasisColumn.of(row.cells().get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        List<TableCell> cells = columns.values().stream()
                .limit(2)
                .map(index -> new TableCell(row.line(), index + 1, row.cells().get(index)))
                .toList();
        Settled<Separator> settled = stated
                ? Settled.stated(separator)
                : new Settled<>(separator, "no other separator gives the columns of", cells);
        return new BasisHeader(row, settled, columns);
    }

    private boolean sound(TextPlaces places, Findings findings) {
        for (int i = 0; i < Math.min(row.cells().size(), MOST_JUDGED); i++) {
            String cell = row.cells().get(i);
            Optional<BasisColumn> column = BasisColumn.of(cell);
            if (column.isEmpty()) {
                findings.add(
                        IssueCode.UNKNOWN_KEY,
                        places.cell(row.line(), i, character()),
                        cell,
                        "must be the name of a column",
                        Codes.didYouMean(
                                BasisColumn.word(cell),
                                BasisColumn.words(),
                                "There are: " + String.join(", ", BasisColumn.words()) + "."));
            } else if (columns.get(column.get()) != i) {
                findings.add(
                        IssueCode.DUPLICATE_KEY,
                        places.cell(row.line(), i, character()),
                        cell,
                        "must not name a column that is there already",
                        "Keep one column for " + column.get().english() + ", in Dutch "
                                + column.get().dutch() + ".");
            }
        }
        boolean complete = true;
        for (BasisColumn needed : List.of(BasisColumn.KIND, BasisColumn.VALUE)) {
            if (!columns.containsKey(needed)) {
                findings.add(
                        IssueCode.MISSING,
                        places.cell(row.line(), 0, character()),
                        "",
                        "must have a column " + needed.english(),
                        "Add it, as " + needed.english() + " or " + needed.dutch() + ".");
                complete = false;
            }
        }
        return complete;
    }

    char character() {
        return separator.value().character();
    }

    int width() {
        return row.cells().size();
    }

    /** Gives the name of a column as the file has it, or in English where it does not. */
    String name(BasisColumn column) {
        return Optional.ofNullable(columns.get(column))
                .map(index -> BasisColumn.word(row.cells().get(index)))
                .orElse(column.english());
    }

    /** Gives a cell with its place, unless it is empty or the file does not have the column. */
    Optional<TableCell> filled(CsvRow of, BasisColumn column) {
        return Optional.ofNullable(columns.get(column))
                .map(index -> new TableCell(of.line(), index + 1, of.cells().get(index)))
                .filter(cell -> !cell.text().isEmpty());
    }

    String cell(CsvRow of, BasisColumn column) {
        return Optional.ofNullable(columns.get(column)).map(of.cells()::get).orElse("");
    }
}
