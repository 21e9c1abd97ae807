package nl.schakel.io.drawing.picture;

import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.DiplomaKind;
import nl.schakel.model.route.ExamKind;

/** The marks of a drawing, told apart by their shape; each fits in a square of 12. */
enum Mark {
    FINAL_EXAM("solid", "m6 0 6 6 -6 6 -6 -6z", ExamKind.FINAL_EXAM.label()),
    CSPE("solid", "m6 0 6 11 -12 0z", ExamKind.CSPE.label()),
    MBO_TESTS("solid", "m1 1 10 0 0 10 -10 0z", ExamKind.MBO_TESTS.label()),
    OTHER_EXAM("hollow", "m6 1 5 5 -5 5 -5 -5z", Words.OTHER_EXAM),
    DIPLOMA("hollow", "m0 0 12 0 0 6 -12 0zm4 6 0 5 2 -2 2 2 0 -5z", Words.KEY_DIPLOMA),
    CERTIFICATE("hollow", "m1 2 10 0 0 8 -10 0zm2 3 6 0m-6 2 6 0", DiplomaKind.CERTIFICATE.label()),
    GOAL("hollow", "m1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0m3 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0", Words.KEY_GOAL);

    private final String style;
    private final String steps;
    private final LocalizedText meaning;

    Mark(String style, String steps, LocalizedText meaning) {
        this.style = style;
        this.steps = steps;
        this.meaning = meaning;
    }

    static Mark of(Term<ExamKind> kind) {
        return kind.known()
                .map(known -> switch (known) {
                    case FINAL_EXAM -> FINAL_EXAM;
                    case CSPE -> CSPE;
                    case MBO_TESTS -> MBO_TESTS;
                })
                .orElse(OTHER_EXAM);
    }

    static Mark of(Diploma diploma) {
        return diploma.kind().is(DiplomaKind.CERTIFICATE) ? CERTIFICATE : DIPLOMA;
    }

    LocalizedText meaning() {
        return meaning;
    }

    void write(Markup out, int x, int y) {
        out.add(Shapes.path("sign " + style, "M" + x + " " + y + steps).with("data-mark", Codes.of(this)));
    }
}
