package nl.schakel.io.numbers.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/** A table as it came in: the text of a CSV file, or a sheet of a workbook. */
public sealed interface TableInput permits TextInput, SheetInput {

    /**
     * Gives the first row that is not blank, in each way in which the table may be cut into cells.
     *
     * @param stated what the caller states
     * @return the first rows, the usual way first
     */
    Map<Layout, CsvRow> first(TableSettings stated);

    /**
     * Gives all rows up to the end, or up to what is unsound or over a limit, which is an issue.
     *
     * @param layout how it is cut
     * @param limits the limits
     * @param findings where issues go
     * @return the rows that are not blank, the header first
     */
    List<CsvRow> all(Layout layout, ReadLimits limits, Findings findings);

    /**
     * Gives the positions of its cells.
     *
     * @param layout how it is cut
     * @return the positions
     */
    CellPlaces places(Layout layout);

    /**
     * Says what settled the encoding.
     *
     * @param rows the rows
     * @return the encoding, if there were bytes of text
     */
    Optional<Settled<Encoding>> encoding(List<CsvRow> rows);

    /** {@return the name of the sheet, if it is one} */
    Optional<Settled<String>> sheet();
}
