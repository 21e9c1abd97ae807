package nl.schakel.samples.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    private static List<Dossier> allMoments() {
        return Portraits.names().stream().map(Portraits::get).toList();
    }

    @Test
    void theyAreNineAndMeantByTheirCodes() {
        assertThat(Stream.of(Question.values()).map(Question::toString))
                .containsExactly(
                        "all-layers",
                        "who-pays",
                        "no-paper",
                        "how-often",
                        "shorten",
                        "least-group",
                        "travel-card",
                        "outside-the-line",
                        "exams");
    }

    @ParameterizedTest
    @EnumSource
    void parseReadsWhatToStringWrites(Question question) {
        assertThat(Question.parse(question.toString())).isSameAs(question);
    }

    @Test
    void anUnknownCodeIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Question.parse("who-pay"))
                .hasMessage(
                        "question [who-pay] must be a term of the list\nDid you mean 'who-pays'? Possible: all-layers,"
                                + " who-pays, no-paper, how-often, shorten, least-group, travel-card, outside-the-line, exams.");
    }

    @ParameterizedTest
    @EnumSource
    void eachIsAQuestionInBothLanguages(Question question) {
        for (Language language : Language.values()) {
            assertThat(question.label().in(language)).endsWith("?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDossierAnswersInTheOrderInWhichTheyAreAsked(Question question) {
        List<Dossier> dossiers = List.of(
                Portraits.get("tot-route"),
                Portraits.get("profijt-2015"),
                Sketch.silent().dossier());
        assertThat(question.ask(dossiers).stream()
                        .map(answer -> answer.partnership() + " " + answer.asOf())
                        .distinct())
                .containsExactly("tot-route 2018-06-30", "profijt 2015-03-31", "sketch 2018-06-30");
        assertThat(question.ask(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKnownOfTheShippedPartnershipsRestsOnPlacesInTheReports(Question question) {
        assertThat(question.ask(allMoments()))
                .filteredOn(answer -> !answer.isUnknown())
                .allSatisfy(answer -> {
                    assertThat(answer.grounds()).as(Rows.of(answer)).isNotEmpty();
                    assertThat(answer.grounds())
                            .allSatisfy(ground -> assertThat(ground.source())
                                    .as(answer.partnership() + " " + ground.path())
                                    .isPresent());
                });
    }

    @ParameterizedTest
    @EnumSource
    void aSilentDossierAnswersOnceThatItDoesNotKnow(Question question) {
        List<Answer> answers = Sketch.silent().ask(question);
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.isUnknown()).isTrue();
            assertThat(answer.text().in(Language.ENGLISH)).isEqualTo("unknown");
            assertThat(answer.text().in(Language.DUTCH)).isEqualTo("onbekend");
            assertThat(answer.about()).isEmpty();
            assertThat(answer.grounds()).isEmpty();
        });
    }

    @Test
    void amountsOfWhatDoesNotHoldAreRefused() {
        assertThatThrownBy(() -> new AnswerValue.YesNo(Truth.UNKNOWN, List.of(Quantity.exact(1))))
                .hasMessage("amounts [[1]] must be of something that holds\nLeave them out, or answer yes.");
        assertThatThrownBy(() -> new AnswerValue.Counted(List.of()))
                .hasMessage("amounts [[]] must not be empty\nUse InWords or Unknown.");
    }
}
