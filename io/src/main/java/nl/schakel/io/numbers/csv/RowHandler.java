package nl.schakel.io.numbers.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.text.ReadLimits;

/** The rows as the parser finds them, within the limits of rows, of cells and of their length. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<PlacedRow> {

    /** More cells than any table has columns; what comes after them is counted and not held. */
    static final int MOST_HELD = 10_000;

    private final ReadLimits limits;
    private long rows;
    private long all;
    private long line;
    private int width;
    private List<String> cells = new ArrayList<>();
    private BitSet quoted = new BitSet();

    RowHandler(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        width = 0;
        cells = new ArrayList<>(cells.size());
        quoted = new BitSet();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        width++;
        all++;
        rows += width == 1 ? 1 : 0;
        if (rows > limits.maxRows()) {
            throw stopped(
                    new Position(Math.toIntExact(line), 1), CsvRows.tooManyRows(limits), CsvRows.raiseRows(limits));
        }
        if (all > limits.maxNodes()) {
            throw stopped(
                    new Position(Math.toIntExact(line), 1),
                    "must not have more cells than " + limits.maxNodes(),
                    "Split the table, or raise ReadLimits.maxNodes, which is " + limits.maxNodes() + ".");
        }
        if (length > limits.maxTextLength()) {
            throw stopped(
                    built().at(cells.size()),
                    "must not be longer than " + limits.maxTextLength(),
                    "Shorten the cell, or raise ReadLimits.maxTextLength, which is " + limits.maxTextLength() + ".");
        }
        if (width <= MOST_HELD) {
            quoted.set(cells.size(), isQuoted);
            cells.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected PlacedRow buildRecord() {
        return built();
    }

    private PlacedRow built() {
        return new PlacedRow(Math.toIntExact(line), Collections.unmodifiableList(cells), quoted, width);
    }

    private static UncheckedIOException stopped(Position position, String requirement, String advice) {
        return new UncheckedIOException(
                new ReadingStopped(IssueCode.LIMIT, Optional.of(position), "", requirement, advice));
    }
}
