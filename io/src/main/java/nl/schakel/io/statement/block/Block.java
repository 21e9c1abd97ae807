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
 * @param totals how many rows at the end add up others, one for each kind of amount
 */
public record Block(
        String id, String title, Optional<String> hint, List<Head> heads, List<List<String>> rows, int totals) {

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
        return new Block(id, title, Optional.empty(), heads, rows, 0);
    }

    Block withHint(String how) {
        return new Block(id, title, Optional.of(how), heads, rows, totals);
    }

    /**
     * Says whether a row adds up others.
     *
     * @param row the number of the row, from 0
     * @return whether it is a total
     */
    public boolean isTotal(int row) {
        return row >= rows.size() - totals;
    }

    /** Adds rows that add up others, if there are any. */
    Block withTotals(List<List<String>> sums) {
        if (rows.isEmpty()) {
            return this;
        }
        List<List<String>> longer = new ArrayList<>(rows);
        longer.addAll(sums);
        return new Block(id, title, hint, heads, longer, sums.size());
    }
}
