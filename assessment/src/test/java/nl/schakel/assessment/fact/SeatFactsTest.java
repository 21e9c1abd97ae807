package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.fact.Edits.partner;
import static nl.schakel.assessment.fact.Edits.seat;
import static nl.schakel.assessment.fact.Edits.seatOf;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.governance.SeatRole;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.MemberRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeatFactsTest {

    private static final String TEACHERS = "governance.teachers-of-both-sectors-meet";
    private static final String BOTH = "governance.both-sectors-in-a-body";
    private static final String NUMBER = "governance.bodies-of-both-sectors";
    private static final String LAYERS = "governance.layers-of-both-sectors";
    private static final String SECTORS = "governance.seat-sectors";
    private static final String BODIES = "governance/bodies";
    private static final String FIRST_LAYERS = "governance/bodies/body-1/layers";
    private static final String FIRST = "governance/bodies/body-1/seats";
    private static final String SECOND = "governance/bodies/body-2/seats";

    private static final Edit OF_BOTH = body(each -> each.addSeats(seat(Sector.VO), seat(Sector.MBO)));
    private static final Edit OF_VO = body(each -> each.addSeats(seat(Sector.VO)));

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found(TEACHERS, BODIES, seats(Layer.OPERATIONAL, Sector.VO, Sector.MBO)),
                        compositions(),
                        Case.found(BOTH, BODIES, OF_BOTH),
                        both(),
                        Case.counted(NUMBER, BODIES, OF_BOTH),
                        Case.codesWithin(SECTORS, BODIES, FIRST, OF_BOTH, "mbo, vo"),
                        layers(),
                        Case.codesWithin(
                                "governance.seat-roles",
                                BODIES,
                                FIRST,
                                body(each -> each.addSeats(chair())),
                                "independent-chair"),
                        Stream.of(Case.of(
                                "governance.seat-roles",
                                "independent-chair (list open)",
                                "not said of a seat",
                                body(each -> each.addSeats(chair(), seat(Sector.VO))),
                                complete())))
                .flatMap(each -> each);
    }

    private static Stream<Case> compositions() {
        Edit directors = seats(Layer.TACTICAL, Sector.VO, Sector.MBO);
        Edit teachersAndDirectors =
                body(each -> each.addSeats(at(Layer.OPERATIONAL, Sector.VO), at(Layer.TACTICAL, Sector.MBO)));
        Edit teachers =
                body(each -> each.addSeats(at(Layer.OPERATIONAL, Sector.VO), at(Layer.OPERATIONAL, Sector.MBO)));
        Edit mixed = body(
                each -> each.addLayers(Layer.OPERATIONAL, Layer.TACTICAL).addSeats(seat(Sector.VO), seat(Sector.MBO)));
        return Stream.of(
                Case.of(TEACHERS, "unknown", "who of them is a teacher is not said", mixed, complete(BODIES)),
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

    private static Stream<Case> both() {
        Edit ofPartners = body(each -> each.addSeats(seatOf("school"), seatOf("college")));
        Edit aoc = partner("aoc", InstitutionKind.AOC, MemberRole.MEMBER);
        Edit province = partner("province", InstitutionKind.PROVINCE, MemberRole.SUPPORTER);
        return Stream.of(
                Case.of(BOTH, "unknown", "one sector, perhaps others", OF_VO, complete(BODIES)),
                Case.of(BOTH, "no", "one sector", OF_VO, complete(BODIES, FIRST)),
                Case.of(BOTH, "unknown", "one sector, perhaps other bodies", OF_VO, complete(FIRST)),
                Case.of(BOTH, "unknown", "who sits there is not said", body(each -> {}), complete(BODIES)),
                Case.of(
                        BOTH,
                        "no",
                        "who sits there is stated absent",
                        body(each -> {}),
                        absent(FIRST),
                        complete(BODIES)),
                Case.of(
                        BOTH,
                        "no",
                        "each in a body of its own",
                        OF_VO,
                        body(each -> each.addSeats(seat(Sector.MBO))),
                        complete(BODIES, FIRST, SECOND)),
                Case.of(BOTH, "yes", "by the partners from which they come", ofPartners),
                Case.of(
                        BOTH,
                        "unknown",
                        "somebody of an aoc may be of its vmbo",
                        aoc,
                        body(each -> each.addSeats(seat(Sector.VO), seatOf("aoc"))),
                        complete(BODIES, FIRST)),
                Case.of(
                        BOTH,
                        "unknown",
                        "a seat of which neither sector nor partner is said",
                        body(each -> each.addSeats(
                                seat(Sector.VO), Seat.builder().who(Edits.TEXT).build())),
                        complete(BODIES, FIRST)),
                Case.of(
                        BOTH,
                        "no",
                        "a province is of neither",
                        province,
                        body(each -> each.addSeats(seat(Sector.VO), seatOf("province"))),
                        complete(BODIES, FIRST)),
                Case.of(NUMBER, "1", "of two", OF_VO, OF_BOTH, complete(BODIES, FIRST)),
                Case.of(NUMBER, "1..2", "of one it is not known", OF_VO, OF_BOTH, complete(BODIES)));
    }

    private static Stream<Case> layers() {
        Edit directors = seats(Layer.TACTICAL, Sector.VO, Sector.MBO);
        Edit teachers = seats(Layer.OPERATIONAL, Sector.VO);
        return Stream.concat(
                Case.codesWithin(LAYERS, BODIES, FIRST_LAYERS, directors, "tactical"),
                Stream.of(
                        Case.of(LAYERS, "none", "one sector", teachers, complete(BODIES, FIRST)),
                        Case.of(
                                LAYERS,
                                "none (list open)",
                                "perhaps of both",
                                teachers,
                                complete(BODIES, FIRST_LAYERS)),
                        Case.of(
                                LAYERS,
                                "operational, tactical",
                                "of two bodies",
                                directors,
                                seats(Layer.OPERATIONAL, Sector.VO, Sector.MBO),
                                complete(BODIES, FIRST_LAYERS, "governance/bodies/body-2/layers")),
                        Case.of(
                                LAYERS,
                                "tactical",
                                "not of the body that one sector has alone",
                                teachers,
                                directors,
                                complete(BODIES, FIRST, "governance/bodies/body-2/layers"))));
    }

    private static Seat at(Layer layer, Sector sector) {
        return seat(sector).toBuilder().layer(layer).build();
    }

    private static Seat chair() {
        return Seat.builder()
                .who(Edits.TEXT)
                .role(Term.of(SeatRole.INDEPENDENT_CHAIR))
                .build();
    }

    private static Edit seats(Layer layer, Sector... sectors) {
        return body(each -> {
            each.addLayers(layer);
            for (Sector sector : sectors) {
                each.addSeats(seat(sector));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
