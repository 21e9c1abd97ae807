package nl.schakel.io.numbers.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/** The rows of a CSV text, within the limits; blank rows, which spreadsheets leave at the end, are none. */
public final class CsvRows {

    private static final Pattern LINE = Pattern.compile("starting at line ([0-9]{1,9})");
    private static final Pattern WIDE =
            Pattern.compile("starting at line ([0-9]{1,9}) has surpassed the maximum limit of ([0-9]+) fields");
    private static final int USUAL_BUFFER = 16 * 1024 * 1024;

    private CsvRows() {}

    /** Gives the first row that is not blank, if it is sound. */
    static Optional<CsvRow> first(String text, Separator separator) {
        return first(text, separator, Quote.DOUBLE);
    }

    static Optional<CsvRow> first(String text, Separator separator, Quote quote) {
        try {
            return records(text, separator, quote).stream()
                    .map(CsvRows::row)
                    .filter(row -> !row.blank())
                    .findFirst();
        } catch (CsvParseException unsound) {
            return Optional.empty();
        }
    }

    /**
     * Gives all rows up to the end, or up to what is unsound or over a limit, which is an issue.
     *
     * @param text the text of the table
     * @param layout how it is cut into cells
     * @param places the positions in the text
     * @param limits the limits
     * @param findings where issues go
     * @return the rows that are not blank, the header first
     */
    static List<CsvRow> all(String text, Layout layout, CellPlaces places, ReadLimits limits, Findings findings) {
        Separator separator = layout.separator().orElseThrow();
        Quote quote = layout.quote().orElseThrow();
        List<CsvRow> rows = new ArrayList<>();
        int read = 0;
        int cells = 0;
        try {
            for (CsvRecord each : records(text, separator, quote)) {
                CsvRow row = row(each);
                read++;
                if (read > limits.maxRows()) {
                    limit(places.cell(row.line(), 0), tooManyRows(limits), raiseRows(limits), findings);
                    return rows;
                }
                cells += row.cells().size();
                if (cells > limits.maxNodes()) {
                    limit(
                            places.cell(row.line(), 0),
                            "must not have more cells than " + limits.maxNodes(),
                            "Split the table, or raise ReadLimits.maxNodes, which is " + limits.maxNodes() + ".",
                            findings);
                    return rows;
                }
                for (int i = 0; i < row.cells().size(); i++) {
                    if (row.cells().get(i).length() > limits.maxTextLength()) {
                        limit(
                                places.cell(row.line(), i),
                                "must not be longer than " + limits.maxTextLength(),
                                "Shorten the cell, or raise ReadLimits.maxTextLength, which is "
                                        + limits.maxTextLength() + ".",
                                findings);
                        return rows;
                    }
                }
                if (!row.blank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException unsound) {
            unsound(unsound, findings);
        }
        return rows;
    }

    /** Words what the parser says of the row that is unsound. */
    static void unsound(CsvParseException unsound, Findings findings) {
        Matcher wide = WIDE.matcher(String.valueOf(unsound.getMessage()));
        if (wide.find()) {
            limit(
                    new Position(Integer.parseInt(wide.group(1)), 1),
                    "must not have more cells in a row than " + wide.group(2),
                    "Check that it is a table with its line breaks; no setting raises this limit.",
                    findings);
            return;
        }
        findings.add(
                IssueCode.SYNTAX,
                new Position(line(unsound), 1),
                "",
                "must have a quote at the end of each cell that begins with one, and then a separator",
                "Write a cell with quotes like \"the \"\"best\"\" school\".");
    }

    /** Gives the line in which a row that is unsound begins. */
    static int line(CsvParseException unsound) {
        Matcher line = LINE.matcher(String.valueOf(unsound.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }

    static String tooManyRows(ReadLimits limits) {
        return "must not have more rows than " + limits.maxRows();
    }

    static String raiseRows(ReadLimits limits) {
        return "Split the table, or raise ReadLimits.maxRows, which is " + limits.maxRows() + ".";
    }

    /** Words a limit that was passed. */
    static void limit(Position position, String requirement, String advice, Findings findings) {
        findings.add(IssueCode.LIMIT, position, "", requirement, advice);
    }

    private static CsvReader<CsvRecord> records(String text, Separator separator, Quote quote) {
        return builder(separator, Math.max(USUAL_BUFFER, text.length() + 1))
                .quoteCharacter(quote.character())
                .ofCsvRecord(text);
    }

    /** Sets how every table is read. */
    static CsvReader.CsvReaderBuilder builder(Separator separator, int buffer) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(buffer);
    }

    private static CsvRow row(CsvRecord each) {
        return new CsvRow(
                Math.toIntExact(each.getStartingLineNumber()),
                each.getFields().stream().map(FormulaGuard::unguarded).toList());
    }
}
