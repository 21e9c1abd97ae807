package nl.schakel.io.numbers.csv;

import java.util.BitSet;
import java.util.List;
import nl.schakel.core.issue.Place.Position;

/** A row of a CSV stream that knows where each of its cells began, without the text around it. */
public final class PlacedRow {

    private final int line;
    private final List<String> cells;
    private final BitSet quoted;
    private final int width;

    PlacedRow(int line, List<String> cells, BitSet quoted, int width) {
        this.line = line;
        this.cells = cells;
        this.quoted = quoted;
        this.width = width;
    }

    /** {@return the line in which it begins, from 1} */
    public int line() {
        return line;
    }

    /** {@return its cells; of a row that is far too wide only the first} */
    public List<String> cells() {
        return cells;
    }

    /** {@return how many cells it has} */
    public int width() {
        return width;
    }

    /** {@return whether nothing but blanks stands in it} */
    public boolean blank() {
        return cells.stream().allMatch(cell -> cell.strip().isEmpty());
    }

    /**
     * Gives where a cell begins: the cells before it are as long as they were written, with quotes and doubled quotes.
     *
     * @param cell the number of the cell, from 0
     * @return line and column
     */
    public Position at(int cell) {
        int atLine = line;
        int column = 1;
        for (int i = 0; i < Math.min(cell, cells.size()); i++) {
            String text = cells.get(i);
            for (int j = 0; j < text.length(); j++) {
                char each = text.charAt(j);
                if (each == '\n' || each == '\r' && !(j + 1 < text.length() && text.charAt(j + 1) == '\n')) {
                    atLine++;
                    column = quoted.get(i) ? 0 : 1;
                } else if (each != '\r' && !Character.isLowSurrogate(each)) {
                    column += each == '"' && quoted.get(i) ? 2 : 1;
                }
            }
            column += quoted.get(i) ? 3 : 1;
        }
        return new Position(atLine, column);
    }
}
