package nl.schakel.io.excel;

import java.util.List;
import nl.schakel.core.check.Check;

/**
 * A row of a sheet.
 *
 * @param number its number, from 1, as Excel shows it
 * @param cells its cells from the first column on, without empty ones at the end
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /** Refuses null. */
    public SheetRow {
        cells = Check.list(cells, "cells");
    }
}
