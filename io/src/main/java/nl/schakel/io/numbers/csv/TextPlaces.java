package nl.schakel.io.numbers.csv;

import java.util.Arrays;
import nl.schakel.core.issue.Place.Position;

/** The positions in a CSV text, whose lines end in LF, CR LF or CR. */
public final class TextPlaces {

    private final String text;
    private final int[] lineStarts;

    /**
     * Counts the lines of a text.
     *
     * @param text the text
     */
    public TextPlaces(String text) {
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /** Gives the position of the character at an index. */
    Position at(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(lineStarts[line], index) + 1);
    }

    /** Gives where a cell of the row that begins in a line begins: a quote protects separators only at the start of a cell. */
    Position cell(int line, int cell, char separator, char quote) {
        int index = lineStarts[Math.min(line, lineStarts.length) - 1];
        for (int skipped = 0; skipped < cell && index < text.length(); skipped++) {
            index = after(index, separator, quote);
        }
        return at(Math.min(index, text.length()));
    }

    private int after(int start, char separator, char quote) {
        boolean quoted = start < text.length() && text.charAt(start) == quote;
        int i = quoted ? start + 1 : start;
        while (i < text.length() && (quoted || text.charAt(i) != separator)) {
            if (quoted && text.charAt(i) == quote) {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == quote;
                quoted = doubled;
                i += doubled ? 1 : 0;
            }
            i++;
        }
        return i + 1;
    }
}
