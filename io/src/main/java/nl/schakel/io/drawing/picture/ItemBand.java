package nl.schakel.io.drawing.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.RouteYear;

/**
 * A band that lists something of each year, such as its exams, each with the mark of its kind.
 *
 * @param frame the columns
 * @param label what the band lists
 * @param items what it lists of a year
 */
record ItemBand(Frame frame, LocalizedText label, Function<RouteYear, List<Item>> items) implements Band {

    private static final int MARK = 18;
    private static final int MOST = 3;

    /** What is listed, with a mark or without one. */
    record Item(Optional<Mark> mark, String words) {}

    static ItemBand exams(Frame frame) {
        return new ItemBand(
                frame,
                Words.EXAMS,
                year -> year.exams().stream()
                        .map(exam -> new Item(Optional.of(Mark.of(exam.kind())), Names.exam(exam, frame.language())))
                        .toList());
    }

    static ItemBand hours(Frame frame) {
        return new ItemBand(
                frame,
                Words.HOURS,
                year -> Names.hours(year.clockHours().orElse(ClockHours.UNKNOWN), frame.language()).stream()
                        .map(words -> new Item(Optional.empty(), words))
                        .toList());
    }

    static ItemBand diplomas(Frame frame) {
        return new ItemBand(
                frame,
                Words.DIPLOMAS,
                year -> year.diplomas().stream()
                        .map(each -> new Item(Optional.of(Mark.of(each)), Names.diploma(each, frame.language())))
                        .toList());
    }

    /** Whether no year has anything to list. */
    boolean isEmpty() {
        return frame.years().stream().allMatch(year -> items.apply(year).isEmpty());
    }

    @Override
    public int height() {
        return frame.years().stream().mapToInt(this::height).max().orElse(0) + 2 * Frame.PAD;
    }

    private int height(RouteYear year) {
        int lines =
                items.apply(year).stream().mapToInt(item -> lines(item).size()).sum();
        return Frame.LINE * Math.max(1, lines);
    }

    private static int indent(Item item) {
        return item.mark().isPresent() ? MARK : 0;
    }

    private List<String> lines(Item item) {
        return Wrap.lines(item.words(), Frame.letters(frame.column() - indent(item)), MOST);
    }

    @Override
    public void write(Markup svg, int top) {
        Shapes.text(svg, "lane", Frame.PAD, top + Frame.PAD + 11, frame.in(label));
        for (int i = 0; i < frame.years().size(); i++) {
            write(svg, frame.years().get(i), i, top + Frame.PAD);
        }
    }

    private void write(Markup svg, RouteYear year, int column, int top) {
        List<Item> listed = items.apply(year);
        if (listed.isEmpty()) {
            Shapes.text(svg, "absent", frame.middle(column), top + 11, frame.in(Words.NOT_MENTIONED));
        }
        int next = top;
        for (Item item : listed) {
            int x = frame.left(column) + Frame.PAD;
            int y = next;
            item.mark().ifPresent(mark -> mark.write(svg, x, y));
            Shapes.text(svg, "start", x + indent(item), next + 11, lines(item));
            next += lines(item).size() * Frame.LINE;
        }
    }
}
