package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.practice;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeFactsTest {

    static Stream<Case> cases() {
        Edit evaluation = practice(PracticeKind.EVALUATION, each -> {});
        Edit event = practice(PracticeKind.EVENT, each -> {});
        return Stream.of(
                Case.of("practice.kinds", "none (list open)", "silence"),
                Case.of("practice.kinds", "evaluation, event (list open)", "each once", event, evaluation, event),
                Case.of("practice.kinds", "evaluation", "in a complete list", evaluation, complete("practices")),
                Case.of("practice.kinds", "none", "a complete list of none", complete("practices")),
                Case.of("practice.kinds", "none", "stated absent", absent("practices")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
