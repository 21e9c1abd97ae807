package nl.schakel.io.report.practice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Quantity.Form;

/** The sum of numbers as sources word them, such as '3+' of '1' and '2+'. */
final class Tally {

    private Tally() {}

    static Quantity sum(List<Quantity> counts) {
        BigDecimal low = counts.stream().map(Tally::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal high = counts.stream().map(Tally::high).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (counts.stream().anyMatch(count -> count.form() == Form.AT_LEAST || count.form() == Form.MORE_THAN)) {
            return new Quantity(Form.AT_LEAST, low, Optional.empty(), Optional.empty());
        }
        boolean about = counts.stream().anyMatch(Quantity::isAbout);
        return low.compareTo(high) == 0
                ? new Quantity(about ? Form.ABOUT : Form.EXACT, low, Optional.empty(), Optional.empty())
                : new Quantity(about ? Form.ABOUT_RANGE : Form.RANGE, low, Optional.of(high), Optional.empty());
    }

    /** The number of a list that may go on. */
    static Quantity orMore(Quantity count) {
        return new Quantity(Form.AT_LEAST, low(count), Optional.empty(), Optional.empty());
    }

    private static BigDecimal low(Quantity count) {
        return switch (count.form()) {
            case AT_MOST, LESS_THAN -> BigDecimal.ZERO;
            case MORE_THAN -> count.value().add(BigDecimal.ONE);
            case EXACT, ABOUT, AT_LEAST, RANGE, ABOUT_RANGE -> count.value();
        };
    }

    private static BigDecimal high(Quantity count) {
        return count.form() == Form.LESS_THAN
                ? count.value().subtract(BigDecimal.ONE)
                : count.end().orElse(count.value());
    }
}
