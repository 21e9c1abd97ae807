package nl.schakel.samples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.core.text.Language;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.question.Question;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static String asked(Question question, Language language, String... names) {
        return AnswerText.of(
                question,
                question.ask(List.of(names).stream().map(Portraits::get).toList()),
                language);
    }

    @Test
    void theQuestionStandsAboveItsAnswersAndTheirPlacesAndTheNumberOfUnknownOnesBelow() {
        assertThat(asked(Question.LEAST_GROUP, Language.DUTCH, "profijt-2015", "tot-route"))
                .startsWith("Wie heeft een kleinste groepsgrootte?\n\nsamenwerking | op ")
                .contains("\nprofijt      | 2015-03-31 |             | onbekend ")
                .contains("\ntot-route    | 2018-06-30 | De Uilenhof | ja, 20+ leerlingen: ")
                .contains(" | leerroutes-2018, 3 TOT-route, ")
                .endsWith("\n\nonbekend: 1 van 2\n");
        assertThat(asked(Question.LEAST_GROUP, Language.ENGLISH, "profijt-2015"))
                .startsWith("Which have a least group size?\n\npartnership | as of ")
                .contains(" | unknown |")
                .endsWith("\n\nunknown: 1 of 1\n");
    }

    @Test
    void whatWasInferredSaysSo() {
        assertThat(asked(Question.OUTSIDE_THE_LINE, Language.ENGLISH, "het-element"))
                .contains("(inferred)");
        assertThat(asked(Question.OUTSIDE_THE_LINE, Language.DUTCH, "het-element"))
                .contains("(afgeleid)");
    }

    @Test
    void tablesStayWithinTheWidthOfATerminal() {
        for (Question question : Question.values()) {
            for (Language language : Language.values()) {
                assertThat(AnswerText.of(question, question.ask(Portraits.all()), language)
                                .lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TextTable.WIDTH));
            }
        }
    }

    @Test
    void theQuestionsAreListedWithTheirCodes() {
        assertThat(AnswerText.questions(Language.ENGLISH).lines())
                .hasSize(2 + Question.values().length)
                .contains("who-pays         | Who pays whom, and how?");
        assertThat(AnswerText.questions(Language.DUTCH)).contains("\nwho-pays         | Wie betaalt wie, en hoe?\n");
    }
}
