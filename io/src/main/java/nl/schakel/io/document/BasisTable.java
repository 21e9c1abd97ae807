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
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.csv.BasisRows;
import nl.schakel.io.numbers.csv.Stated;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.model.funding.statement.FundingBasis;

/**
 * The reader of a funding basis from CSV, such as {@code BasisTable.standard().withSchoolYear(year).read(Path.of("basis.csv"))};
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
 * <p>Separator, form of the numbers (one for value and up-to) and encoding are stated or else proven from the file, never guessed; the
 * result says what settled them. What is wrong comes back as issues in one pass, and nothing is thrown for what a file holds.
 */
public final class BasisTable {

    private static final BasisTable STANDARD = new BasisTable(
            new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), ReadLimits.standard());

    private final Stated stated;
    private final ReadLimits limits;

    private BasisTable(Stated stated, ReadLimits limits) {
        this.stated = stated;
        this.limits = Check.given(limits, "limits");
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
        return with(new Stated(Optional.of(year), stated.separator(), stated.numbers(), stated.encoding()));
    }

    /**
     * States what stands between cells.
     *
     * @param separator the separator
     * @return a reader that need not prove it
     */
    public BasisTable withSeparator(Separator separator) {
        return with(new Stated(stated.schoolYear(), Optional.of(separator), stated.numbers(), stated.encoding()));
    }

    /**
     * States the form of the numbers.
     *
     * @param style the form
     * @return a reader that need not prove it
     */
    public BasisTable withNumberStyle(NumberStyle style) {
        return with(new Stated(stated.schoolYear(), stated.separator(), Optional.of(style), stated.encoding()));
    }

    /**
     * States the encoding of the bytes.
     *
     * @param encoding the encoding
     * @return a reader that need not prove it
     */
    public BasisTable withEncoding(Encoding encoding) {
        return with(new Stated(stated.schoolYear(), stated.separator(), stated.numbers(), Optional.of(encoding)));
    }

    /**
     * Changes the limits; those of levels do not matter to a table, and each cell counts as a node.
     *
     * @param changed the limits
     * @return a reader with those limits
     */
    public BasisTable withLimits(ReadLimits changed) {
        return new BasisTable(stated, changed);
    }

    /**
     * Reads a file.
     *
     * @param file the file, whatever the ending of its name
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> read(Path file) {
        return read(Check.given(file, "file").toString(), TableSource.of(file, stated.encoding(), limits));
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes; not closed
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> read(InputStream in, String name) {
        return read(name, TableSource.of(in, stated.encoding(), limits));
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
        return read(name, TableSource.of(in, limits));
    }

    /**
     * Reads a text, to which no encoding matters.
     *
     * @param content the text
     * @param name the name by which issues mean the table
     * @return what it holds and how it was read, and all issues
     */
    public Checked<ReadTable<FundingBasis>> readText(String content, String name) {
        return read(name, TableSource.of(content, limits));
    }

    private BasisTable with(Stated changed) {
        return new BasisTable(changed, limits);
    }

    private Checked<ReadTable<FundingBasis>> read(String name, TableSource source) {
        return source.read(name, limits, (text, findings) -> BasisRows.read(text, stated, limits, findings));
    }
}
