package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Sector;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Meetings;
import nl.schakel.model.governance.Position;
import nl.schakel.model.governance.Quorum;
import nl.schakel.model.governance.Seat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GovernanceFactsTest {

    private static final String OUTSIDE = "governance.coordinator-outside-the-line";
    private static final String SECTORS = "governance.coordinator-sectors";
    private static final String LAYERS = "governance.layers";
    private static final String EACH_YEAR = "governance.meets-each-year";
    private static final String TEACHERS = "governance.teachers-of-both-sectors-meet";
    private static final String QUORUM = "governance.quorum-of-both-sectors";
    private static final String BODIES = "governance/bodies";
    private static final String FIRST_LAYERS = "governance/bodies/body-1/layers";
    private static final String COORDINATORS = "governance/coordinators";

    static Stream<Case> cases() {
        Edit ofSchool = coordinator(each -> each.sector(Sector.VO));
        return Stream.of(
                        Case.found("governance.coordinator", COORDINATORS, coordinator(each -> {})),
                        Case.found(OUTSIDE, COORDINATORS, stands(Position.OUTSIDE_THE_LINE)),
                        Stream.of(
                                Case.of(OUTSIDE, "no", "in line", stands(Position.IN_LINE), complete(COORDINATORS)),
                                Case.of(OUTSIDE, "unknown", "in line, others may not be", stands(Position.IN_LINE)),
                                Case.of(
                                        OUTSIDE,
                                        "unknown",
                                        "one in line says more than that there are none",
                                        stands(Position.IN_LINE),
                                        absent(COORDINATORS)),
                                Case.of(OUTSIDE, "unknown", "not said of one", ofSchool, complete(COORDINATORS)),
                                Case.of(SECTORS, "none (list open)", "silence"),
                                Case.of(SECTORS, "vo (list open)", "perhaps others", ofSchool),
                                Case.of(SECTORS, "vo", "in a complete list", ofSchool, complete(COORDINATORS)),
                                Case.of(
                                        SECTORS,
                                        "vo (list open)",
                                        "not said of one",
                                        ofSchool,
                                        coordinator(each -> {}),
                                        complete(COORDINATORS)),
                                Case.of(SECTORS, "none", "stated absent", absent(COORDINATORS))),
                        bodies())
                .flatMap(each -> each);
    }

    private static Stream<Case> bodies() {
        Edit board = body(each -> each.addLayers(Layer.STRATEGIC));
        return Stream.of(
                        Case.found("governance.consultation", BODIES, body(each -> {})),
                        Case.found(EACH_YEAR, BODIES, meets("5 per school-year")),
                        Case.found(TEACHERS, BODIES, seats(Layer.OPERATIONAL, Sector.VO, Sector.MBO)),
                        Case.found(QUORUM, BODIES, quorum(Quorum.BOTH_SECTORS)),
                        Stream.of(
                                Case.of(LAYERS, "none (list open)", "silence"),
                                Case.of(LAYERS, "strategic (list open)", "perhaps other bodies", board),
                                Case.of(
                                        LAYERS,
                                        "operational, strategic, tactical",
                                        "of all bodies",
                                        board,
                                        body(each -> each.addLayers(Layer.TACTICAL, Layer.OPERATIONAL)),
                                        complete(BODIES, FIRST_LAYERS, "governance/bodies/body-2/layers")),
                                Case.of(
                                        LAYERS,
                                        "strategic (list open)",
                                        "no other bodies, perhaps others in this one",
                                        board,
                                        complete(BODIES)),
                                Case.of(LAYERS, "strategic", "a complete dossier", board, complete()),
                                Case.of(
                                        LAYERS,
                                        "tactical (list open)",
                                        "said of a seat",
                                        body(each -> each.addSeats(seat(Layer.TACTICAL, Sector.VO)))),
                                Case.of(LAYERS, "none", "stated absent", absent(BODIES))),
                        cadences(),
                        compositions(),
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

    private static Stream<Case> compositions() {
        Edit directors = seats(Layer.TACTICAL, Sector.VO, Sector.MBO);
        Edit teachersAndDirectors = body(
                each -> each.addSeats(seat(Layer.OPERATIONAL, Sector.VO)).addSeats(seat(Layer.TACTICAL, Sector.MBO)));
        Edit teachers = body(each ->
                each.addSeats(seat(Layer.OPERATIONAL, Sector.VO)).addSeats(seat(Layer.OPERATIONAL, Sector.MBO)));
        return Stream.of(
                Case.of(TEACHERS, "unknown", "teachers of one sector, directors of the other", teachersAndDirectors),
                Case.of(TEACHERS, "yes", "seats of teachers of both", teachers),
                Case.of(TEACHERS, "no", "directors only", directors, complete(BODIES, FIRST_LAYERS)),
                Case.of(TEACHERS, "unknown", "directors, perhaps with teachers", directors, complete(BODIES)),
                Case.of(TEACHERS, "unknown", "directors, perhaps other bodies", directors, complete(FIRST_LAYERS)),
                Case.of(TEACHERS, "unknown", "not said who", body(each -> {}), complete(BODIES)),
                Case.of(TEACHERS, "unknown", "one sector named", seats(Layer.OPERATIONAL, Sector.VO), complete(BODIES)),
                Case.of(
                        TEACHERS,
                        "unknown",
                        "one sector in each of two bodies",
                        seats(Layer.OPERATIONAL, Sector.VO),
                        seats(Layer.OPERATIONAL, Sector.MBO),
                        complete(BODIES)));
    }

    private static Stream<Case> quorums() {
        return Stream.of(
                Case.of(QUORUM, "yes", "all are both", quorum(Quorum.ALL_PARTNERS), complete(BODIES)),
                Case.of(QUORUM, "no", "half may be one side", quorum(Quorum.HALF), complete(BODIES)),
                Case.of(QUORUM, "unknown", "not said", body(each -> {}), complete(BODIES)));
    }

    private static Edit stands(Position position) {
        return coordinator(each -> each.position(position));
    }

    private static Edit meets(String cadence) {
        return body(each ->
                each.meetings(Meetings.builder().cadence(Cadence.parse(cadence)).build()));
    }

    private static Edit quorum(Quorum quorum) {
        return body(each -> each.meetings(Meetings.builder().quorum(quorum).build()));
    }

    private static Seat seat(Layer layer, Sector sector) {
        return Seat.builder()
                .who(LocalizedText.of("leden", "members"))
                .layer(layer)
                .sector(sector)
                .build();
    }

    private static Edit seats(Layer layer, Sector... sectors) {
        return body(each -> {
            each.addLayers(layer);
            for (Sector sector : sectors) {
                each.addSeats(Seat.builder()
                        .who(LocalizedText.of("docenten", "teachers"))
                        .sector(sector)
                        .build());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
