package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;

/**
 * The pupils of a year, such as 12 men and 0..4 women.
 *
 * @param men the men, if the file says so
 * @param women the women, if the file says so
 */
public record YearPupils(Optional<Count> men, Optional<Count> women) {

    /** Refuses null. */
    public YearPupils {
        Check.given(men, "men");
        Check.given(women, "women");
    }

    /** {@return all of them; nothing if the file does not say both} */
    public Optional<Count> total() {
        return men.flatMap(one -> women.map(
                other -> new Count(one.least().add(other.least()), one.most().add(other.most()))));
    }
}
