package nl.schakel.io.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.numbers.DateStyle;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.csv.TableSettings;
import nl.schakel.io.numbers.csv.TableSource;
import nl.schakel.io.text.ReadLimits;

/**
 * The reader of a table with typed columns from CSV or Excel, such as
 * {@code TableReader.like(routes).withNumberStyle(NumberStyle.DUTCH).read(Path.of("routes.csv"))}; immutable, and fit for any number of threads.
 *
 * <p>The first row names the columns, in any order and each of them; each further row is a row of the table, and an empty cell is absent. Rows
 * in which nothing but blanks stands are left out. Numbers and days come in Dutch or English form, true and false also as waar and onwaar;
 * they become what {@link ColumnType} says. An apostrophe that {@link CsvText} put before a formula is taken off.
 *
 * <p>Separator, quote, form of the numbers and of the days, and encoding are stated or else proven from the file, never guessed; the result
 * says what settled them, and what means two numbers or two days is refused with both. A workbook (.xlsx) is known by its first bytes, and read
 * with the library {@code org.dhatim:fastexcel-reader}, which the caller adds. What is wrong comes back as issues in one pass, and nothing
 * is thrown for what a file holds.
 */
public final class TableReader {

    private final Table shape;
    private final Optional<NumberStyle> numbers;
    private final Optional<DateStyle> dates;
    private final TableSettings stated;

    private TableReader(Table shape, Optional<NumberStyle> numbers, Optional<DateStyle> dates, TableSettings stated) {
        this.shape = shape;
        this.numbers = numbers;
        this.dates = dates;
        this.stated = stated;
    }

    /**
     * Makes a reader to which nothing is stated, within the standard limits.
     *
     * @param shape a table with the same name, columns and keys, of which the rows do not matter
     * @return the reader
     */
    public static TableReader like(Table shape) {
        return new TableReader(Check.given(shape, "shape"), Optional.empty(), Optional.empty(), TableSettings.STANDARD);
    }

    /**
     * States the form of the numbers.
     *
     * @param style the form
     * @return a reader that need not prove it
     */
    public TableReader withNumberStyle(NumberStyle style) {
        return new TableReader(shape, Optional.of(style), dates, stated);
    }

    /**
     * States the form of the days.
     *
     * @param style the form
     * @return a reader that need not prove it
     */
    public TableReader withDateStyle(DateStyle style) {
        return new TableReader(shape, numbers, Optional.of(style), stated);
    }

    /**
     * States what stands between cells.
     *
     * @param separator the separator
     * @return a reader that need not prove it
     */
    public TableReader withSeparator(Separator separator) {
        return with(stated.withSeparator(separator));
    }

    /**
     * States what stands around cells.
     *
     * @param quote the quote
     * @return a reader that need not prove it
     */
    public TableReader withQuote(Quote quote) {
        return with(stated.withQuote(quote));
    }

    /**
     * States the encoding of the bytes.
     *
     * @param encoding the encoding
     * @return a reader that need not prove it
     */
    public TableReader withEncoding(Encoding encoding) {
        return with(stated.withEncoding(encoding));
    }

    /**
     * States the sheet of a workbook; a text has none.
     *
     * @param name the name of the sheet
     * @return a reader of that sheet
     */
    public TableReader withSheet(String name) {
        return with(stated.withSheet(Check.text(name, "sheet")));
    }

    /**
     * Changes the limits; that of levels does not matter to a table, and each cell counts as a node.
     *
     * @param changed the limits
     * @return a reader with those limits
     */
    public TableReader withLimits(ReadLimits changed) {
        return with(stated.withLimits(changed));
    }

    /**
     * Reads a file.
     *
     * @param file the file, whatever the ending of its name: .csv, .tsv or .xlsx
     * @return the table and how it was read, and all issues
     */
    public Checked<ReadTable<Table>> read(Path file) {
        return read(Check.given(file, "file").toString(), TableSource.of(file, stated));
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes; not closed
     * @param name the name by which issues mean the table
     * @return the table and how it was read, and all issues
     */
    public Checked<ReadTable<Table>> read(InputStream in, String name) {
        return read(name, TableSource.of(in, stated));
    }

    /**
     * Reads bytes.
     *
     * @param content the bytes
     * @param name the name by which issues mean the table
     * @return the table and how it was read, and all issues
     */
    public Checked<ReadTable<Table>> readBytes(byte[] content, String name) {
        return read(new ByteArrayInputStream(Check.given(content, "content")), name);
    }

    /**
     * Reads characters, to which no encoding matters.
     *
     * @param in the characters; not closed
     * @param name the name by which issues mean the table
     * @return the table and how it was read, and all issues
     */
    public Checked<ReadTable<Table>> read(Reader in, String name) {
        return read(name, TableSource.of(in, stated));
    }

    /**
     * Reads a text, to which no encoding matters.
     *
     * @param content the text
     * @param name the name by which issues mean the table
     * @return the table and how it was read, and all issues
     */
    public Checked<ReadTable<Table>> readText(String content, String name) {
        return read(name, TableSource.of(content, stated));
    }

    private TableReader with(TableSettings changed) {
        return new TableReader(shape, numbers, dates, changed);
    }

    private Checked<ReadTable<Table>> read(String name, TableSource source) {
        return source.read(
                name, stated, (in, findings) -> new TypedRows(shape, numbers, dates, stated).read(in, findings));
    }
}
