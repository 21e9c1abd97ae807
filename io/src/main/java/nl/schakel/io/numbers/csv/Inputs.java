package nl.schakel.io.numbers.csv;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.time.LearningYear;
import nl.schakel.io.numbers.Settled;
import nl.schakel.model.funding.statement.FundingBasis;

/** The inputs of a basis, row by row: each kind with what names it, once, and a value that can be. */
final class Inputs {

    private final RowIssues issues;
    private final ValueCells numbers;
    private final FundingBasis.Builder basis;
    private final Map<Input, Integer> lines = new LinkedHashMap<>();

    /** What a row gives a value to. */
    private record Input(
            InputKind kind,
            Optional<PartnerId> partner,
            Optional<ElementId> arrangement,
            Optional<LearningYear> year) {}

    /** Begins; where the form of the numbers is not settled, the values are left aside. */
    Inputs(RowIssues issues, ValueCells numbers, FundingBasis.Builder basis) {
        this.issues = issues;
        this.numbers = numbers;
        this.basis = basis;
    }

    void add(CsvRow row) {
        Optional<InputKind> kind = issues.take(row, BasisColumn.KIND, Inputs::kind);
        boolean named = kind.isEmpty() || named(row, kind.get());
        Optional<PartnerId> partner = taken(row, kind, BasisColumn.PARTNER)
                .flatMap(cell -> issues.take(row, BasisColumn.PARTNER, PartnerId::parse));
        Optional<ElementId> arrangement = taken(row, kind, BasisColumn.ARRANGEMENT)
                .flatMap(cell -> issues.take(row, BasisColumn.ARRANGEMENT, ElementId::parse));
        Optional<LearningYear> year = taken(row, kind, BasisColumn.LEARNING_YEAR)
                .flatMap(cell -> issues.take(row, BasisColumn.LEARNING_YEAR, LearningYear::parse));
        Optional<BigDecimal> value = value(row, kind);
        if (kind.isEmpty() || !named) {
            return;
        }
        Input input = new Input(kind.get(), partner, arrangement, year);
        if (complete(input) && once(row, input)) {
            value.ifPresent(number -> put(input, number));
        }
    }

    private static InputKind kind(String cell) {
        return InputKind.of(cell)
                .orElseThrow(() -> Check.refused(
                        "kind",
                        cell,
                        "must be a kind of input",
                        "Write one of: " + String.join(", ", InputKind.words()) + "."));
    }

    /** Says whether all cells that name the input are there, and no others. */
    private boolean named(CsvRow row, InputKind kind) {
        boolean named = true;
        for (BasisColumn column : InputKind.NAMING) {
            boolean empty = issues.header().cell(row, column).isEmpty();
            if (empty && kind.takes(column)) {
                issues.add(
                        IssueCode.MISSING,
                        row,
                        column,
                        "must be given for " + kind.english(),
                        "Fill the column " + column.english() + ", in Dutch " + column.dutch() + ".");
                named = false;
            } else if (!empty && !kind.takes(column)) {
                issues.add(
                        IssueCode.WRONG_VALUE,
                        row,
                        column,
                        "must be empty for " + kind.english(),
                        "Leave the cell empty, or check the kind.");
                named = false;
            }
        }
        return named;
    }

    private Optional<String> taken(CsvRow row, Optional<InputKind> kind, BasisColumn column) {
        return kind.filter(known -> known.takes(column))
                .map(known -> issues.header().cell(row, column))
                .filter(cell -> !cell.isEmpty());
    }

    private Optional<BigDecimal> value(CsvRow row, Optional<InputKind> kind) {
        if (issues.header().cell(row, BasisColumn.VALUE).isEmpty()) {
            issues.add(
                    IssueCode.MISSING,
                    row,
                    BasisColumn.VALUE,
                    "must be given",
                    "Write the number, or leave out the row where it is unknown.");
            return Optional.empty();
        }
        if (numbers.unread().contains(row.line())) {
            return Optional.empty();
        }
        return numbers.style()
                .map(Settled::value)
                .flatMap(style -> issues.take(
                        row,
                        BasisColumn.VALUE,
                        cell -> kind.map(known -> fitting(cell, style.parse(cell), known))
                                .orElseGet(() -> style.parse(cell))));
    }

    /** Judges decimals as they are written: '1,000' of a Dutch table is no way to say 1 pupil. */
    private static BigDecimal fitting(String cell, BigDecimal number, InputKind kind) {
        Check.that(
                kind == InputKind.COST || number.signum() >= 0,
                "value",
                cell,
                "must not be negative",
                "Give 0 or more, or leave out the row where it is unknown.");
        if (kind.euros()) {
            Check.that(number.scale() <= 2, "value", cell, "must have at most two decimals", "Write euros and cents.");
            Check.that(
                    cents(number).bitLength() < Long.SIZE,
                    "value",
                    cell,
                    "must be at most EUR 92233720368547758.07",
                    "Check the amount.");
        } else {
            Check.that(
                    number.scale() <= 0,
                    "value",
                    cell,
                    "must be a whole number",
                    "Write " + kind.english() + " without decimals.");
            Check.that(
                    number.toBigIntegerExact().bitLength() < Integer.SIZE,
                    "value",
                    cell,
                    "must be at most " + Integer.MAX_VALUE,
                    "Check the number.");
        }
        return number;
    }

    private static BigInteger cents(BigDecimal euros) {
        return euros.movePointRight(2).toBigIntegerExact();
    }

    private static boolean complete(Input input) {
        return input.kind.takes(BasisColumn.PARTNER) == input.partner.isPresent()
                && input.kind.takes(BasisColumn.ARRANGEMENT) == input.arrangement.isPresent()
                && input.kind.takes(BasisColumn.LEARNING_YEAR) == input.year.isPresent();
    }

    private boolean once(CsvRow row, Input input) {
        Integer before = lines.putIfAbsent(input, row.line());
        if (before != null) {
            issues.add(
                    IssueCode.DUPLICATE_KEY,
                    row,
                    BasisColumn.KIND,
                    "must be given once; line " + before + " gives the same input",
                    "Keep one of the two rows.");
        }
        return before == null;
    }

    private void put(Input input, BigDecimal number) {
        switch (input.kind) {
            case PUPILS -> basis.pupils(input.partner.orElseThrow(), input.year.orElseThrow(), number.intValueExact());
            case AMOUNT_PER_PUPIL -> basis.amountPerPupil(input.partner.orElseThrow(), euro(number));
            case HOURS ->
                basis.hours(input.arrangement.orElseThrow(), input.partner.orElseThrow(), number.intValueExact());
            case COST -> basis.cost(input.arrangement.orElseThrow(), euro(number));
            case KEY -> basis.key(input.arrangement.orElseThrow(), input.partner.orElseThrow(), number.intValueExact());
        }
    }

    private static Euro euro(BigDecimal number) {
        return new Euro(cents(number).longValueExact());
    }
}
