package nl.schakel.io.excel;

import nl.schakel.core.check.Check;

/**
 * A cell of a sheet, such as the number 7450.1, whatever format shows it.
 *
 * @param kind what it holds
 * @param text its value as text: digits with a point for a number, year-month-day for a day, true or false for a truth
 */
public record SheetCell(Kind kind, String text) {

    /** A cell that holds nothing. */
    static final SheetCell EMPTY = new SheetCell(Kind.TEXT, "");

    /** What a cell holds; one that holds nothing is empty text. */
    public enum Kind {
        /** Text, which may look like a number all the same. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day, with or without a time. */
        DATE,
        /** True or false. */
        TRUTH
    }

    /** Refuses null. */
    public SheetCell {
        Check.given(kind, "kind");
        Check.given(text, "text");
    }
}
