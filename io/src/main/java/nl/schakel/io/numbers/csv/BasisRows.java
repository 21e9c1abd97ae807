package nl.schakel.io.numbers.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.HowRead;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;
import nl.schakel.model.funding.statement.FundingBasis;

/** The way from the text of a table to a funding basis, with all that is wrong in one pass. */
public final class BasisRows {

    /** Stands in for a school year that nobody gives, which is an issue, so that the rows can still be checked. */
    private static final SchoolYear NONE = new SchoolYear(2000);

    private BasisRows() {}

    /**
     * Reads a table.
     *
     * @param text its text
     * @param stated what the caller states
     * @param limits the limits
     * @param findings where issues go
     * @return the basis and how it was read; of no use when there is an issue
     */
    public static Optional<ReadTable<FundingBasis>> read(
            TableText text, Stated stated, ReadLimits limits, Findings findings) {
        TextPlaces places = new TextPlaces(text.content());
        Optional<BasisHeader> found = BasisHeader.read(text.content(), stated.separator(), places, findings);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        BasisHeader header = found.get();
        RowIssues issues = new RowIssues(header, places, findings);
        List<CsvRow> all = CsvRows.all(text.content(), header.separator().value(), places, limits, findings);
        List<CsvRow> rows = fitting(all.subList(Math.min(1, all.size()), all.size()), issues);
        Optional<SchoolYear> year = schoolYear(rows, stated.schoolYear(), issues);
        ValueCells numbers = ValueCells.settle(rows, stated.numbers(), issues);
        FundingBasis.Builder basis = FundingBasis.of(year.orElse(NONE));
        Inputs inputs = new Inputs(issues, numbers, basis);
        rows.stream().takeWhile(row -> !findings.full()).forEach(inputs::add);
        return findings.failed() || numbers.style().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadTable<>(
                        basis.build(),
                        new HowRead(header.separator(), numbers.style().get(), encoding(text, all))));
    }

    private static List<CsvRow> fitting(List<CsvRow> rows, RowIssues issues) {
        int width = issues.header().width();
        List<CsvRow> fitting = new ArrayList<>();
        for (CsvRow row : rows) {
            if (row.cells().size() == width) {
                fitting.add(row);
            } else {
                issues.findings()
                        .add(
                                IssueCode.WRONG_FORM,
                                issues.places()
                                        .cell(row.line(), 0, issues.header().character()),
                                Integer.toString(row.cells().size()),
                                "must have as many cells as the header, which is " + width,
                                "Put a cell that holds the separator in quotes, and keep empty cells.");
            }
        }
        return fitting;
    }

    private static Optional<SchoolYear> schoolYear(List<CsvRow> rows, Optional<SchoolYear> stated, RowIssues issues) {
        if (!issues.header().columns().containsKey(BasisColumn.SCHOOL_YEAR)) {
            if (stated.isEmpty()) {
                issues.findings()
                        .add(
                                IssueCode.MISSING,
                                "",
                                "must say its school year",
                                "State it with BasisTable.withSchoolYear, or add a column "
                                        + BasisColumn.SCHOOL_YEAR.english() + ".");
            }
            return stated;
        }
        Optional<SchoolYear> whole = stated;
        for (CsvRow row : rows) {
            Optional<SchoolYear> year = issues.take(row, BasisColumn.SCHOOL_YEAR, SchoolYear::parse);
            whole = whole.or(() -> year);
            if (year.isPresent() && !year.equals(whole)) {
                issues.add(
                        IssueCode.WRONG_VALUE,
                        row,
                        BasisColumn.SCHOOL_YEAR,
                        "must be that of the whole table, " + whole.get(),
                        "Make a table for each school year.");
            }
        }
        if (whole.isEmpty() && rows.isEmpty()) {
            issues.findings()
                    .add(IssueCode.MISSING, "", "must say its school year", "State it with BasisTable.withSchoolYear.");
        }
        return whole;
    }

    /** Shows the first cell that the encodings read otherwise. */
    private static Optional<Settled<Encoding>> encoding(TableText text, List<CsvRow> rows) {
        return text.encoding()
                .map(settled -> text.byCells()
                        ? new Settled<>(settled.value(), settled.why(), firstBeyondAscii(rows))
                        : settled);
    }

    private static List<TableCell> firstBeyondAscii(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                if (cell.chars().anyMatch(c -> c > 0x7F)) {
                    return List.of(new TableCell(row.line(), i + 1, cell));
                }
            }
        }
        return List.of();
    }
}
