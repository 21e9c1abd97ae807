package nl.schakel.io.drawing.picture;

import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.route.RouteYear;

/** A lane: the stretches of each year in one kind of place, each on a row of its own. */
record LaneBand(Frame frame, Lane lane) implements Band {

    private static final int MOST = 3;

    private List<Stretch> there(RouteYear year) {
        return Stretch.of(frame.route(), year, lane);
    }

    /** Whether no year has anything to draw here. */
    boolean isEmpty() {
        return frame.years().stream().allMatch(year -> there(year).isEmpty());
    }

    private int rows() {
        return frame.years().stream().mapToInt(year -> there(year).size()).reduce(1, Math::max);
    }

    private int rowHeight(int row) {
        int lines = frame.years().stream()
                .filter(year -> there(year).size() > row)
                .mapToInt(year -> lines(there(year).get(row)).size())
                .reduce(1, Math::max);
        return Frame.PAD + Bar.HEIGHT + lines * Frame.LINE + Frame.PAD;
    }

    private List<String> lines(Stretch stretch) {
        return stretch.words(frame.language()).stream()
                .flatMap(words -> Wrap.lines(words, frame.letters(), MOST).stream())
                .toList();
    }

    @Override
    public int height() {
        return IntStream.range(0, rows()).map(this::rowHeight).sum();
    }

    @Override
    public void write(Markup svg, int top) {
        Shapes.text(svg, "lane", Frame.PAD, top + Frame.PAD + 11, frame.in(lane.label()));
        int next = top;
        for (int row = 0; row < rows(); row++) {
            for (int i = 0; i < frame.years().size(); i++) {
                write(svg, i, row, next + Frame.PAD);
            }
            next += rowHeight(row);
        }
    }

    private void write(Markup svg, int column, int row, int top) {
        RouteYear year = frame.years().get(column);
        List<Stretch> there = there(year);
        Bar bar = new Bar(frame, column, top);
        if (row < there.size()) {
            Stretch stretch = there.get(row);
            svg.add(
                    Shapes.group("stretch " + stretch.style())
                            .with("data-lane", lane.code())
                            .with("data-year", year.id().value())
                            .with("data-segment", stretch.segment().id().value()),
                    group -> {
                        bar.write(group, stretch);
                        words(group, "words", column, top, lines(stretch));
                    });
        } else if (row == 0 && lane != Lane.ELSEWHERE) {
            svg.add(
                    Shapes.group("stretch unmentioned")
                            .with("data-lane", lane.code())
                            .with("data-year", year.id().value()),
                    group -> {
                        bar.unmentioned(group);
                        words(group, "absent", column, top, List.of(frame.in(Words.NOT_MENTIONED)));
                    });
        }
    }

    private void words(Markup group, String style, int column, int top, List<String> lines) {
        Shapes.text(group, style, frame.middle(column), top + Bar.HEIGHT + Frame.LINE, lines);
    }
}
