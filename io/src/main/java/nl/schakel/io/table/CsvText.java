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

/**
 * The text of tables as comma-separated values (RFC 4180) or in another dialect, the names of the columns first; in each of them text never
 * becomes a formula, and {@link TableReader} reads back what was written.
 */
public final class CsvText {

    /** A row of one absent cell would be an empty line, which many readers skip; empty text is written in quotes. */
    private static final String QUOTED_NOTHING = "";

    private CsvText() {}

    /**
     * Writes a table as {@link CsvDialect#RFC} says, with commas and with LF after each line.
     *
     * @param table the table
     * @return the text; nothing between two commas where a cell is absent, and quotes only where they are needed
     */
    public static String write(Table table) {
        return write(table, CsvDialect.RFC);
    }

    /**
     * Writes a table that is safe to open. Numbers stay numbers, in the form of the dialect. Any other cell and any name
     * of a column that begins, also after blanks, quotes and what cannot be seen, with {@code = + - @}, their
     * full-width forms, tab, CR or LF gets an apostrophe before it, so that no spreadsheet runs it, and so does what follows a comma or
     * semicolon within it, where a spreadsheet in another setting would cut; people see it,
     * {@link TableReader} takes it off, and any other program that reads the file back must do so.
     *
     * @param table the table
     * @param dialect the dialect
     * @return the text, to be stored in UTF-8; with a byte order mark first where the dialect has one
     */
    public static String write(Table table, CsvDialect dialect) {
        Check.given(dialect, "dialect");
        return dialect.first() + write(table, dialect.separator(), dialect.line(), dialect::written);
    }

    /** What stands in the file for a cell of a type. */
    private interface Form {

        String written(ColumnType type, String cell);
    }

    private static String write(Table table, char separator, LineDelimiter line, Form form) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(line)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out)) {
            csv.writeRecord(Check.given(table, "table").columns().stream()
                    .map(column -> form.written(ColumnType.TEXT, column.name()))
                    .toList());
            table.rows().forEach(row -> csv.writeRecord(cells(table.columns(), row, form)));
        } catch (IOException e) {
            throw new UncheckedIOException("Impossible state: a text in memory cannot fail", e);
        }
        return out.toString();
    }

    private static @Nullable String[] cells(List<Column> columns, List<Optional<String>> row, Form form) {
        @Nullable String[] cells = new @Nullable String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            ColumnType type = columns.get(i).type();
            cells[i] = row.get(i).map(cell -> form.written(type, cell)).orElse(null);
        }
        if (cells.length == 1 && cells[0] == null) {
            cells[0] = QUOTED_NOTHING;
        }
        return cells;
    }
}
