package nl.schakel.io.drawing.picture;

import java.util.List;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;

/** The elements of SVG that a drawing needs, all in whole numbers. */
final class Shapes {

    private Shapes() {}

    static Tag rect(String style, int x, int y, int width, int height) {
        return number(number(number(number(Tag.of("rect", style), "x", x), "y", y), "width", width), "height", height);
    }

    static Tag line(String style, int x1, int y1, int x2, int y2) {
        return number(number(number(number(Tag.of("line", style), "x1", x1), "y1", y1), "x2", x2), "y2", y2);
    }

    static Tag path(String style, String steps) {
        return Tag.of("path", style).with("d", steps);
    }

    static Tag group(String style) {
        return Tag.of("g", style);
    }

    /** Writes lines of text one under the other; the first stands on the given height. */
    static void text(Markup out, String style, int x, int y, List<String> lines) {
        out.add(Tag.of("text", style), text -> {
            for (int i = 0; i < lines.size(); i++) {
                // a blank between the lines, for those who copy the text
                String line = lines.get(i) + (i + 1 < lines.size() ? " " : "");
                text.add(number(number(Tag.of("tspan"), "x", x), "y", y + i * Frame.LINE), line);
            }
        });
    }

    static void text(Markup out, String style, int x, int y, String line) {
        text(out, style, x, y, List.of(line));
    }

    private static Tag number(Tag tag, String attribute, int value) {
        return tag.with(attribute, Integer.toString(value));
    }
}
