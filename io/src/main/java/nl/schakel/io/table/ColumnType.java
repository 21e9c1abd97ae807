package nl.schakel.io.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column hold, such as whole numbers; every cell is written as text. */
public enum ColumnType {
    /** Text of one character or more. */
    TEXT("string", ColumnType::isText, "must be text", "Leave an empty cell absent, and mend broken characters."),
    /** A whole number, such as '-12'. */
    INTEGER("integer", matching("0|-?[1-9][0-9]*"), "must be a whole number", "Write digits only, such as 12."),
    /** A number, such as '0.25', with a point before its decimals. */
    NUMBER("number", matching("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?"), "must be a number", "Write digits, such as 12.5."),
    /** A day, such as '2018-06-30'. */
    DATE("date", ColumnType::isDate, "must be a day that exists", "Write year-month-day, such as 2018-06-30."),
    /** True or false. */
    BOOLEAN("boolean", matching("true|false"), "must be true or false", "Write true or false.");

    private final String code;
    private final Predicate<String> form;
    private final String requirement;
    private final String advice;

    ColumnType(String code, Predicate<String> form, String requirement, String advice) {
        this.code = code;
        this.form = form;
        this.requirement = requirement;
        this.advice = advice;
    }

    private static Predicate<String> matching(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    /** Half a pair of surrogates would be lost in a file. */
    private static boolean isText(String cell) {
        return !cell.isEmpty() && cell.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell).toString().equals(cell);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Says whether a cell can hold a text.
     *
     * @param cell the text
     * @return whether it is of this type
     */
    public boolean accepts(String cell) {
        return form.test(cell);
    }

    /** The name of the type in Table Schema. */
    String code() {
        return code;
    }

    String requirement() {
        return requirement;
    }

    String advice() {
        return advice;
    }
}
