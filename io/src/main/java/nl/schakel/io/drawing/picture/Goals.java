package nl.schakel.io.drawing.picture;

import java.util.List;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.route.Destination;

/** Where the route leads: the programmes and diplomas at the right of the years. */
record Goals(Frame frame) implements Band {

    private static final int MARK = 18;
    private static final int MOST = 3;

    private List<String> name(Destination destination) {
        return Wrap.lines(destination.name().in(frame.language()), letters(), MOST);
    }

    private List<String> level(Destination destination) {
        return Wrap.lines(Names.level(destination, frame.language()), letters(), MOST);
    }

    private int letters() {
        return Frame.letters(frame.width() - frame.goals() - MARK);
    }

    private int height(Destination destination) {
        return (name(destination).size() + level(destination).size()) * Frame.LINE + Frame.PAD;
    }

    @Override
    public int height() {
        List<Destination> all = frame.route().destinations();
        int listed = all.stream().mapToInt(this::height).sum();
        return Frame.PAD + Frame.LINE + Frame.PAD + (all.isEmpty() ? Bar.HEIGHT + 2 * Frame.LINE : listed);
    }

    @Override
    public void write(Markup svg, int top) {
        int x = frame.goals() + Frame.PAD;
        Shapes.text(svg, "lane", x, top + Frame.PAD + 10, frame.in(Words.LEADS_TO));
        int next = top + 2 * Frame.PAD + Frame.LINE;
        if (frame.route().destinations().isEmpty()) {
            int middle = (frame.goals() + frame.width()) / 2;
            svg.add(Shapes.rect("unknown", x, next, frame.width() - x - Frame.PAD, Bar.HEIGHT));
            Shapes.text(svg, "question", middle, next + Bar.HEIGHT / 2 + 6, "?");
            Shapes.text(svg, "absent", middle, next + Bar.HEIGHT + Frame.LINE, frame.in(Words.NOT_MENTIONED));
        }
        for (Destination destination : frame.route().destinations()) {
            Mark.GOAL.write(svg, x, next);
            Shapes.text(svg, "goal", x + MARK, next + 11, name(destination));
            int below = next + name(destination).size() * Frame.LINE;
            Shapes.text(svg, "start", x + MARK, below + 11, level(destination));
            next += height(destination);
        }
    }
}
