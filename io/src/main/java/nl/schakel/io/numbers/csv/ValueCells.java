package nl.schakel.io.numbers.csv;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.io.numbers.NumberProof;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;

/**
 * The form of the numbers, settled from all cells with a value or with the most that it can be.
 *
 * @param style the form, unless there is an issue
 * @param unread the cells that are a number in no form, each an issue already
 */
record ValueCells(Optional<Settled<NumberStyle>> style, Set<TableCell> unread) {

    /** Where a cell comes from. */
    private record Source(CsvRow row, BasisColumn column) {}

    /** Settles the form; a cell that is a number in no form does not keep the others from proving theirs. */
    static ValueCells settle(List<CsvRow> rows, Optional<NumberStyle> stated, RowIssues<BasisColumn> issues) {
        if (stated.isPresent()) {
            return new ValueCells(stated.map(Settled::stated), Set.of());
        }
        Map<TableCell, Source> cells = cells(rows, issues.header());
        Set<TableCell> unread = new HashSet<>();
        NumberProof proof = NumberProof.of(cells.keySet());
        if (proof instanceof NumberProof.Unread found) {
            for (TableCell cell : found.cells()) {
                add(cells.get(cell), NumberProof.Unread.refusal(cell), issues);
                unread.add(cell);
                cells.remove(cell);
            }
            proof = NumberProof.of(cells.keySet());
        }
        return new ValueCells(style(proof, cells, issues), unread);
    }

    private static Optional<Settled<NumberStyle>> style(
            NumberProof proof, Map<TableCell, Source> cells, RowIssues<BasisColumn> issues) {
        if (proof instanceof NumberProof.Proven proven) {
            return Optional.of(proven.style());
        }
        if (proof instanceof NumberProof.Ambiguous ambiguous) {
            add(cells.get(ambiguous.cell()), ambiguous.refusal(), issues);
        } else if (proof instanceof NumberProof.Contradictory contradictory) {
            add(cells.get(contradictory.second()), contradictory.refusal(), issues);
        }
        return Optional.empty();
    }

    private static void add(Source source, InvalidValueException refusal, RowIssues<BasisColumn> issues) {
        issues.add(source.row, source.column, refusal);
    }

    /** Gives the cells as they stand in the file, whichever of the two columns comes first; what is a number already proves nothing. */
    private static Map<TableCell, Source> cells(List<CsvRow> rows, CsvHeader<BasisColumn> header) {
        List<BasisColumn> columns = Stream.of(BasisColumn.VALUE, BasisColumn.UP_TO)
                .filter(header.columns()::containsKey)
                .sorted(Comparator.comparing(header.columns()::get))
                .toList();
        Map<TableCell, Source> cells = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            for (BasisColumn column : columns) {
                header.filled(row, column)
                        .filter(cell -> !row.numbers().get(cell.column() - 1))
                        .ifPresent(cell -> cells.put(cell, new Source(row, column)));
            }
        }
        return cells;
    }
}
