package nl.schakel.model.funding.statement;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Euro;

/**
 * What one party has to pay to another, such as 'EUR 151980.00 = 22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00'.
 *
 * @param lines the payments between the two
 */
public record Payable(List<FundingLine> lines) {

    /** Refuses null. */
    public Payable {
        lines = Check.list(lines, "lines");
    }

    /** {@return the sum of the payments} */
    public Euro amount() {
        return lines.stream().map(FundingLine::amount).reduce(Euro.ZERO, Euro::plus);
    }

    @Override
    public String toString() {
        return amount() + " = "
                + (lines.isEmpty()
                        ? "0"
                        : lines.stream()
                                .map(line -> line.derivation().rounded())
                                .collect(Collectors.joining(" + ")));
    }
}
