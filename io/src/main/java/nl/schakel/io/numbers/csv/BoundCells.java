package nl.schakel.io.numbers.csv;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Settled;

/** The values of the rows, each from one cell or from two; where the form of the numbers is not settled, they are left aside. */
record BoundCells(RowIssues<BasisColumn> issues, ValueCells numbers) {

    /** Reads what a row gives; an empty cell up-to says that the value is exact. */
    Optional<Bounds> read(CsvRow row, Optional<InputKind> kind) {
        boolean exact = issues.header().cell(row, BasisColumn.UP_TO).isEmpty();
        if (issues.header().cell(row, BasisColumn.VALUE).isEmpty()) {
            missing(row, exact);
        }
        Optional<BigDecimal> least = number(row, BasisColumn.VALUE, kind);
        Optional<BigDecimal> most = exact ? least : number(row, BasisColumn.UP_TO, kind);
        return least.flatMap(from -> most.map(to -> new Bounds(from, to))).filter(bounds -> rising(row, bounds));
    }

    private void missing(CsvRow row, boolean exact) {
        String upTo = issues.header().name(BasisColumn.UP_TO);
        issues.add(
                IssueCode.MISSING,
                row,
                BasisColumn.VALUE,
                exact ? "must be given" : "must be given where " + upTo + " is",
                exact
                        ? "Write the number, or leave out the row where it is unknown."
                        : "Write the least that it can be, or move the number of " + upTo + " here if it is exact.");
    }

    private Optional<BigDecimal> number(CsvRow row, BasisColumn column, Optional<InputKind> kind) {
        return issues.header()
                .filled(row, column)
                .filter(cell -> !numbers.unread().contains(cell))
                .flatMap(filled -> row.numbers().get(filled.column() - 1)
                        ? Optional.of(NumberStyle.PLAIN)
                        : numbers.style().map(Settled::value))
                .flatMap(style -> issues.take(
                        row,
                        column,
                        cell -> kind.map(known -> Bounds.fitting(cell, style.parse(cell), known))
                                .orElseGet(() -> style.parse(cell))));
    }

    private boolean rising(CsvRow row, Bounds bounds) {
        boolean rising = bounds.least().compareTo(bounds.most()) <= 0;
        if (!rising) {
            String value = issues.header().name(BasisColumn.VALUE);
            issues.add(
                    IssueCode.WRONG_VALUE,
                    row,
                    BasisColumn.UP_TO,
                    "must not be less than " + value + ", which is "
                            + issues.header().cell(row, BasisColumn.VALUE),
                    "Write the least as " + value + " and the most as "
                            + issues.header().name(BasisColumn.UP_TO) + ".");
        }
        return rising;
    }
}
