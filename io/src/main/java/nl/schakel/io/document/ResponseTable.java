package nl.schakel.io.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.numbers.EmptyCell;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.answers.AnswerRows;
import nl.schakel.io.text.ReadLimits;

/**
 * The reader of the answers to an instrument from CSV, such as {@code ResponseTable.of(instrument).read(Path.of("answers.csv"))}; immutable,
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
 * <p>Nothing is rounded, and a mark such as 1,5 is refused rather than read as 15. Separator and encoding are stated or else proven from
 * the file, never guessed; the result says what settled them. What is wrong comes back as issues in one pass, and nothing is thrown for
 * what a file holds.
 */
public final class ResponseTable {

    private final Instrument instrument;
    private final EmptyCell empty;
    private final Optional<Separator> separator;
    private final Optional<Encoding> encoding;
    private final ReadLimits limits;

    private ResponseTable(
            Instrument instrument,
            EmptyCell empty,
            Optional<Separator> separator,
            Optional<Encoding> encoding,
            ReadLimits limits) {
        this.instrument = instrument;
        this.empty = Check.given(empty, "empty cell");
        this.separator = separator;
        this.encoding = encoding;
        this.limits = Check.given(limits, "limits");
    }

    /**
     * Makes a reader to which nothing is stated, within the standard limits.
     *
     * @param instrument the instrument that was answered; none of its items may be called like another column
     * @return the reader
     */
    public static ResponseTable of(Instrument instrument) {
        return new ResponseTable(
                AnswerRows.checked(Check.given(instrument, "instrument")),
                EmptyCell.MISSING,
                Optional.empty(),
                Optional.empty(),
                ReadLimits.standard());
    }

    /**
     * States what an empty cell says.
     *
     * @param meaning that nothing was answered, that the item does not apply, or that it must not be
     * @return a reader that takes empty cells so
     */
    public ResponseTable withEmptyCell(EmptyCell meaning) {
        return new ResponseTable(instrument, meaning, separator, encoding, limits);
    }

    /**
     * States what stands between cells.
     *
     * @param stated the separator
     * @return a reader that need not prove it
     */
    public ResponseTable withSeparator(Separator stated) {
        return new ResponseTable(instrument, empty, Optional.of(stated), encoding, limits);
    }

    /**
     * States the encoding of the bytes.
     *
     * @param stated the encoding
     * @return a reader that need not prove it
     */
    public ResponseTable withEncoding(Encoding stated) {
        return new ResponseTable(instrument, empty, separator, Optional.of(stated), limits);
    }

    /**
     * Changes the limits; those of levels do not matter to a table, and each cell counts as a node.
     *
     * @param changed the limits
     * @return a reader with those limits
     */
    public ResponseTable withLimits(ReadLimits changed) {
        return new ResponseTable(instrument, empty, separator, encoding, changed);
    }

    /**
     * Reads a file.
     *
     * @param file the file, whatever the ending of its name
     * @return the responses and how they were read, and all issues
     */
    public Checked<ReadTable<Responses>> read(Path file) {
        return read(Check.given(file, "file").toString(), TableSource.of(file, encoding, limits));
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes; not closed
     * @param name the name by which issues mean the table
     * @return the responses and how they were read, and all issues
     */
    public Checked<ReadTable<Responses>> read(InputStream in, String name) {
        return read(name, TableSource.of(in, encoding, limits));
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
        return read(name, TableSource.of(in, limits));
    }

    /**
     * Reads a text, to which no encoding matters.
     *
     * @param content the text
     * @param name the name by which issues mean the table
     * @return the responses and how they were read, and all issues
     */
    public Checked<ReadTable<Responses>> readText(String content, String name) {
        return read(name, TableSource.of(content, limits));
    }

    private Checked<ReadTable<Responses>> read(String name, TableSource source) {
        return source.read(
                name,
                limits,
                (text, findings) -> AnswerRows.read(text, instrument, empty, separator, limits, findings));
    }
}
