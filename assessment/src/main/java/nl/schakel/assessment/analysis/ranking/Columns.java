package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table in plain text, its columns aligned and two blanks apart; a column without any text is left out. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();
    /** From which column on numbers stand, which are aligned at the right. */
    private final int numbers;

    /** Begins a table with its headings. */
    Columns(int numbers, List<String> headings) {
        this.numbers = numbers;
        rows.add(headings);
    }

    void add(List<String> cells) {
        rows.add(cells);
    }

    List<String> lines() {
        List<Integer> shown = IntStream.range(0, rows.get(0).size())
                .filter(column ->
                        rows.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, shown, widths)).toList();
    }

    private String line(List<String> row, List<Integer> shown, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column : shown) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - length(cell));
            line.append(column >= numbers ? blanks + cell : cell + blanks).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    static List<String> cells(String... cells) {
        return Arrays.asList(cells);
    }
}
