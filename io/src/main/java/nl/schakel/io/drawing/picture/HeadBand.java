package nl.schakel.io.drawing.picture;

import java.util.List;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.route.RouteYear;

/** The names of the years. */
record HeadBand(Frame frame) implements Band {

    private static final int MOST = 5;

    @Override
    public int height() {
        int lines = frame.years().stream()
                .mapToInt(year -> lines(year).size())
                .max()
                .orElse(1);
        return lines * Frame.LINE + 2 * Frame.PAD;
    }

    private List<String> lines(RouteYear year) {
        List<String> names = Names.year(year, frame.language());
        boolean none = frame.route().timeline().years().isEmpty();
        String unknown = frame.in(none ? Words.NO_YEARS : Words.NO_YEAR_NAMED);
        return Wrap.lines(names.isEmpty() ? "? " + unknown : String.join(", ", names), frame.letters() - 1, MOST);
    }

    @Override
    public void write(Markup svg, int top) {
        for (int i = 0; i < frame.years().size(); i++) {
            Shapes.text(
                    svg,
                    "year",
                    frame.middle(i),
                    top + Frame.PAD + 10,
                    lines(frame.years().get(i)));
        }
    }
}
