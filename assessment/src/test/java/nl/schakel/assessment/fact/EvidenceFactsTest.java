package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.fact.Edits.respondent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.model.evidence.Channel;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Scope;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.InstitutionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceFactsTest {

    private static final String LIST = "respondents";
    private static final String NUMBER = "evidence.respondents";
    private static final String SECTORS = "evidence.respondent-sectors";
    private static final String SAID = "observations";
    private static final Edit TRUST = said(Topic.TRUST, Direction.PRESENT);

    static Stream<Case> cases() {
        return Stream.of(
                        numbers(),
                        Case.codes("evidence.respondent-roles", LIST, asked("1"), "coordinator"),
                        Case.codes(
                                "evidence.respondent-layers",
                                LIST,
                                respondent(Speaker.COORDINATOR, each -> each.layer(Layer.TACTICAL)),
                                "tactical"),
                        Case.codes("evidence.channels", LIST, by(Channel.TELEPHONE), "telephone"),
                        Case.codes(SECTORS, LIST, of(InstitutionKind.ROC), "mbo"),
                        sectors(),
                        Case.counted("evidence.observations", SAID, TRUST),
                        Case.codes("evidence.speaker-roles", SAID, spoken(each -> each), "coordinator"),
                        Case.codes(
                                "evidence.speaker-layers",
                                SAID,
                                spoken(each -> each.toBuilder()
                                        .layer(Layer.OPERATIONAL)
                                        .build()),
                                "operational"),
                        Stream.of(
                                Case.of(
                                        "evidence.respondent-layers",
                                        "none (list open)",
                                        "not said",
                                        asked("1"),
                                        complete()),
                                Case.of("evidence.channels", "none (list open)", "not said", asked("1"), complete()),
                                Case.of("evidence.speaker-layers", "none (list open)", "not said", TRUST, complete()),
                                Case.of(
                                        "evidence.observations",
                                        "1",
                                        "what is said of all cases is not said of this one",
                                        TRUST,
                                        spoken(each -> each.toBuilder()
                                                .scope(Scope.ALL_CASES)
                                                .build()),
                                        complete())))
                .flatMap(each -> each);
    }

    private static Stream<Case> numbers() {
        return Stream.of(
                Case.of(NUMBER, "at least 0", "silence"),
                Case.of(NUMBER, "0", "nobody", complete()),
                Case.of(
                        NUMBER,
                        "at least 1",
                        "how many is not said",
                        respondent(Speaker.PUPIL, each -> {}),
                        complete()),
                Case.of(NUMBER, "1", "one", asked("1 person"), complete()),
                Case.of(NUMBER, "3", "together", asked("1 person"), asked("2 persons"), complete()),
                Case.of(NUMBER, "at least 3", "perhaps others", asked("1"), asked("2")),
                Case.of(
                        NUMBER,
                        "1",
                        "a document is nobody",
                        asked("1 person"),
                        respondent(Speaker.DOCUMENT, each -> each.layer(Layer.STRATEGIC)),
                        by(Channel.DOCUMENT_INSPECTION),
                        complete()),
                Case.of(NUMBER, "at least 1", "about", asked("~5 persons"), complete()));
    }

    private static Stream<Case> sectors() {
        return Stream.of(
                Case.of(
                        "evidence.respondent-layers",
                        "none",
                        "a document is nobody",
                        respondent(Speaker.DOCUMENT, each -> each.layer(Layer.STRATEGIC)),
                        complete()),
                Case.of(SECTORS, "none", "a municipality is of none", of(InstitutionKind.MUNICIPALITY), complete()),
                Case.of(SECTORS, "none (list open)", "a board may be of any", of(InstitutionKind.BOARD), complete()),
                Case.of(SECTORS, "mbo (list open)", "an aoc may have vmbo", of(InstitutionKind.AOC), complete()),
                Case.of(SECTORS, "none (list open)", "not said", asked("1"), complete()));
    }

    private static Edit asked(String count) {
        return respondent(Speaker.COORDINATOR, each -> each.count(Quantity.parse(count)));
    }

    private static Edit by(Channel channel) {
        return respondent(Speaker.COORDINATOR, each -> each.channel(channel));
    }

    private static Edit of(InstitutionKind kind) {
        return respondent(Speaker.COORDINATOR, each -> each.organisation(Term.of(kind)));
    }

    private static Edit spoken(UnaryOperator<Observation> change) {
        return dossier -> {
            Observation said = Observation.builder()
                    .id(Edits.id("spoken", dossier.observations()))
                    .topic(Term.of(Topic.TRUST))
                    .direction(Direction.PRESENT)
                    .text(Edits.TEXT)
                    .source(Edits.saidBy(Speaker.COORDINATOR))
                    .build();
            return dossier.toBuilder().addObservations(change.apply(said)).build();
        };
    }

    @Test
    void respondentsAndObservationsBearTheirSourceThemselves() {
        assertThat(Case.see(NUMBER, asked("1")).evidence())
                .extracting(each -> each.path() + ": " + each.text(Language.DUTCH))
                .containsExactly("respondents/respondent-1: coördinator [report, Asked]");
        assertThat(Case.see("evidence.observations", TRUST).evidence())
                .extracting(each -> each.path() + ": " + each.text(Language.ENGLISH))
                .containsExactly("observations/said-1: they say [report, Said]");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
