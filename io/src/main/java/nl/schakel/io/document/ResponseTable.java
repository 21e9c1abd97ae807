package nl.schakel.io.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.numbers.EmptyCell;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.answers.AnswerRows;
import nl.schakel.io.numbers.csv.TableSettings;
import nl.schakel.io.numbers.csv.TableSource;
import nl.schakel.io.text.ReadLimits;

/**
 * The reader of the answers to an instrument from CSV or Excel, such as {@code ResponseTable.of(instrument).read(Path.of("answers.csv"))}; immutable,
 * and fit for any number of threads.
 *
 * <p>The first row names the columns, in English or Dutch; each further row is one respondent:
 *
 * <ul>
 *   <li>respondent (respondent): a code with a digit in it, such as r07, once in the table and never a name;
 *   <li>role (rol), if wanted: a term of the list as a code or in words, such as vmbo-teacher or vmbo-docent, or 'other: mentor';
 *   <li>layer (laag), if wanted: strategic (strategisch), tactical (tactisch) or operational (operationeel);
 *   <li>organisation (organisatie), if wanted: the name of a partner, such as da-vinci;
 *   <li>note (opmerking), if wanted: for people, and not kept;
 *   <li>every item by its name, such as q7: a whole mark of the scale, or n/a (n.a., nvt, n.v.t.) if the item does not apply. What an empty
 *       cell says is stated here: that nothing was answered, unless {@link #withEmptyCell} says otherwise.
 * </ul>
 *
 * <p>Nothing is rounded, and a mark such as 1,5 is refused rather than read as 15. Separator, quote and encoding are stated or else
 * proven from the file, never guessed; the result says what settled them. A workbook (.xlsx) is known by its first bytes, and read with the
 * library {@code org.dhatim:fastexcel-reader}, which the caller adds. What is wrong comes back as issues in one pass, and nothing is thrown for
 * what a file holds.
 */
public final class ResponseTable {

    private final Instrument instrument;
    private final EmptyCell empty;
    private final TableSettings stated;

    private ResponseTable(Instrument instrument, EmptyCell empty, TableSettings stated) {
        this.instrument = instrument;
        this.empty = Check.given(empty, "empty cell");
        this.stated = stated;
    }

    /**
     * Makes a reader to which nothing is stated, within the standard limits.
     *
     * @param instrument the instrument that was answered; none of its items may be called like another column
     * @return the reader
     */
    public static ResponseTable of(Instrument instrument) {
        return new ResponseTable(
                AnswerRows.checked(Check.given(instrument, "instrument")), EmptyCell.MISSING, TableSettings.STANDARD);
    }

    /**
     * States what an empty cell says.
     *
     * @param meaning that nothing was answered, that the item does not apply, or that it must not be
     * @return a reader that takes empty cells so
     */
    public ResponseTable withEmptyCell(EmptyCell meaning) {
        return new ResponseTable(instrument, meaning, stated);
    }

    /**
     * States what stands between cells.
     *
     * @param separator the separator
     * @return a reader that need not prove it
     */
    public ResponseTable withSeparator(Separator separator) {
        return with(stated.withSeparator(separator));
    }

    /**
     * States the encoding of the bytes.
     *
     * @param encoding the encoding
     * @return a reader that need not prove it
     */
    public ResponseTable withEncoding(Encoding encoding) {
        return with(stated.withEncoding(encoding));
    }

    /**
     * States what stands around cells.
     *
     * @param quote the quote
     * @return a reader that need not prove it
     */
    public ResponseTable withQuote(Quote quote) {
        return with(stated.withQuote(quote));
    }

    /**
     * States the sheet of a workbook; a text has none.
     *
     * @param name the name of the sheet
     * @return a reader of that sheet
     */
    public ResponseTable withSheet(String name) {
        return with(stated.withSheet(Check.text(name, "sheet")));
    }

    /**
     * Changes the limits; that of levels does not matter to a table, and each cell counts as a node.
     *
     * @param changed the limits
     * @return a reader with those limits
     */
    public ResponseTable withLimits(ReadLimits changed) {
        return with(stated.withLimits(changed));
    }

    /**
     * Reads a file.
     *
     * @param file the file, whatever the ending of its name: .csv, .tsv or .xlsx
     * @return the responses and how they were read, and all issues
     */
    public Checked<ReadTable<Responses>> read(Path file) {
        return read(Check.given(file, "file").toString(), TableSource.of(file, stated));
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes; not closed
     * @param name the name by which issues mean the table
     * @return the responses and how they were read, and all issues
     */
    public Checked<ReadTable<Responses>> read(InputStream in, String name) {
        return read(name, TableSource.of(in, stated));
    }

    /**
     * Reads bytes.
     *
     * @param content the bytes
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<Responses>> readBytes(byte[] content, String name) {
        return read(new ByteArrayInputStream(Check.given(content, "content")), name);
    }

    /**
     * Reads characters, to which no encoding matters.
     *
     * @param in the characters; not closed
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<Responses>> read(Reader in, String name) {
        return read(name, TableSource.of(in, stated));
    }

    /**
     * Reads a text, to which no encoding matters.
     *
     * @param content the text
     * @param name the name by which issues mean the table
     * @return the responses and how they were read, and all issues
     */
    public Checked<ReadTable<Responses>> readText(String content, String name) {
        return read(name, TableSource.of(content, stated));
    }

    private ResponseTable with(TableSettings changed) {
        return new ResponseTable(instrument, empty, changed);
    }

    private Checked<ReadTable<Responses>> read(String name, TableSource source) {
        return source.read(name, stated, (in, findings) -> AnswerRows.read(in, instrument, empty, stated, findings));
    }
}
