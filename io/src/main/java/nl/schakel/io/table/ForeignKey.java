package nl.schakel.io.table;

import java.util.List;
import nl.schakel.core.check.Check;

/**
 * The promise that some columns lead to a row of a table, such as 'partner' of a site to 'partner' of the partners.
 *
 * @param columns the columns; a row in which one of them is absent leads nowhere
 * @param table the name of the table to which they lead; it may be their own
 * @param references the columns there, in the same order
 */
public record ForeignKey(List<String> columns, String table, List<String> references) {

    /** Refuses no columns, and another number of them there. */
    public ForeignKey {
        columns = Check.list(columns, "columns");
        Check.text(table, "table");
        references = Check.list(references, "references");
        Check.that(
                !columns.isEmpty() && columns.size() == references.size(),
                "foreign key",
                String.join(", ", columns) + " -> " + String.join(", ", references),
                "must name as many columns here as there, and at least one",
                "Give the columns in pairs.");
    }
}
