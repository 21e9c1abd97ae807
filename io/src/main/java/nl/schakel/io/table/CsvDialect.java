package nl.schakel.io.table;

import de.siegmar.fastcsv.writer.LineDelimiter;
import nl.schakel.io.numbers.csv.FormulaGuard;

/**
 * A form of CSV for people, who open it in a spreadsheet: what stands between cells, within numbers and after lines.
 * A file is to be opened with the separator of its dialect; another one cuts texts, and runs no formula even so.
 */
public enum CsvDialect {
    /** Comma between cells, point in numbers, LF after lines: RFC 4180 but for the LF. */
    RFC(',', '.', LineDelimiter.LF, ""),
    /**
     * Semicolon between cells, comma in numbers, CRLF after lines, a byte order mark first: Excel in a Dutch setting.
     */
    DUTCH_EXCEL(';', ',', LineDelimiter.CRLF, CsvDialect.MARK),
    /**
     * Comma between cells, point in numbers, CRLF after lines, a byte order mark first: Excel in an English setting.
     */
    ENGLISH_EXCEL(',', '.', LineDelimiter.CRLF, CsvDialect.MARK),
    /** Tab between cells, point in numbers, LF after lines: what databases and statistical programs take as .tsv. */
    TSV('\t', '.', LineDelimiter.LF, "");

    /** In UTF-8 the bytes EF BB BF, by which Excel knows that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final char separator;
    private final char decimal;
    private final LineDelimiter line;
    private final String first;

    CsvDialect(char separator, char decimal, LineDelimiter line, String first) {
        this.separator = separator;
        this.decimal = decimal;
        this.line = line;
        this.first = first;
    }

    char separator() {
        return separator;
    }

    LineDelimiter line() {
        return line;
    }

    /** What stands before all else. */
    String first() {
        return first;
    }

    /** A cell as a spreadsheet can take it: a number in the dialect's form, and text that is no formula. */
    String written(ColumnType type, String cell) {
        return switch (type) {
            case INTEGER -> cell;
            case NUMBER -> cell.replace('.', decimal);
            case TEXT, DATE, BOOLEAN -> FormulaGuard.guarded(cell);
        };
    }
}
