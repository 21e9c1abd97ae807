package nl.schakel.samples.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;

/** The exams of each year of each route. */
final class Exams {

    private Exams() {}

    static List<Answer> answers(Asked asked) {
        List<Answer> answers = new ArrayList<>();
        for (Route route : asked.current(asked.partnership().routes())) {
            ModelPath path = ModelPath.of("routes", route.id().value());
            if (route.timeline().years().isEmpty()) {
                answers.add(unknown(asked, new About(path, LocalizedText.same(route.name()))));
            }
            for (RouteYear year : route.timeline().years()) {
                ModelPath at =
                        path.child("timeline").child("years").child(year.id().value());
                LocalizedText name = Texts.both(language -> route.name() + ", " + name(year, language));
                answers.addAll(answers(asked, year, new About(at, name)));
            }
        }
        return answers.isEmpty() ? List.of(asked.answer(Texts.UNKNOWN, new AnswerValue.Unknown(), List.of())) : answers;
    }

    private static List<Answer> answers(Asked asked, RouteYear year, About about) {
        ModelPath exams = about.path().child("exams");
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < year.exams().size(); i++) {
            Exam exam = year.exams().get(i);
            answers.add(answer(asked, about, exam, exams.element(Shapes.nameOf(exam), i + 1)));
        }
        for (StatedAbsence absence : asked.absences(exams)) {
            LocalizedText text = Texts.joined(Texts.NO, ": ", absence.text());
            answers.add(asked.answer(about, text, none(), List.of(Asked.ground(absence))));
        }
        if (answers.isEmpty() && asked.view().isComplete(exams)) {
            answers.add(asked.answer(about, Texts.NO, none(), asked.groundsOfClosed(exams)));
        }
        return answers.isEmpty() ? List.of(unknown(asked, about)) : answers;
    }

    private static Answer answer(Asked asked, About about, Exam exam, ModelPath path) {
        LocalizedText text = Texts.both(language -> exam.kind().label().in(language)
                + exam.subjects()
                        .map(number -> ", " + Texts.quantity(number, language))
                        .orElse("")
                + exam.weights().stream()
                        .map(weight -> ", " + weight.share() + " "
                                + weight.place().label().in(language))
                        .collect(Collectors.joining())
                + exam.text().map(words -> ": " + words.in(language)).orElse(""));
        AnswerValue value = exam.subjects()
                .<AnswerValue>map(number -> new AnswerValue.Counted(List.of(number)))
                .orElseGet(AnswerValue.InWords::new);
        return asked.answer(about, text, value, asked.grounds(path));
    }

    private static Answer unknown(Asked asked, About about) {
        return asked.answer(about, Texts.UNKNOWN, new AnswerValue.Unknown(), List.of());
    }

    private static AnswerValue none() {
        return new AnswerValue.YesNo(Truth.FALSE, List.of());
    }

    private static String name(RouteYear year, Language language) {
        boolean dutch = language == Language.DUTCH;
        return year.learningYear()
                .map(known -> name(known, dutch))
                .or(() -> year.ordinal()
                        .map(number -> dutch ? "jaar " + number + " van de route" : "year " + number + " of the route"))
                .or(() -> year.position().map(words -> words.in(language)))
                .orElse(year.id().value());
    }

    private static String name(LearningYear year, boolean dutch) {
        return (year.sector() == Sector.MBO ? "mbo " : "") + (dutch ? "leerjaar " : "year ") + year.year();
    }
}
