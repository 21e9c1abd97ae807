package nl.schakel.io.numbers;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * How a table was read, such as with semicolons and Dutch numbers, with what settled each.
 *
 * @param separator what stands between its cells
 * @param numbers the form of its numbers
 * @param encoding the encoding of its bytes; absent if it was read from characters
 */
public record HowRead(
        Settled<Separator> separator, Settled<NumberStyle> numbers, Optional<Settled<Encoding>> encoding) {

    /** Refuses null. */
    public HowRead {
        Check.given(separator, "separator");
        Check.given(numbers, "numbers");
        Check.given(encoding, "encoding");
    }
}
