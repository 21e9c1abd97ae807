package nl.schakel.io.duo;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Issue;

/**
 * A DUO file that was read as a whole, such as the pupils of all sites in 2025.
 *
 * <p>A row that cannot be read does not spoil the others: it is left out, counted as refused, and an issue says why.
 *
 * @param <T> what a row says
 * @param rows the rows that were read, in the order of the file
 * @param issues what is wrong or doubtful with rows; after the most that are collected, one says that the rest is left out
 * @param summary dialect, columns, year and number of rows
 */
public record DuoTable<T>(List<DuoRow<T>> rows, List<Issue> issues, DuoSummary summary) {

    /** Refuses null. */
    public DuoTable {
        rows = Check.list(rows, "rows");
        issues = Check.list(issues, "issues");
        Check.given(summary, "summary");
    }

    /** {@return what the rows say} */
    public List<T> contents() {
        return rows.stream().map(DuoRow::content).toList();
    }
}
