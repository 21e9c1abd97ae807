package nl.schakel.io.drawing.picture;

import java.util.List;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.RouteYear;

/** The exams of each year, each with the mark of its kind. */
record ExamBand(Frame frame) implements Band {

    private static final int MARK = 18;
    private static final int MOST = 3;

    @Override
    public int height() {
        return frame.years().stream().mapToInt(this::height).max().orElse(0) + 2 * Frame.PAD;
    }

    private int height(RouteYear year) {
        return Frame.LINE
                * Math.max(
                        1,
                        year.exams().stream()
                                .mapToInt(exam -> lines(exam).size())
                                .sum());
    }

    private List<String> lines(Exam exam) {
        return Wrap.lines(Names.exam(exam, frame.language()), Frame.letters(frame.column() - MARK), MOST);
    }

    @Override
    public void write(Markup svg, int top) {
        Shapes.text(svg, "lane", Frame.PAD, top + Frame.PAD + 11, frame.in(Words.EXAMS));
        for (int i = 0; i < frame.years().size(); i++) {
            write(svg, frame.years().get(i), i, top + Frame.PAD);
        }
    }

    private void write(Markup svg, RouteYear year, int column, int top) {
        if (year.exams().isEmpty()) {
            Shapes.text(svg, "absent", frame.middle(column), top + 11, frame.in(Words.NOT_MENTIONED));
        }
        int next = top;
        for (Exam exam : year.exams()) {
            int x = frame.left(column) + Frame.PAD;
            Mark.of(exam.kind()).write(svg, x, next);
            Shapes.text(svg, "start", x + MARK, next + 11, lines(exam));
            next += lines(exam).size() * Frame.LINE;
        }
    }
}
