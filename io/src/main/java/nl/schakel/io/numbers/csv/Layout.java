package nl.schakel.io.numbers.csv;

import java.util.Optional;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.Separator;

/**
 * A way in which a text is cut into cells; a sheet of a workbook is cut already.
 *
 * @param separator what stands between cells
 * @param quote what stands around them
 */
public record Layout(Optional<Separator> separator, Optional<Quote> quote) {

    static Layout of(Separator separator, Quote quote) {
        return new Layout(Optional.of(separator), Optional.of(quote));
    }
}
