package nl.schakel.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import org.jspecify.annotations.Nullable;

/** The text of tables as comma-separated values (RFC 4180): the names of the columns first, LF after each line. */
public final class CsvText {

    /** A row of one absent cell would be an empty line, which many readers skip; empty text is written in quotes. */
    private static final String QUOTED_NOTHING = "";

    private CsvText() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the text; nothing between two commas where a cell is absent, and quotes only where they are needed
     */
    public static String write(Table table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out)) {
            csv.writeRecord(Check.given(table, "table").columns().stream()
                    .map(Column::name)
                    .toList());
            table.rows().forEach(row -> csv.writeRecord(cells(table.columns(), row)));
        } catch (IOException e) {
            throw new UncheckedIOException("Impossible state: a text in memory cannot fail", e);
        }
        return out.toString();
    }

    private static @Nullable String[] cells(List<Column> columns, List<Optional<String>> row) {
        @Nullable String[] cells = new @Nullable String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = written(columns.get(i), row.get(i));
        }
        if (cells.length == 1 && cells[0] == null) {
            cells[0] = QUOTED_NOTHING;
        }
        return cells;
    }

    /** What stands in the file for a cell: the place for safety against formulas, which the column's type decides. */
    private static @Nullable String written(Column column, Optional<String> cell) {
        return cell.orElse(null);
    }
}
