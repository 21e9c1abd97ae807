package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.List;

/** The wrapping of text at blanks. */
final class Wrap {

    private Wrap() {}

    /** Gives the lines of a text, each at most so wide unless a single word is wider; at least one. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> wrap(paragraph, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+")) {
            boolean fits = TextTable.length(line.toString()) + 1 + TextTable.length(word) <= width;
            if (line.length() > 0 && !fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    /** Wraps each line of a text to a width; what is wrapped stands under its line, two columns deeper. */
    static String indented(String text, int indent, int width) {
        StringBuilder all = new StringBuilder();
        text.lines().forEach(line -> {
            int own = line.length() - line.stripLeading().length();
            String margin = " ".repeat(indent + own);
            List<String> wrapped = lines(line, width - indent - own - 2);
            for (int i = 0; i < wrapped.size(); i++) {
                all.append(margin)
                        .append(i == 0 ? "" : "  ")
                        .append(wrapped.get(i))
                        .append('\n');
            }
        });
        return all.toString();
    }
}
