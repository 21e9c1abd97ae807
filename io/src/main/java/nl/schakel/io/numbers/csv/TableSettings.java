package nl.schakel.io.numbers.csv;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.text.ReadLimits;

/**
 * What the caller states about the form of any table, and the limits of reading it; what is left out must be proven from the file.
 *
 * @param separator what stands between cells
 * @param quote what stands around cells
 * @param encoding the encoding of the bytes
 * @param sheet the name of the sheet of a workbook
 * @param limits the limits of reading
 */
public record TableSettings(
        Optional<Separator> separator,
        Optional<Quote> quote,
        Optional<Encoding> encoding,
        Optional<String> sheet,
        ReadLimits limits) {

    /** Nothing is stated, within the standard limits. */
    public static final TableSettings STANDARD = new TableSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ReadLimits.standard());

    /** Refuses null. */
    public TableSettings {
        Check.given(limits, "limits");
    }

    /**
     * States what stands between cells.
     *
     * @param stated the separator
     * @return the changed settings
     */
    public TableSettings withSeparator(Separator stated) {
        return new TableSettings(Optional.of(stated), quote, encoding, sheet, limits);
    }

    /**
     * States what stands around cells.
     *
     * @param stated the quote
     * @return the changed settings
     */
    public TableSettings withQuote(Quote stated) {
        return new TableSettings(separator, Optional.of(stated), encoding, sheet, limits);
    }

    /**
     * States the encoding.
     *
     * @param stated the encoding
     * @return the changed settings
     */
    public TableSettings withEncoding(Encoding stated) {
        return new TableSettings(separator, quote, Optional.of(stated), sheet, limits);
    }

    /**
     * States the sheet.
     *
     * @param stated its name
     * @return the changed settings
     */
    public TableSettings withSheet(String stated) {
        return new TableSettings(separator, quote, encoding, Optional.of(stated), limits);
    }

    /**
     * Changes the limits of reading.
     *
     * @param changed the limits
     * @return the changed settings
     */
    public TableSettings withLimits(ReadLimits changed) {
        return new TableSettings(separator, quote, encoding, sheet, changed);
    }
}
