package nl.schakel.io.numbers.csv;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line the line in which it begins
 * @param cells its cells
 */
public record CsvRow(int line, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
