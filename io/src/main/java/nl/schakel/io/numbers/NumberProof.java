package nl.schakel.io.numbers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;

/**
 * What the cells of a table prove about the form of its numbers, such as 'Dutch, because of 0,35'; only how a cell is written counts,
 * and never what number would be likely.
 */
public sealed interface NumberProof {

    /**
     * Gives the form.
     *
     * @return the form, if it is proven
     * @throws InvalidValueException that says what must hold, if it is not
     */
    NumberStyle orElseThrow();

    /**
     * One form, or several that read all cells alike; then the plainest of them.
     *
     * @param style the form, and the cells that the other reading does not allow
     */
    record Proven(Settled<NumberStyle> style) implements NumberProof {

        /** Refuses null. */
        public Proven {
            Check.given(style, "style");
        }

        @Override
        public NumberStyle orElseThrow() {
            return style.value();
        }
    }

    /**
     * Two forms that read all cells, and a cell that means another number in each.
     *
     * @param cell the first such cell
     * @param dutch what it is in Dutch form
     * @param english what it is in English form
     */
    record Ambiguous(TableCell cell, BigDecimal dutch, BigDecimal english) implements NumberProof {

        /** Refuses two readings that are the same. */
        public Ambiguous {
            Check.given(cell, "cell");
            Check.given(dutch, "dutch");
            Check.given(english, "english");
            Check.that(
                    dutch.compareTo(english) != 0,
                    "readings",
                    dutch,
                    "must differ",
                    "Only a cell that means two numbers is ambiguous.");
        }

        @Override
        public NumberStyle orElseThrow() {
            throw refusal();
        }

        /** {@return the exception that says both readings, to throw or to place} */
        public InvalidValueException refusal() {
            return Check.refused(
                    "number",
                    cell.text(),
                    "must mean one number: it is " + dutch.toPlainString() + " in Dutch form and "
                            + english.toPlainString() + " in English form",
                    "State the form of the numbers, or write this one without thousands, and decimals only as two.");
        }
    }

    /**
     * Two cells that no form reads both.
     *
     * @param first the one that comes first
     * @param second the other
     */
    record Contradictory(TableCell first, TableCell second) implements NumberProof {

        /** Refuses null. */
        public Contradictory {
            Check.given(first, "first");
            Check.given(second, "second");
        }

        @Override
        public NumberStyle orElseThrow() {
            throw refusal();
        }

        /** {@return the exception that says both cells, to throw or to place} */
        public InvalidValueException refusal() {
            return Check.refused(
                    "number",
                    second.text(),
                    "must be in the same form as the other numbers: only " + form(second) + " form reads it, and only "
                            + form(first) + " form reads " + first,
                    "Write all numbers of the table in one form.");
        }

        private static String form(TableCell cell) {
            return (NumberProofs.read(NumberStyle.DUTCH, cell) ? NumberStyle.DUTCH : NumberStyle.ENGLISH).word();
        }
    }

    /**
     * Cells that are a number in no form.
     *
     * @param cells all of them
     */
    record Unread(List<TableCell> cells) implements NumberProof {

        /** Refuses no cells. */
        public Unread {
            cells = Check.list(cells, "cells");
            Check.that(!cells.isEmpty(), "cells", cells, "must not be empty", "Give the cells that are no number.");
        }

        @Override
        public NumberStyle orElseThrow() {
            throw refusal(cells.get(0));
        }

        /**
         * Words what is wrong with one of the cells.
         *
         * @param cell the cell
         * @return the exception, to throw or to place
         */
        public static InvalidValueException refusal(TableCell cell) {
            return Check.refused(
                    "number",
                    cell.text(),
                    "must be a number, such as 1.234,56 in Dutch or 1,234.56 in English form",
                    NumberStyle.adviceForBound(cell.text())
                            .orElse(
                                    "Write only digits, a sign and the marks of one form; no spaces, currency or needless"
                                            + " zeros before it."));
        }
    }

    /**
     * Finds which forms read every cell.
     *
     * @param cells the cells that hold a number
     * @return the form with the cells that decided it, or why there is none
     */
    static NumberProof of(Collection<TableCell> cells) {
        return NumberProofs.of(Check.list(cells, "cells"));
    }
}
