package nl.schakel.io.numbers.csv;

import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.io.tree.Findings;

/** The issues of rows: each with line, column and the name of the column. */
record RowIssues(BasisHeader header, TextPlaces places, Findings findings) {

    void add(IssueCode code, CsvRow row, BasisColumn column, String requirement, String advice) {
        findings.add(Issue.of(code, place(row, column), header.cell(row, column), requirement, advice));
    }

    void add(CsvRow row, BasisColumn column, InvalidValueException refusal) {
        findings.add(Issue.of(place(row, column), refusal));
    }

    /** Takes a cell as a type, whose refusal becomes an issue. */
    <T> Optional<T> take(CsvRow row, BasisColumn column, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(header.cell(row, column)));
        } catch (InvalidValueException refusal) {
            add(row, column, refusal);
            return Optional.empty();
        }
    }

    /** A column that the file does not have is missed where its row begins. */
    private Place place(CsvRow row, BasisColumn column) {
        int index = header.columns().getOrDefault(column, 0);
        return findings.place(places.cell(row.line(), index, header.character()), ModelPath.of(header.name(column)));
    }
}
