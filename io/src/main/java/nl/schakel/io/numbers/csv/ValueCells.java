package nl.schakel.io.numbers.csv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.io.numbers.NumberProof;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;

/**
 * The form of the numbers, settled from all cells with a value.
 *
 * @param style the form, unless there is an issue
 * @param unread the lines of the cells that are a number in no form, each an issue already
 */
record ValueCells(Optional<Settled<NumberStyle>> style, Set<Integer> unread) {

    /** Settles the form; a cell that is a number in no form does not keep the others from proving theirs. */
    static ValueCells settle(List<CsvRow> rows, Optional<NumberStyle> stated, RowIssues issues) {
        if (stated.isPresent()) {
            return new ValueCells(stated.map(Settled::stated), Set.of());
        }
        Map<TableCell, CsvRow> cells = cells(rows, issues.header());
        Set<Integer> unread = new HashSet<>();
        NumberProof proof = NumberProof.of(cells.keySet());
        if (proof instanceof NumberProof.Unread found) {
            for (TableCell cell : found.cells()) {
                issues.add(cells.get(cell), BasisColumn.VALUE, NumberProof.Unread.refusal(cell));
                unread.add(cell.row());
                cells.remove(cell);
            }
            proof = NumberProof.of(cells.keySet());
        }
        return new ValueCells(style(proof, cells, issues), unread);
    }

    private static Optional<Settled<NumberStyle>> style(
            NumberProof proof, Map<TableCell, CsvRow> cells, RowIssues issues) {
        if (proof instanceof NumberProof.Proven proven) {
            return Optional.of(proven.style());
        }
        if (proof instanceof NumberProof.Ambiguous ambiguous) {
            issues.add(cells.get(ambiguous.cell()), BasisColumn.VALUE, ambiguous.refusal());
        } else if (proof instanceof NumberProof.Contradictory contradictory) {
            issues.add(cells.get(contradictory.second()), BasisColumn.VALUE, contradictory.refusal());
        }
        return Optional.empty();
    }

    private static Map<TableCell, CsvRow> cells(List<CsvRow> rows, BasisHeader header) {
        int column = header.columns().get(BasisColumn.VALUE);
        Map<TableCell, CsvRow> cells = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.cells().get(column).isEmpty())
                .forEach(row -> cells.put(
                        new TableCell(row.line(), column + 1, row.cells().get(column)), row));
        return cells;
    }
}
