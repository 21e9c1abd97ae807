package nl.schakel.io.sample;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Euro;

/** Records that are told apart by their type. */
public sealed interface Fee {

    /** The same for everybody. */
    record FlatFee(ElementId id, Euro amount) implements Fee {}

    /** By age, for which there must be a least. */
    record FeeByAge(ElementId id, Euro amount, int from, int to) implements Fee {
        public FeeByAge {
            Check.that(from <= to, "ages", from + ".." + to, "must not end before they begin", "Swap the two ages.");
        }
    }

    /** None. */
    record NoFee(Optional<String> reason) implements Fee {}
}
