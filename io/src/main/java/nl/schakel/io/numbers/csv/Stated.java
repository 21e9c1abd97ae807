package nl.schakel.io.numbers.csv;

import java.util.Optional;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Separator;

/**
 * What the caller states about a table; what is left out must be proven from the file.
 *
 * @param schoolYear the school year
 * @param separator what stands between cells
 * @param numbers the form of the numbers
 * @param encoding the encoding of the bytes
 */
public record Stated(
        Optional<SchoolYear> schoolYear,
        Optional<Separator> separator,
        Optional<NumberStyle> numbers,
        Optional<Encoding> encoding) {}
