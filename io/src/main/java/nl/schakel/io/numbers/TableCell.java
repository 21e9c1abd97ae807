package nl.schakel.io.numbers;

import nl.schakel.core.check.Check;

/**
 * A cell of a table as it was written, such as 'row 2, column 5 [0,35]'.
 *
 * @param row its row, from 1; in a file the line in which the row begins
 * @param column the number of the cell in its row, from 1
 * @param text what stands in it
 */
public record TableCell(int row, int column, String text) {

    /** Refuses numbers below 1. */
    public TableCell {
        Check.that(row >= 1, "row", row, "must be 1 or more", "Count rows from 1.");
        Check.that(column >= 1, "column", column, "must be 1 or more", "Count columns from 1.");
        Check.given(text, "text");
    }

    @Override
    public String toString() {
        return "row " + row + ", column " + column + " [" + Check.printable(text) + "]";
    }
}
