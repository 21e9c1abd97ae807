package nl.schakel.io.statement.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A part of a statement under a heading: a table in words, such as who pays whom.
 *
 * @param id the name of its place in a page
 * @param title its heading
 * @param hint how to read it
 * @param heads its columns
 * @param rows its rows, a text for each column
 * @param total whether the last row adds up the others
 */
public record Block(
        String id, String title, Optional<String> hint, List<Head> heads, List<List<String>> rows, boolean total) {

    /** Refuses null. */
    public Block {
        Check.given(id, "id");
        Check.given(title, "title");
        Check.given(hint, "hint");
        heads = Check.list(heads, "heads");
        rows = Check.list(rows, "rows");
    }

    /**
     * A column.
     *
     * @param text its name
     * @param look how its cells look
     */
    public record Head(String text, Look look) {}

    /** How cells look. */
    public enum Look {
        /** As words. */
        WORDS,
        /** As an amount of money. */
        AMOUNT,
        /** As a formula. */
        PATH
    }

    static Block of(String id, String title, List<Head> heads, List<List<String>> rows) {
        return new Block(id, title, Optional.empty(), heads, rows, false);
    }

    Block withHint(String how) {
        return new Block(id, title, Optional.of(how), heads, rows, total);
    }

    /** Adds up the other rows, if there are any. */
    Block withTotal(List<String> row) {
        if (rows.isEmpty()) {
            return this;
        }
        List<List<String>> longer = new ArrayList<>(rows);
        longer.add(row);
        return new Block(id, title, hint, heads, longer, true);
    }
}
