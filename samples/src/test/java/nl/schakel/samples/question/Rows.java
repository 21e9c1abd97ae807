package nl.schakel.samples.question;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;

/** Answers as lines that a test can list, without the words of the dossiers, which may be bettered. */
final class Rows {

    private Rows() {}

    /** Such as 'tot-route routes/tot: true, 1 year'. */
    static String of(Answer answer) {
        return answer.partnership()
                + answer.about().map(about -> " " + about.path()).orElse("") + ": " + value(answer.value());
    }

    static String of(List<Answer> answers, Predicate<Answer> which) {
        return answers.stream().filter(which).map(answer -> of(answer) + "\n").collect(Collectors.joining());
    }

    static String of(List<Answer> answers) {
        return of(answers, any -> true);
    }

    static String value(AnswerValue value) {
        if (value instanceof AnswerValue.YesNo yesNo) {
            return yesNo.truth() + (yesNo.amounts().isEmpty() ? "" : ", " + amounts(yesNo.amounts()));
        }
        if (value instanceof AnswerValue.Counted counted) {
            return amounts(counted.amounts());
        }
        if (value instanceof AnswerValue.Pays pays) {
            return Codes.of(pays.model());
        }
        if (value instanceof AnswerValue.Paper paper) {
            return Codes.of(paper.paper());
        }
        return value instanceof AnswerValue.InWords ? "in words" : "unknown";
    }

    private static String amounts(List<Quantity> amounts) {
        return amounts.stream().map(Quantity::toString).collect(Collectors.joining(", "));
    }
}
