package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.schakel.core.check.Check;

/**
 * A table in plain text whose cells wrap at blanks, such as the comparison of five partnerships in 140 columns.
 *
 * <p>Written here because the tables of the libraries pass through the default charset of the machine.
 */
public final class TextTable {

    /** The columns within which the tables of this module stay. */
    public static final int WIDTH = 150;

    private static final String BETWEEN = " | ";
    private static final String CROSSING = "-+-";

    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> heading) {
        this.heading = Check.list(heading, "heading");
    }

    /**
     * Begins a table.
     *
     * @param heading the headings of its columns
     * @return a table without rows
     */
    public static TextTable of(List<String> heading) {
        return new TextTable(heading);
    }

    /**
     * Adds a row.
     *
     * @param cells one text for each column
     * @return this
     */
    public TextTable row(List<String> cells) {
        Check.that(
                cells.size() == heading.size(),
                "cells",
                cells,
                "must be " + heading.size() + ", one for each column",
                "Use an empty text for an empty cell.");
        rows.add(List.copyOf(cells));
        return this;
    }

    /**
     * Lays the table out.
     *
     * @param width the most columns of a line; single words that are longer widen it
     * @return its lines, each with a line feed; rows that wrap stand between rules
     */
    public String layOut(int width) {
        int[] widths = widths(width);
        List<List<List<String>>> wrapped =
                rows.stream().map(row -> wrap(row, widths)).toList();
        StringBuilder text = new StringBuilder();
        append(text, wrap(heading, widths), widths);
        for (int i = 0; i < wrapped.size(); i++) {
            if (i == 0 || height(wrapped.get(i)) > 1 || height(wrapped.get(i - 1)) > 1) {
                rule(text, widths);
            }
            append(text, wrapped.get(i), widths);
        }
        return text.toString();
    }

    /** {@return the table within {@link #WIDTH} columns} */
    @Override
    public String toString() {
        return layOut(WIDTH);
    }

    /** Takes from the widest column until all fit, or until each is as narrow as its longest word; from the first only in the end. */
    private int[] widths(int width) {
        int[] widths = IntStream.range(0, heading.size())
                .map(column -> cells(column).stream()
                        .flatMap(String::lines)
                        .mapToInt(TextTable::length)
                        .max()
                        .orElse(0))
                .toArray();
        int[] least = IntStream.range(0, heading.size())
                .map(column -> cells(column).stream()
                        .flatMap(cell -> Arrays.stream(cell.split("\\s+")))
                        .mapToInt(TextTable::length)
                        .max()
                        .orElse(0))
                .toArray();
        int tooMuch = Arrays.stream(widths).sum() + BETWEEN.length() * (widths.length - 1) - width;
        while (tooMuch > 0) {
            int widest = widest(1, widths, least)
                    .orElseGet(() -> widest(0, widths, least).orElse(-1));
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            tooMuch--;
        }
        return widths;
    }

    private static OptionalInt widest(int from, int[] widths, int[] least) {
        return IntStream.range(from, widths.length)
                .filter(column -> widths[column] > least[column])
                .reduce((best, column) -> widths[column] > widths[best] ? column : best);
    }

    private List<String> cells(int column) {
        List<String> cells = new ArrayList<>(List.of(heading.get(column)));
        rows.forEach(row -> cells.add(row.get(column)));
        return cells;
    }

    private static List<List<String>> wrap(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> Wrap.lines(row.get(column), widths[column]))
                .toList();
    }

    private static int height(List<List<String>> row) {
        return row.stream().mapToInt(List::size).max().orElse(1);
    }

    private static void append(StringBuilder text, List<List<String>> row, int[] widths) {
        for (int line = 0; line < height(row); line++) {
            StringBuilder joined = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = row.get(column);
                String part = line < cell.size() ? cell.get(line) : "";
                joined.append(column == 0 ? "" : BETWEEN)
                        .append(part)
                        .append(" ".repeat(widths[column] - length(part)));
            }
            text.append(joined.toString().stripTrailing()).append('\n');
        }
    }

    private static void rule(StringBuilder text, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            text.append(column == 0 ? "" : CROSSING).append("-".repeat(widths[column]));
        }
        text.append('\n');
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
