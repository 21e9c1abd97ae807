package nl.schakel.io.numbers.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.excel.Sheet;
import nl.schakel.io.excel.SheetCell;
import nl.schakel.io.excel.SheetRow;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/** A sheet of a workbook: rows that end early are as wide as the first, which names the columns. */
final class SheetInput implements TableInput {

    private static final Layout CUT = new Layout(Optional.empty(), Optional.empty());

    private final Sheet sheet;
    private final List<CsvRow> rows = new ArrayList<>();

    SheetInput(Sheet sheet) {
        this.sheet = sheet;
        int width = sheet.rows().isEmpty() ? 0 : sheet.rows().get(0).cells().size();
        sheet.rows().stream()
                .map(row -> row(row, width))
                .filter(row -> !row.blank())
                .forEach(rows::add);
    }

    private static CsvRow row(SheetRow row, int width) {
        List<String> cells = new ArrayList<>();
        BitSet numbers = new BitSet();
        BitSet dates = new BitSet();
        for (SheetCell cell : row.cells()) {
            numbers.set(cells.size(), cell.kind() == SheetCell.Kind.NUMBER);
            dates.set(cells.size(), cell.kind() == SheetCell.Kind.DATE);
            cells.add(cell.text());
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new CsvRow(row.number(), cells, numbers, dates);
    }

    @Override
    public Map<Layout, CsvRow> first(TableSettings stated) {
        return rows.isEmpty() ? Map.of() : Map.of(CUT, rows.get(0));
    }

    @Override
    public List<CsvRow> all(Layout layout, ReadLimits limits, Findings findings) {
        return List.copyOf(rows);
    }

    @Override
    public CellPlaces places(Layout layout) {
        return (line, cell) -> new Position(line, cell + 1);
    }

    @Override
    public Optional<Settled<Encoding>> encoding(List<CsvRow> all) {
        return Optional.empty();
    }

    @Override
    public Optional<Settled<String>> sheet() {
        return Optional.of(new Settled<>(sheet.name(), sheet.why(), List.of()));
    }
}
