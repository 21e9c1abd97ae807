package nl.schakel.io.drawing.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.route.Exam;

/** What the signs of a drawing mean, as far as they occur in it. */
record Legend(Frame frame) implements Band {

    private static final int SIGN = 28;
    private static final int MOST = 5;

    private interface Sign {
        void write(Markup out, int x, int y);
    }

    private record Entry(Sign sign, List<String> lines) {}

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        add(entries, Words.KEY_DAYS, (out, x, y) -> {
            out.add(Shapes.line("five", x, y, x + 16, y));
            out.add(Shapes.rect("certain", x, y + 4, 16, 8).with("fill", frame.pattern(Lane.MBO)));
        });
        if (any(stretch -> stretch.weeks().isPresent())) {
            add(
                    entries,
                    Words.KEY_WEEKS,
                    (out, x, y) ->
                            out.add(Shapes.rect("certain", x + 5, y, 6, 12).with("fill", frame.pattern(Lane.MBO))));
        }
        add(entries, Words.KEY_UNKNOWN, (out, x, y) -> out.add(Shapes.rect("unknown", x, y, 16, 12)));
        if (any(Stretch::isToCome)) {
            add(
                    entries,
                    Words.KEY_TO_COME,
                    (out, x, y) ->
                            out.add(Shapes.rect("certain thick", x, y, 16, 12).with("fill", "#fff")));
        }
        if (any(Stretch::isPast)) {
            add(
                    entries,
                    Words.KEY_PAST,
                    (out, x, y) -> out.add(Shapes.path("cross", "M" + x + " " + y + "l16 12m0 -12l-16 12")));
        }
        Arrays.stream(Mark.values()).filter(this::occurs).forEach(mark -> add(entries, mark.meaning(), mark::write));
        return entries;
    }

    private boolean any(Predicate<Stretch> is) {
        return frame.years().stream()
                .flatMap(year ->
                        Arrays.stream(Lane.values()).flatMap(lane -> Stretch.of(frame.route(), year, lane).stream()))
                .anyMatch(is);
    }

    private boolean occurs(Mark mark) {
        return mark == Mark.GOAL
                ? !frame.route().destinations().isEmpty()
                : frame.years().stream()
                        .flatMap(year -> Stream.concat(
                                year.exams().stream().map(Exam::kind).map(Mark::of),
                                year.diplomas().stream().map(Mark::of)))
                        .anyMatch(each -> each == mark);
    }

    private void add(List<Entry> entries, LocalizedText meaning, Sign sign) {
        String words = Phrases.capital(frame.in(meaning));
        entries.add(new Entry(sign, Wrap.lines(words, Frame.letters(frame.width() - SIGN), MOST)));
    }

    @Override
    public int height() {
        return 2 * Frame.PAD
                + entries().stream()
                        .mapToInt(entry -> entry.lines().size() * Frame.LINE + 4)
                        .sum();
    }

    @Override
    public void write(Markup svg, int top) {
        int next = top + Frame.PAD;
        for (Entry entry : entries()) {
            entry.sign().write(svg, Frame.PAD, next);
            Shapes.text(svg, "start", Frame.PAD + SIGN, next + 10, entry.lines());
            next += entry.lines().size() * Frame.LINE + 4;
        }
    }
}
