package nl.schakel.io.report.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.check.Check;

/** Bars as SVG: a chart of several with a scale, or a small one for a cell of a table. */
public final class Bars {

    private static final int WIDTH = 460;
    private static final int SCALE = 400;
    private static final int LINE = 16;
    private static final int THICK = 14;
    private static final int GAP = 12;
    private static final int HEADING = 34;
    private static final int LETTERS = 48;
    private static final int SMALL = 100;
    private static final int KEY = 40;

    private Bars() {}

    /**
     * Writes what all bars of a page share: the hatching.
     *
     * @param out where to
     */
    public static void definitions(Markup out) {
        Tag svg = Tag.of("svg", "definitions")
                .with("width", "0")
                .with("height", "0")
                .with("aria-hidden", "true");
        Tag pattern = Tag.of("pattern")
                .with("id", "hatch")
                .with("width", "5")
                .with("height", "5")
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(45)");
        out.add(
                svg,
                in -> in.add(
                        "defs",
                        defs -> defs.add(
                                pattern,
                                hatch -> hatch.add(rect(0, "5", 0, 5, "paper")).add(rect(0, "2", 0, 5, "ink")))));
    }

    /**
     * Bars that belong together.
     *
     * @param heading what they have in common; none if empty
     * @param bars the bars, from top to bottom
     */
    public record Group(String heading, List<Bar> bars) {

        /** Refuses null. */
        public Group {
            Check.given(heading, "heading");
            bars = Check.list(bars, "bars");
        }

        private int height() {
            return (heading.isEmpty() ? 0 : HEADING)
                    + bars.stream().mapToInt(Bars::height).sum();
        }
    }

    /**
     * Writes a chart.
     *
     * @param out where to
     * @param title what the chart shows, for those who cannot see it too
     * @param groups the bars, from top to bottom
     */
    public static void chart(Markup out, String title, List<Group> groups) {
        int height = groups.stream().mapToInt(Group::height).sum() + LINE;
        out.add(svg("chart", WIDTH, height), svg -> {
            svg.add("title", title);
            int top = 0;
            for (Group group : groups) {
                group(svg, group, top);
                top += group.height();
            }
            for (int tick = 0; tick <= 100; tick += 25) {
                String anchor = tick == 0 ? "start" : tick == 100 ? "end" : "middle";
                svg.add(
                        text(tick * SCALE / 100, top + LINE - 6, "tick").with("text-anchor", anchor),
                        Integer.toString(tick));
            }
        });
    }

    private static void group(Markup svg, Group group, int top) {
        int next = top;
        if (!group.heading().isEmpty()) {
            svg.add(text(0, top + HEADING - 12, "heading"), group.heading());
            next += HEADING;
        }
        for (Bar bar : group.bars()) {
            row(svg, bar, next);
            next += height(bar);
        }
    }

    private static int height(Bar bar) {
        return LINE * lines(bar.label()).size() + THICK + GAP;
    }

    private static void row(Markup svg, Bar bar, int top) {
        List<String> lines = lines(bar.label());
        for (int i = 0; i < lines.size(); i++) {
            svg.add(text(0, top + LINE * (i + 1) - 4, "label"), lines.get(i));
        }
        bar.note().ifPresent(note -> svg.add(text(WIDTH, top + LINE - 4, "note").with("text-anchor", "end"), note));
        int y = top + LINE * lines.size();
        bar(svg, bar, SCALE, y, THICK);
        grid(svg, SCALE, y, THICK);
        svg.add(text(WIDTH, y + THICK - 3, "figure").with("text-anchor", "end"), bar.figure());
    }

    /**
     * Writes a small bar without words, for a cell that holds the figure too.
     *
     * @param out where to
     * @param bar the bar
     */
    public static void small(Markup out, Bar bar) {
        out.add(svg("small", SMALL, THICK), svg -> {
            svg.add("title", bar.label() + ": " + bar.figure());
            bar(svg, bar, SMALL, 0, THICK);
            grid(svg, SMALL, 0, THICK);
        });
    }

    /**
     * Writes a sample for a legend, whose words stand beside it.
     *
     * @param out where to
     * @param bar the bar
     */
    public static void key(Markup out, Bar bar) {
        out.add(svg("small", KEY, THICK), svg -> {
            svg.add("title", bar.label());
            bar(svg, bar, KEY, 0, THICK);
        });
    }

    private static void bar(Markup svg, Bar bar, int width, int y, int thick) {
        svg.add(rect(0, Integer.toString(width), y, thick, "track"));
        if (bar.lower() > 0) {
            svg.add(rect(0, units(bar.lower(), width), y, thick, "sure"));
        }
        if (bar.upper() > bar.lower()) {
            svg.add(Tag.of("rect", "open")
                    .with("x", units(bar.lower(), width))
                    .with("y", Integer.toString(y))
                    .with("width", units(bar.upper() - bar.lower(), width))
                    .with("height", Integer.toString(thick))
                    .with("fill", "url(#hatch)"));
        }
    }

    private static void grid(Markup svg, int width, int y, int thick) {
        for (int tick = 25; tick < 100; tick += 25) {
            svg.add(Tag.of("line", "grid")
                    .with("x1", Integer.toString(tick * width / 100))
                    .with("x2", Integer.toString(tick * width / 100))
                    .with("y1", Integer.toString(y))
                    .with("y2", Integer.toString(y + thick)));
        }
    }

    private static Tag svg(String style, int width, int height) {
        return Tag.of("svg", style)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img");
    }

    private static Tag text(int x, int y, String style) {
        return Tag.of("text", style).with("x", Integer.toString(x)).with("y", Integer.toString(y));
    }

    private static Tag rect(int x, String width, int y, int height, String style) {
        return Tag.of("rect", style)
                .with("x", Integer.toString(x))
                .with("y", Integer.toString(y))
                .with("width", width)
                .with("height", Integer.toString(height));
    }

    /** Turns millionths into units of the drawing, to the hundredth. */
    private static String units(long millionths, int width) {
        return BigDecimal.valueOf(millionths * width, 6)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split("[ \n]+")) {
            if (!line.isEmpty() && line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
