package nl.schakel.io.numbers.csv;

import java.util.Optional;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.numbers.NumberStyle;

/**
 * What the caller states about a table of numbers; what is left out must be proven from the file.
 *
 * @param schoolYear the school year
 * @param numbers the form of the numbers
 * @param table what holds for any table
 */
public record Stated(Optional<SchoolYear> schoolYear, Optional<NumberStyle> numbers, TableSettings table) {}
