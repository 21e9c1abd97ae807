package nl.schakel.io.numbers.csv;

import java.util.BitSet;
import java.util.List;

/**
 * A row of a CSV file or of a sheet.
 *
 * @param line the line in which it begins
 * @param cells its cells
 * @param numbers the cells that a workbook holds as numbers, from 0; their text has a point before decimals and no thousands
 * @param dates the cells that a workbook holds as days, from 0; their text is year-month-day
 */
public record CsvRow(int line, List<String> cells, BitSet numbers, BitSet dates) {

    private static final BitSet NONE = new BitSet();

    /**
     * Takes a row of a text, which knows no kinds of cells.
     *
     * @param line the line in which it begins
     * @param cells its cells
     */
    public CsvRow(int line, List<String> cells) {
        this(line, cells, NONE, NONE);
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
