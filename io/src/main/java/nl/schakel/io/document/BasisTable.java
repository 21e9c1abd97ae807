package nl.schakel.io.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.csv.BasisRows;
import nl.schakel.io.numbers.csv.Stated;
import nl.schakel.io.numbers.csv.TableSettings;
import nl.schakel.io.numbers.csv.TableSource;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.model.funding.statement.FundingBasis;

/**
 * The reader of a funding basis from CSV or Excel, such as {@code BasisTable.standard().withSchoolYear(year).read(Path.of("basis.csv"))};
 * immutable, and fit for any number of threads.
 *
 * <p>The first row names the columns, in English or Dutch; each further row is one input:
 *
 * <ul>
 *   <li>kind (soort): pupils (leerlingen), amount-per-pupil (bedrag-per-leerling), hours (uren), cost (kosten) or key (sleutel);
 *   <li>partner, arrangement (afspraak) and learning-year (leerjaar): of what it is, as the kind needs;
 *   <li>value (waarde): a whole number of pupils, hours or weights with at most four decimals, or euros with at most two;
 *   <li>up-to (tot-en-met), if the value is known within bounds only: value is then the least and up-to the most, both possible;
 *       where it is empty, the value is exact;
 *   <li>part (deel), if only a part of the weight in a key counts: a fraction such as 3/4, and empty for every other kind;
 *   <li>school-year (schooljaar), if it is not stated: the same in every row;
 *   <li>note (opmerking), if wanted: for people, and not kept.
 * </ul>
 *
 * <p>Separator, quote, form of the numbers (one for value and up-to) and encoding are stated or else proven from the file, never guessed; the
 * result says what settled them. A workbook (.xlsx) is known by its first bytes, and read with the library
 * {@code org.dhatim:fastexcel-reader}, which the caller adds: its numbers need no form, but for those that stand there as text. What is wrong comes back as issues in one pass, and nothing is thrown for what a file holds.
 */
public final class BasisTable {

    private static final BasisTable STANDARD =
            new BasisTable(new Stated(Optional.empty(), Optional.empty(), TableSettings.STANDARD));

    private final Stated stated;

    private BasisTable(Stated stated) {
        this.stated = stated;
    }

    /** {@return the reader to which nothing is stated, within the standard limits} */
    public static BasisTable standard() {
        return STANDARD;
    }

    /**
     * States the school year.
     *
     * @param year the school year
     * @return a reader for tables of that year
     */
    public BasisTable withSchoolYear(SchoolYear year) {
        return new BasisTable(new Stated(Optional.of(year), stated.numbers(), stated.table()));
    }

    /**
     * States what stands between cells.
     *
     * @param separator the separator
     * @return a reader that need not prove it
     */
    public BasisTable withSeparator(Separator separator) {
        return with(stated.table().withSeparator(separator));
    }

    /**
     * States the form of the numbers.
     *
     * @param style the form
     * @return a reader that need not prove it
     */
    public BasisTable withNumberStyle(NumberStyle style) {
        return new BasisTable(new Stated(stated.schoolYear(), Optional.of(style), stated.table()));
    }

    /**
     * States the encoding of the bytes.
     *
     * @param encoding the encoding
     * @return a reader that need not prove it
     */
    public BasisTable withEncoding(Encoding encoding) {
        return with(stated.table().withEncoding(encoding));
    }

    /**
     * States what stands around cells.
     *
     * @param quote the quote
     * @return a reader that need not prove it
     */
    public BasisTable withQuote(Quote quote) {
        return with(stated.table().withQuote(quote));
    }

    /**
     * States the sheet of a workbook; a text has none.
     *
     * @param name the name of the sheet
     * @return a reader of that sheet
     */
    public BasisTable withSheet(String name) {
        return with(stated.table().withSheet(Check.text(name, "sheet")));
    }

    /**
     * Changes the limits; that of levels does not matter to a table, and each cell counts as a node.
     *
     * @param changed the limits
     * @return a reader with those limits
     */
    public BasisTable withLimits(ReadLimits changed) {
        return with(stated.table().withLimits(changed));
    }

    /**
     * Reads a file.
     *
     * @param file the file, whatever the ending of its name: .csv, .tsv or .xlsx
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> read(Path file) {
        return read(Check.given(file, "file").toString(), TableSource.of(file, stated.table()));
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes; not closed
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> read(InputStream in, String name) {
        return read(name, TableSource.of(in, stated.table()));
    }

    /**
     * Reads bytes.
     *
     * @param content the bytes
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> readBytes(byte[] content, String name) {
        return read(new ByteArrayInputStream(Check.given(content, "content")), name);
    }

    /**
     * Reads characters, to which no encoding matters.
     *
     * @param in the characters; not closed
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> read(Reader in, String name) {
        return read(name, TableSource.of(in, stated.table()));
    }

    /**
     * Reads a text, to which no encoding matters.
     *
     * @param content the text
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> readText(String content, String name) {
        return read(name, TableSource.of(content, stated.table()));
    }

    private BasisTable with(TableSettings changed) {
        return new BasisTable(new Stated(stated.schoolYear(), stated.numbers(), changed));
    }

    private Checked<ReadTable<FundingBasis>> read(String name, TableSource source) {
        return source.read(name, stated.table(), (in, findings) -> BasisRows.read(in, stated, findings));
    }
}
