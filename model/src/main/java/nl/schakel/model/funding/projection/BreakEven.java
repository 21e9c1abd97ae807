package nl.schakel.model.funding.projection;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.model.funding.statement.MissingInput;

/**
 * The least size at which a party comes out at an amount as far as known, such as '20, as far as known: total cost is missing'.
 *
 * @param size the size, such as a number of pupils; 0 or more
 * @param missing what is missing at that size of arrangements under which the party pays or is paid, or may be; with none, it is sure
 */
public record BreakEven(int size, List<MissingInput> missing) {

    /** Refuses a negative size. */
    public BreakEven {
        Check.that(size >= 0, "size", size, "must be 0 or more", "Count from 0.");
        missing = Check.list(missing, "missing");
    }

    /** {@return whether nothing is missing that could move the amount} */
    public boolean isSure() {
        return missing.isEmpty();
    }
}
