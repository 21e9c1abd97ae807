package nl.schakel.io.drawing.picture;

import java.util.Optional;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;

/**
 * The bar of a stretch: its height is the days a week, its width the part of the year.
 *
 * @param frame the columns
 * @param column the year in which it stands
 * @param top the height of five days
 */
record Bar(Frame frame, int column, int top) {

    static final int HEIGHT = 60;
    private static final int THIN = 30;
    private static final int LEAST = 10;

    void write(Markup out, Stretch stretch) {
        Optional<Extent> days = stretch.days();
        Optional<Extent> weeks = stretch.weeks();
        int width = weeks.map(this::width).orElse(whole());
        int x = frame.middle(column) - width / 2;
        int bottom = top + HEIGHT;
        days.ifPresent(known -> out.add(five()));
        out.add(ground());
        if (days.isEmpty()) {
            out.add(Shapes.rect(stretch.isToCome() ? "unknown thick" : "unknown", x, top, width, HEIGHT));
        } else {
            int sure = height(days.get().sure());
            int possible = height(days.get().possible());
            boolean exact = days.get().exact() && weeks.map(Extent::isSettled).orElse(true);
            if (possible > sure) {
                out.add(Shapes.rect("possible", x, bottom - possible, width, possible - sure));
            }
            if (sure > 0) {
                boolean inForce = !stretch.isToCome() && !stretch.isPast();
                String style = "certain" + (exact ? "" : " about-right") + (stretch.isToCome() ? " thick" : "");
                out.add(Shapes.rect(style, x, bottom - sure, width, sure)
                        .with(
                                "fill",
                                inForce
                                        ? frame.pattern(
                                                Lane.of(stretch.segment().setting()))
                                        : "#fff"));
            }
        }
        if (stretch.isPast()) {
            out.add(Shapes.path(
                    "cross",
                    "M" + x + " " + top + "l" + width + " " + HEIGHT + "m0 -" + HEIGHT + "l-" + width + " " + HEIGHT));
        }
        if (days.isEmpty()) {
            question(out);
        }
    }

    /** What stands where nothing is said of a lane. */
    void unmentioned(Markup out) {
        out.add(ground());
        out.add(Shapes.rect("unknown", frame.middle(column) - THIN / 2, top, THIN, HEIGHT));
        question(out);
    }

    private void question(Markup out) {
        Shapes.text(out, "question", frame.middle(column), top + HEIGHT / 2 + 6, "?");
    }

    private Tag five() {
        return Shapes.line("five", left(), top, left() + whole(), top);
    }

    private Tag ground() {
        return Shapes.line("ground", left(), top + HEIGHT, left() + whole(), top + HEIGHT);
    }

    private int left() {
        return frame.left(column) + Frame.PAD;
    }

    private int whole() {
        return frame.column() - 2 * Frame.PAD;
    }

    private int width(Extent weeks) {
        return Math.max(LEAST, whole() * weeks.possible() / Extent.YEAR);
    }

    private static int height(int tenths) {
        return (HEIGHT * tenths + Extent.WEEK - 1) / Extent.WEEK;
    }
}
