package nl.schakel.io.excel;

import java.util.List;
import nl.schakel.core.check.Check;

/**
 * A sheet of a workbook, such as 'Blad1'.
 *
 * @param name its name
 * @param why why this one was taken
 * @param rows its rows that are not empty
 */
public record Sheet(String name, String why, List<SheetRow> rows) {

    /** Refuses null. */
    public Sheet {
        Check.given(name, "name");
        Check.given(why, "why");
        rows = Check.list(rows, "rows");
    }
}
