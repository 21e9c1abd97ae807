package nl.schakel.assessment.instrument.answer;

import static nl.schakel.assessment.instrument.Questionnaires.answers;
import static nl.schakel.assessment.instrument.Questionnaires.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.ItemId;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Term;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesTest {

    private static final Instrument INSTRUMENT = whole(3, NotApplicablePolicy.MISSING, Scoring.mean());

    @Test
    void aResponseIsWhatOneAnswered() {
        Respondent respondent = Respondent.of("r1")
                .withRole(Speaker.COORDINATOR)
                .withLayer(Layer.TACTICAL)
                .withOrganisation("da-vinci");
        Response response = Response.of(respondent).mark("q1", 2).mark("q1", 4).notApplicable("q2");
        assertThat(response.answers())
                .isEqualTo(Map.of(ItemId.of("q1"), new Answer.Mark(4), ItemId.of("q2"), Answer.NOT_APPLICABLE));
        assertThat(response.answers().values()).extracting(Object::toString).containsExactly("4", "n/a");
        assertThat(respondent.role()).contains(Term.of(Speaker.COORDINATOR));
        assertThat(Responses.of(INSTRUMENT, response, Response.of(Respondent.of("r2")))
                        .whose(each -> each.layer().isPresent())
                        .all())
                .containsExactly(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r1", "17", "docent-3", "0", "a-b-c-4d"})
    void aRespondentIsACode(String code) {
        assertThat(RespondentId.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan-de-vries", "jan", "R1", "r 1", "r1-", "", "j.vries1", "r--1"})
    void aNameIsNoCode(String name) {
        assertThatThrownBy(() -> RespondentId.parse(name))
                .hasMessage("respondent [" + name
                        + "] must be a code of lower-case letters and digits, with a digit in it\n"
                        + "Write a code such as r07, never a name; keep the list of codes and names elsewhere.");
    }

    @Test
    void aCodeIsShort() {
        assertThat(RespondentId.of("1".repeat(60)).value()).hasSize(60);
        assertThatThrownBy(() -> RespondentId.of("1".repeat(61))).hasMessageContaining("must be a code");
    }

    @Test
    void whatTheInstrumentDoesNotHaveIsRefused() {
        Respondent respondent = Respondent.of("r1");
        assertThatThrownBy(() -> answers(INSTRUMENT, "1 2 3 4"))
                .hasMessage("item [q4] must be one of samen, version 2\nDid you mean 'q1'?");
        assertThatThrownBy(() -> answers(INSTRUMENT, "1 6"))
                .hasMessage("answer of r1 to q2 [6] must lie on the scale 1..5\nGive a mark of the scale.");
        assertThatThrownBy(() -> answers(whole(3, NotApplicablePolicy.REFUSE, Scoring.mean()), "1 n"))
                .hasMessage("answer of r1 to q2 [n/a] must be a mark, since the instrument has no 'not applicable'\n"
                        + "Give a mark, or leave the answer out.");
        assertThatThrownBy(() -> Responses.of(INSTRUMENT, Response.of(respondent), Response.of(respondent)))
                .hasMessage("respondent [r1] must answer once\nKeep one of the two, or give another code.");
    }
}
