package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.time.Cadence;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Meetings;
import nl.schakel.model.governance.Quorum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingFactsTest {

    private static final String EACH_YEAR = "governance.meets-each-year";
    private static final String A_YEAR = "governance.meetings-a-year";
    private static final String OF_BOARDS = "governance.board-meetings-a-year";
    private static final String QUORUM = "governance.quorum-of-both-sectors";
    private static final String BODIES = "governance/bodies";
    private static final String FIRST_LAYERS = "governance/bodies/body-1/layers";

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found(EACH_YEAR, BODIES, meets("5 per school-year")),
                        Case.found(QUORUM, BODIES, quorum(Quorum.BOTH_SECTORS)),
                        cadences(),
                        frequencies(),
                        boards(),
                        quorums())
                .flatMap(each -> each);
    }

    private static Stream<Case> cadences() {
        return Stream.of(
                Case.of(EACH_YEAR, "no", "too seldom", meets("every 3 years"), complete(BODIES)),
                Case.of(EACH_YEAR, "unknown", "too seldom, others may not be", meets("every 3 years")),
                Case.of(EACH_YEAR, "yes", "once is enough", meets("1 per year"), complete(BODIES)),
                Case.of(EACH_YEAR, "yes", "several is enough", meets("several per year"), complete(BODIES)),
                Case.of(EACH_YEAR, "unknown", "without a rhythm", meets("as-needed"), complete(BODIES)),
                Case.of(EACH_YEAR, "unknown", "not said", body(each -> {}), complete(BODIES)));
    }

    private static Stream<Case> frequencies() {
        return Stream.of(
                Case.of(A_YEAR, "at least 0", "silence"),
                Case.of(A_YEAR, "0", "no bodies", complete(BODIES)),
                Case.of(A_YEAR, "0", "stated absent", absent(BODIES)),
                Case.of(A_YEAR, "at least 5", "others may meet more often", meets("5 per school-year")),
                Case.of(A_YEAR, "5", "in a complete list", meets("5 per school-year"), complete(BODIES)),
                Case.of(
                        A_YEAR,
                        "6",
                        "the one that meets most",
                        meets("6 per year"),
                        meets("2 per year"),
                        complete(BODIES)),
                Case.of(A_YEAR, "5..6", "of 10 or 12 months", meets("every 2 months"), complete(BODIES)),
                Case.of(A_YEAR, "3..4", "in bounds", meets("3..4 per year"), complete(BODIES)),
                Case.of(A_YEAR, "at least 2", "several times", meets("several per year"), complete(BODIES)),
                Case.of(A_YEAR, "0..1", "less than once", meets("every 3 years"), complete(BODIES)),
                Case.of(A_YEAR, "at least 0", "without a rhythm", meets("as-needed"), complete(BODIES)),
                Case.of(A_YEAR, "at least 0", "about", meets("~4 per year"), complete(BODIES)),
                Case.of(
                        A_YEAR,
                        "at least 5",
                        "not said of one",
                        meets("5 per year"),
                        body(each -> {}),
                        complete(BODIES)));
    }

    private static Stream<Case> boards() {
        Edit board = body(each -> each.addLayers(Layer.STRATEGIC).meetings(meetings("1 per year")));
        Edit teachers = body(each -> each.addLayers(Layer.OPERATIONAL).meetings(meetings("5 per year")));
        return Stream.of(
                Case.of(OF_BOARDS, "at least 0", "silence"),
                Case.of(OF_BOARDS, "0", "no bodies", complete(BODIES)),
                Case.of(OF_BOARDS, "at least 1", "perhaps others", board),
                Case.of(OF_BOARDS, "1", "in a complete list", board, complete(BODIES)),
                Case.of(OF_BOARDS, "0..5", "boards may sit with teachers", teachers, complete(BODIES)),
                Case.of(OF_BOARDS, "0", "teachers only", teachers, complete(BODIES, FIRST_LAYERS)),
                Case.of(OF_BOARDS, "1", "beside teachers", teachers, board, complete(BODIES, FIRST_LAYERS)));
    }

    private static Stream<Case> quorums() {
        return Stream.of(
                Case.of(QUORUM, "yes", "all are both", quorum(Quorum.ALL_PARTNERS), complete(BODIES)),
                Case.of(QUORUM, "no", "half may be one side", quorum(Quorum.HALF), complete(BODIES)),
                Case.of(QUORUM, "unknown", "not said", body(each -> {}), complete(BODIES)),
                Case.of(QUORUM, "no", "a complete dossier has none", body(each -> {}), complete()),
                Case.of(
                        QUORUM,
                        "no",
                        "stated absent",
                        body(each -> {}),
                        absent("governance/bodies/body-1/meetings/quorum"),
                        complete(BODIES)));
    }

    private static Edit meets(String cadence) {
        return body(each -> each.meetings(meetings(cadence)));
    }

    private static Meetings meetings(String cadence) {
        return Meetings.builder().cadence(Cadence.parse(cadence)).build();
    }

    private static Edit quorum(Quorum quorum) {
        return body(each -> each.meetings(Meetings.builder().quorum(quorum).build()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
