package nl.schakel.io.numbers.csv;

import java.util.List;

/** A row of a CSV file: the line in which it begins, and its cells. */
record CsvRow(int line, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
