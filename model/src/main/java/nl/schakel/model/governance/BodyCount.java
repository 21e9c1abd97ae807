package nl.schakel.model.governance;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;

/**
 * How many bodies of a kind there are, such as 'two now, three at once at most'.
 *
 * @param now how many there are
 * @param mostAtOnce how many there may be at the same time
 */
public record BodyCount(Optional<Quantity> now, Optional<Quantity> mostAtOnce) {

    /** Refuses null and blank texts. */
    public BodyCount {
        Check.given(now, "now");
        Check.given(mostAtOnce, "most at once");
    }

    /** {@return a count of which nothing is known} */
    public static BodyCount unknown() {
        return new BodyCount(Optional.empty(), Optional.empty());
    }
}
