package nl.schakel.io.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.io.excel.ExcelLibrary;

/**
 * Tables as a workbook of Excel (.xlsx), a sheet for each, such as {@code WholeFile.write(file, ExcelFile.write(tables.tables()))}; the
 * same tables give the same bytes.
 *
 * <p>Numbers are numbers, in whatever form a reader's setting shows them; days are days, and text is text that never runs as a formula. What
 * Excel cannot hold exactly stands there as text: numbers of more than 15 digits, and days before March 1900. {@link TableReader} reads all of
 * it back as it was, but for zeros at the end of decimals, which no number of Excel keeps. Needs the library {@code org.dhatim:fastexcel}, which the caller adds.
 */
public final class ExcelFile {

    private static final int LONGEST_NAME = 31;
    private static final int MOST_ROWS = 1_048_575;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;

    private ExcelFile() {}

    /**
     * Writes one table.
     *
     * @param table the table
     * @return the bytes of the workbook
     */
    public static byte[] write(Table table) {
        return write(List.of(Check.given(table, "table")));
    }

    /**
     * Writes tables, each on a sheet with its name; of a name of more than 31 characters the first 31.
     *
     * @param tables the tables, one or more
     * @return the bytes of the workbook
     * @throws nl.schakel.core.check.InvalidValueException if Excel cannot hold them, or if the library is not there
     */
    public static byte[] write(List<Table> tables) {
        List<Table> all = Check.list(tables, "tables");
        Check.that(!all.isEmpty(), "tables", all.size(), "must be one or more", "Give a table.");
        Set<String> names = new HashSet<>();
        for (Table table : all) {
            Check.that(
                    names.add(sheet(table).toLowerCase(Locale.ROOT)),
                    "sheet",
                    sheet(table),
                    "must be the name of one table only",
                    "Let the first 31 characters of the names differ.");
            fits(table);
        }
        ExcelLibrary library = ExcelLibrary.WRITER;
        if (!library.isThere()) {
            throw Check.refused("library", library.artifact(), library.requirement(), library.advice());
        }
        try {
            return SteadyZip.of(SheetWriter.write(all));
        } catch (IOException e) {
            throw new UncheckedIOException("Impossible state: bytes in memory cannot fail", e);
        }
    }

    static String sheet(Table table) {
        return table.name().substring(0, Math.min(LONGEST_NAME, table.name().length()));
    }

    private static void fits(Table table) {
        Check.that(
                table.rows().size() <= MOST_ROWS,
                "rows of " + table.name(),
                table.rows().size(),
                "must be at most " + MOST_ROWS + ", as many as Excel can hold",
                "Write CSV, or split the table.");
        Check.that(
                table.columns().size() <= MOST_COLUMNS,
                "columns of " + table.name(),
                table.columns().size(),
                "must be at most " + MOST_COLUMNS + ", as many as Excel can hold",
                "Write CSV, or split the table.");
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                int length =
                        table.rows().get(row).get(column).map(String::length).orElse(0);
                Check.that(
                        length <= LONGEST_TEXT,
                        "length of " + table.columns().get(column).name() + " in row " + (row + 1) + " of "
                                + table.name(),
                        length,
                        "must be at most " + LONGEST_TEXT + ", as much as Excel can hold",
                        "Shorten the text, or write CSV.");
            }
        }
    }
}
