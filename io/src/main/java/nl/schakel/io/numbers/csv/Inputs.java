package nl.schakel.io.numbers.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.text.Codes;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.statement.FundingBasis;

/** The inputs of a basis, row by row: each kind with what names it, once, and a value that can be. */
final class Inputs {

    private final RowIssues<BasisColumn> issues;
    private final BoundCells values;
    private final FundingBasis.Builder basis;
    private final Map<Input, Integer> lines = new LinkedHashMap<>();

    /** What a row gives a value to. */
    private record Input(
            InputKind kind,
            Optional<PartnerId> partner,
            Optional<ElementId> arrangement,
            Optional<LearningYear> year) {}

    /** Begins; where the form of the numbers is not settled, the values are left aside. */
    Inputs(RowIssues<BasisColumn> issues, ValueCells numbers, FundingBasis.Builder basis) {
        this.issues = issues;
        this.values = new BoundCells(issues, numbers);
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
        Optional<Bounds> value = values.read(row, kind);
        Optional<Share> part = part(row, kind);
        if (kind.isEmpty() || !named) {
            return;
        }
        Input input = new Input(kind.get(), partner, arrangement, year);
        if (complete(input) && once(row, input)) {
            value.ifPresent(bounds -> part.ifPresent(share -> put(input, bounds, share)));
        }
    }

    private static InputKind kind(String cell) {
        return InputKind.of(cell)
                .orElseThrow(() -> Check.refused(
                        "kind",
                        cell,
                        "must be a kind of input",
                        Codes.nearest(CsvColumn.word(cell), InputKind.words())
                                        .map(near -> "Did you mean '" + near + "'? ")
                                        .orElse("")
                                + "Write one of: " + String.join(", ", InputKind.words()) + "."));
    }

    /** Says whether all cells that name the input are there, and none that the kind does not take. */
    private boolean named(CsvRow row, InputKind kind) {
        boolean named = true;
        for (BasisColumn column : InputKind.DEPENDING) {
            boolean empty = issues.header().cell(row, column).isEmpty();
            if (empty && kind.needs(column)) {
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

    /** Gives the part of a weight that counts; the whole where nothing corrects it. */
    private Optional<Share> part(CsvRow row, Optional<InputKind> kind) {
        return taken(row, kind, BasisColumn.PART).isEmpty()
                ? Optional.of(Share.ONE)
                : issues.take(row, BasisColumn.PART, Share::parse);
    }

    private static boolean complete(Input input) {
        return input.kind.needs(BasisColumn.PARTNER) == input.partner.isPresent()
                && input.kind.needs(BasisColumn.ARRANGEMENT) == input.arrangement.isPresent()
                && input.kind.needs(BasisColumn.LEARNING_YEAR) == input.year.isPresent();
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

    private void put(Input input, Bounds value, Share part) {
        switch (input.kind) {
            case PUPILS -> basis.pupils(input.partner.orElseThrow(), input.year.orElseThrow(), value.count());
            case AMOUNT_PER_PUPIL -> basis.amountPerPupil(input.partner.orElseThrow(), value.euros());
            case HOURS -> basis.hours(input.arrangement.orElseThrow(), input.partner.orElseThrow(), value.count());
            case COST -> basis.cost(input.arrangement.orElseThrow(), value.euros());
            case KEY ->
                basis.key(
                        input.arrangement.orElseThrow(), input.partner.orElseThrow(), new Weight(value.count(), part));
        }
    }
}
