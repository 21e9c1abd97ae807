package nl.schakel.assessment.analysis.agreement;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.LeastAnswers;
import nl.schakel.assessment.instrument.Questionnaires;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.assessment.instrument.result.Grouping;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.governance.Layer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disagreement about each factor and item of an instrument, and about each topic of a dossier. */
class DisagreementsTest {

    private static final Instrument INSTRUMENT = instrument(Scoring.mean());

    private static Instrument instrument(Scoring scoring) {
        return Questionnaires.begun()
                .factors(List.of(Questionnaires.factor("trust", scoring)))
                .items(Questionnaires.items("trust", "-trust", ""))
                .overall(scoring)
                .build();
    }

    /** The vmbo school is content, the college is not, and one of whom no organisation is known left the second item out. */
    private static final Responses RESPONSES = Responses.of(
            INSTRUMENT,
            response("r1", "school", Layer.OPERATIONAL, "5 1 3"),
            response("r2", "school", Layer.STRATEGIC, "4 2 3"),
            response("r3", "college", Layer.OPERATIONAL, "2 4 3"),
            Questionnaires.response(Respondent.of("r4").withRole(Speaker.PARENT), "3 - 3"));

    private static Response response(String code, String organisation, Layer layer, String row) {
        return Questionnaires.response(
                Respondent.of(code).withOrganisation(organisation).withLayer(layer), row);
    }

    @Test
    void eachFactorTheWholeAndEachItemIsMeasuredByEachGrouping() {
        Disagreements all = Disagreements.of(RESPONSES);
        assertThat(all.by(Grouping.LAYER).all())
                .extracting(each -> each.subject().kind() + " " + each.subject().code())
                .containsExactly("FACTOR trust", "OVERALL overall", "ITEM q1", "ITEM q2", "ITEM q3");
        assertThat(all.all()).hasSize(15);
        assertThat(all.by(Grouping.ORGANISATION).about("trust").text(Language.ENGLISH))
                .isEqualTo("""
                trust, by organisation: between groups 0.625; among all 3 answers 0.75
                    college: mean 0.25 of 1 answer, within too few (1 of at least 2)
                    school: mean 0.875 of 2 answers, within 0.25
                    without an answer: 1
                    furthest apart: college and school, 0.625""");
    }

    /** A low mark for a reverse item speaks well of its factor. */
    @Test
    void reverseItemsAreTurnedRound() {
        Disagreement reverse = Disagreements.of(RESPONSES)
                .by(Grouping.ORGANISATION)
                .about("q2")
                .all()
                .get(0);
        assertThat(reverse.highest()).extracting(Disagreement.Group::code).containsExactly("school");
        assertThat(reverse.between()).isEqualTo(new Measured.Exactly(BigFraction.of(5, 8)));
        assertThat(reverse.silent()).hasValue(1);
    }

    @Test
    void theSharpestDisagreementStandsFirstAndOnlyNumbersAreRanked() {
        assertThat(Disagreements.of(RESPONSES).by(Grouping.ORGANISATION).ranked())
                .extracting(each -> each.subject().code() + " " + each.between().text(Language.ENGLISH))
                .containsExactly("trust 0.625", "q1 0.625", "q2 0.625", "overall about 0.42 (5/12)", "q3 0");
        assertThat(Disagreements.of(RESPONSES).by(Grouping.ROLE).ranked()).isEmpty();
    }

    @Test
    void aFactorThatAsksMoreRespondentsHasNoNumberOfFewer() {
        Responses responses =
                new Responses(instrument(Scoring.mean().withLeast(LeastAnswers.of(1, 5))), RESPONSES.all());
        Disagreements layers = Disagreements.of(responses).by(Grouping.LAYER);
        assertThat(layers.about("trust").all().get(0).among()).isEqualTo(new Measured.TooFew(4, 5));
        assertThat(layers.about("trust").all().get(0).groups()).isEmpty();
        assertThat(layers.about("q1").all().get(0).among()).isEqualTo(new Measured.Exactly(BigFraction.of(5, 8)));
    }

    /** Sizes of groups a, b, c and of those of whom none is known, and which groups of three or more are told apart. */
    @ParameterizedTest
    @CsvSource({
        "3, 4, 5, 0, '[a, b, c]', 0",
        "3, 4, 5, 3, '[a, b, c]', 3",
        "2, 4, 5, 0, '[c]', 6",
        "2, 2, 5, 0, '[c]', 4",
        "1, 2, 5, 0, '[c]', 3",
        "3, 4, 5, 1, '[b, c]', 4",
        "1, 1, 0, 0, '[]', 2"
    })
    void groupsOfFewAreNotToldApartNorTellableByTheRest(int a, int b, int c, int unknown, String groups, int rest) {
        List<Response> responses = IntStream.range(0, a + b + c + unknown)
                .mapToObj(i -> {
                    Respondent respondent = Respondent.of("r" + i);
                    String organisation = i < a ? "a" : i < a + b ? "b" : "c";
                    return Questionnaires.response(
                            i < a + b + c ? respondent.withOrganisation(organisation) : respondent, 1 + i % 5 + " 3 3");
                })
                .toList();
        Disagreement found = Disagreements.of(new Responses(INSTRUMENT, responses), 3)
                .by(Grouping.ORGANISATION)
                .about("q1")
                .all()
                .get(0);
        assertThat(found.groups().stream().map(Disagreement.Group::code).toList())
                .hasToString(groups);
        assertThat(found.ungrouped()).isEqualTo(rest);
        assertThat(found.among().value().isPresent()).isEqualTo(responses.size() >= 3);
    }

    @Test
    void theTopicsOfADossierAreMeasuredAlsoWhereNobodyGaveAMark() {
        Disagreements said =
                Disagreements.of(Dossiers.of(rated(Topic.TRUST, "2 of 1..5"), rated(Topic.TRUST, "4 of 1..5"))
                        .asOf(DAY));
        assertThat(said.all()).hasSize(3 * Topic.values().length);
        assertThat(said.by(Grouping.ROLE).text(Language.DUTCH)).isEqualTo("""
                cijfers voor: vertrouwen, naar rol: tussen groepen te weinig (1 van ten minste 2); onder alle 2 antwoorden 0,5
                    auteur: gemiddeld 0,5 van 2 antwoorden, onderling 0,5
                    anderen kunnen nog antwoorden""");
        assertThat(said.about("rated.trust").all()).hasSize(3);
        assertThat(said.ranked()).isEmpty();
    }

    @Test
    void anUnknownSubjectIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Disagreements.of(RESPONSES).about("trusd"))
                .hasMessage("subject [trusd] must be one of those measured\nDid you mean 'trust'?");
        assertThatThrownBy(() -> Disagreements.of(RESPONSES, 0))
                .hasMessage("least [0] must be 1 or more\nUse 5, as is usual.");
    }
}
