package nl.schakel.io.numbers.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.io.tree.Findings;

/**
 * The issues of rows: each with line, column and the name of the column.
 *
 * @param <C> the type of the columns
 * @param header the header
 * @param places the positions of the cells
 * @param findings where issues go
 */
public record RowIssues<C extends CsvColumn>(CsvHeader<C> header, CellPlaces places, Findings findings) {

    /**
     * Words and takes an issue of a cell.
     *
     * @param code the kind of trouble
     * @param row its row
     * @param column its column
     * @param requirement what must hold, beginning with 'must'
     * @param advice what to do
     */
    public void add(IssueCode code, CsvRow row, C column, String requirement, String advice) {
        findings.add(Issue.of(code, place(row, column), header.cell(row, column), requirement, advice));
    }

    /**
     * Takes a refusal of a cell as an issue.
     *
     * @param row its row
     * @param column its column
     * @param refusal what is wrong
     */
    public void add(CsvRow row, C column, InvalidValueException refusal) {
        findings.add(Issue.of(place(row, column), refusal));
    }

    /**
     * Takes a cell as a type, whose refusal becomes an issue.
     *
     * @param <T> the type
     * @param row the row
     * @param column the column
     * @param parse reads the cell
     * @return the value, unless it was refused
     */
    public <T> Optional<T> take(CsvRow row, C column, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(header.cell(row, column)));
        } catch (InvalidValueException refusal) {
            add(row, column, refusal);
            return Optional.empty();
        }
    }

    /**
     * Keeps the rows that have as many cells as the header.
     *
     * @param rows the rows after the header
     * @return those that fit; each other one is an issue
     */
    public List<CsvRow> fitting(List<CsvRow> rows) {
        int width = header.width();
        List<CsvRow> fitting = new ArrayList<>();
        for (CsvRow row : rows) {
            if (row.cells().size() == width) {
                fitting.add(row);
            } else {
                findings.add(
                        IssueCode.WRONG_FORM,
                        places.cell(row.line(), 0),
                        Integer.toString(row.cells().size()),
                        "must have as many cells as the header, which is " + width,
                        "Put a cell that holds the separator in quotes, and keep empty cells.");
            }
        }
        return fitting;
    }

    /** A column that the file does not have is missed where its row begins. */
    private Place place(CsvRow row, C column) {
        int index = header.columns().getOrDefault(column, 0);
        return findings.place(places.cell(row.line(), index), ModelPath.of(header.name(column)));
    }
}
