package nl.schakel.io.numbers.csv;

import nl.schakel.core.issue.Place.Position;

/** Where the cells of a table stand: line and character of a text, row and column of a sheet. */
public interface CellPlaces {

    /**
     * Gives where a cell begins.
     *
     * @param line the line in which its row begins
     * @param cell the number of the cell, from 0
     * @return the position
     */
    Position cell(int line, int cell);
}
