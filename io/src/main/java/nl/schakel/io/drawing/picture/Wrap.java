package nl.schakel.io.drawing.picture;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of so many characters, counted and not measured, so that every machine breaks it alike. */
final class Wrap {

    private static final String MORE = "…";

    private Wrap() {}

    /** Breaks between words, and within one that is longer than a line; what does not fit in the lines ends in '…'. */
    static List<String> lines(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : pieces(text, letters)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= most ? lines : shortened(lines, letters, most);
    }

    private static List<String> pieces(String text, int letters) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (length(rest) > letters) {
                int cut = rest.offsetByCodePoints(0, letters);
                int hyphen = rest.lastIndexOf('-', cut - 1) + 1;
                int end = hyphen > 1 ? hyphen : cut;
                pieces.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            pieces.add(rest);
        }
        return pieces;
    }

    private static List<String> shortened(List<String> lines, int letters, int most) {
        List<String> shortened = new ArrayList<>(lines.subList(0, most));
        String last = shortened.get(most - 1);
        String kept = length(last) < letters ? last : last.substring(0, last.offsetByCodePoints(0, letters - 1));
        shortened.set(most - 1, kept + MORE);
        return shortened;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
