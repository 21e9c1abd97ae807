package nl.schakel.io.tree;

import nl.schakel.core.issue.Place.Position;

/** The lines of a text, which end in LF, CR LF or CR. */
final class Lines {

    /** Where every text begins. */
    static final Position START = new Position(1, 1);

    private Lines() {}

    /** Gives the line and the column of what stands at an index. */
    static Position position(CharSequence text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (endsLine(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, Character.codePointCount(text, lineStart, index) + 1);
    }

    /** Gives the text from a position to the end of its line. */
    static String rest(String text, Position from) {
        int start = 0;
        for (int line = 1; line < from.line() && start < text.length(); start++) {
            if (endsLine(text, start)) {
                line++;
            }
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int column = Math.min(from.column() - 1, text.codePointCount(start, end));
        return text.substring(text.offsetByCodePoints(start, column), end);
    }

    private static boolean endsLine(CharSequence text, int index) {
        char c = text.charAt(index);
        return c == '\n' || c == '\r' && !(index + 1 < text.length() && text.charAt(index + 1) == '\n');
    }
}
