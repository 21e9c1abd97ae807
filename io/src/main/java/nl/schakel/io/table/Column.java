package nl.schakel.io.table;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;

/**
 * A column of a table, such as 'as_of', the day of which a row speaks; wider than four, so {@link #of} and
 * {@link #withAllowed} are API and the constructor is not.
 *
 * @param name the name by which programs mean it
 * @param type what its cells hold
 * @param title its name for people
 * @param description how to read its cells
 * @param allowed the only texts that its cells may hold; any of the type if there are none
 */
public record Column(
        String name, ColumnType type, LocalizedText title, LocalizedText description, List<String> allowed) {

    /** Refuses a blank name, and allowed texts that are not of the type. */
    public Column {
        Check.text(name, "column");
        Check.given(type, "type");
        Check.given(title, "title");
        Check.given(description, "description");
        allowed = Check.list(allowed, "allowed texts");
        for (String text : allowed) {
            Check.that(type.accepts(text), "allowed text of " + name, text, type.requirement(), type.advice());
        }
    }

    /**
     * Takes a column whose cells may hold anything of its type.
     *
     * @param name the name by which programs mean it
     * @param type what its cells hold
     * @param title its name for people
     * @param description how to read its cells
     * @return the column
     */
    public static Column of(String name, ColumnType type, LocalizedText title, LocalizedText description) {
        return new Column(name, type, title, description, List.of());
    }

    /**
     * Narrows the cells to some texts, such as the codes of a closed list.
     *
     * @param texts the only texts that a cell may hold
     * @return the changed column
     */
    public Column withAllowed(List<String> texts) {
        return new Column(name, type, title, description, texts);
    }

    /** Refuses a cell that does not belong here. */
    void check(String cell, int row) {
        if (!type.accepts(cell)) {
            throw Check.refused(name + " of row " + row, cell, type.requirement(), type.advice());
        }
        if (!allowed.isEmpty() && !allowed.contains(cell)) {
            throw Check.refused(
                    name + " of row " + row,
                    cell,
                    "must be one of the allowed texts",
                    Codes.didYouMean(cell, allowed, "Allowed are: " + String.join(", ", allowed) + "."));
        }
    }
}
