package nl.schakel.io.numbers.csv;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.numbers.ReadTable;
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
     * @param in the table
     * @param stated what the caller states
     * @param findings where issues go
     * @return the basis and how it was read; of no use when there is an issue
     */
    public static Optional<ReadTable<FundingBasis>> read(TableInput in, Stated stated, Findings findings) {
        Optional<CsvHeader<BasisColumn>> found = CsvHeader.read(in, BasisColumn.ALL, stated.table(), findings);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CsvHeader<BasisColumn> header = found.get();
        RowIssues<BasisColumn> issues = new RowIssues<>(header, in.places(header.layout()), findings);
        List<CsvRow> all = in.all(header.layout(), stated.table().limits(), findings);
        List<CsvRow> rows = issues.fitting(all.subList(Math.min(1, all.size()), all.size()));
        Optional<SchoolYear> year = schoolYear(rows, stated.schoolYear(), issues);
        ValueCells numbers = ValueCells.settle(rows, stated.numbers(), issues);
        FundingBasis.Builder basis = FundingBasis.of(year.orElse(NONE));
        Inputs inputs = new Inputs(issues, numbers, basis);
        rows.stream().takeWhile(row -> !findings.full()).forEach(inputs::add);
        return findings.failed() || numbers.style().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadTable<>(
                        basis.build(),
                        header.how(in, stated.table(), numbers.style().get(), Optional.empty(), all)));
    }

    private static Optional<SchoolYear> schoolYear(
            List<CsvRow> rows, Optional<SchoolYear> stated, RowIssues<BasisColumn> issues) {
        if (!issues.header().columns().containsKey(BasisColumn.SCHOOL_YEAR)) {
            if (stated.isEmpty() && !issues.findings().failed()) {
                issues.findings()
                        .add(
                                IssueCode.MISSING,
                                "",
                                "must say its school year",
                                "Add a column " + BasisColumn.SCHOOL_YEAR.english() + ", in Dutch "
                                        + BasisColumn.SCHOOL_YEAR.dutch()
                                        + ", or state it with BasisTable.withSchoolYear.");
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
        if (whole.isEmpty() && rows.isEmpty() && !issues.findings().failed()) {
            issues.findings()
                    .add(
                            IssueCode.MISSING,
                            "",
                            "must say its school year",
                            "Add a row with it in the column " + issues.header().name(BasisColumn.SCHOOL_YEAR)
                                    + ", or state it with BasisTable.withSchoolYear.");
        }
        return whole;
    }
}
