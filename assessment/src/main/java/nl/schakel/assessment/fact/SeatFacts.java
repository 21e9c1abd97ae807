package nl.schakel.assessment.fact;

import static nl.schakel.assessment.fact.GovernanceFacts.BODIES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.governance.SeatRole;

/** Facts about who sits in the bodies of a partnership, and whether both sectors do. */
final class SeatFacts {

    private SeatFacts() {}

    static List<Fact> all() {
        return List.of(
                BODIES.any(
                        "governance.teachers-of-both-sectors-meet",
                        "docenten van vmbo en mbo ontmoeten elkaar in een overleg",
                        "teachers of vmbo and mbo meet in a body",
                        SeatFacts::teachersOfBoth),
                BODIES.any(
                        "governance.both-sectors-in-a-body",
                        "vo en mbo zitten samen in een overleg",
                        "vo and mbo sit together in a body",
                        each -> Known.ofBoth(sectors(each))),
                BODIES.count(
                        "governance.bodies-of-both-sectors",
                        "bodies",
                        "in hoeveel overleggen vo en mbo samen zitten",
                        "in how many bodies vo and mbo sit together",
                        each -> Known.ofBoth(sectors(each))),
                BODIES.where(each -> Known.ofBoth(sectors(each)))
                        .codes(
                                "governance.layers-of-both-sectors",
                                Layer.class,
                                "van welke lagen er mensen zitten in overleggen van vo en mbo samen",
                                "from which layers people sit in bodies of vo and mbo together",
                                GovernanceFacts::layers),
                BODIES.codes(
                        "governance.seat-sectors",
                        Sector.class,
                        "uit welke sectoren er mensen in overleggen zitten",
                        "from which sectors people sit in the bodies",
                        SeatFacts::sectors),
                BODIES.codes(
                        "governance.seat-roles",
                        SeatRole.class,
                        "welke rollen er in overleggen zijn, zoals een onafhankelijk voorzitter",
                        "which roles there are in bodies, such as an independent chair",
                        each -> Known.union(
                                each.it().seats().stream()
                                        .map(seat -> Known.term(seat.role(), false))
                                        .toList(),
                                each.closed("seats", each.it().seats()))));
    }

    /** A seat of which no layer is said is a teacher's only where the body is one of teachers. */
    private static Truth teachersOfBoth(Element<Body> each) {
        Set<Sector> sectors = each.it().seats().stream()
                .filter(seat -> seat.layer()
                        .map(layer -> layer == Layer.OPERATIONAL)
                        .orElse(each.it().layers().equals(Set.of(Layer.OPERATIONAL))))
                .map(Seat::sector)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Truth teachers = Known.has(GovernanceFacts.layers(each), Layer.OPERATIONAL);
        if (teachers != Truth.TRUE) {
            return teachers;
        }
        return sectors.contains(Sector.VO) && sectors.contains(Sector.MBO) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static FactValue.Codes sectors(Element<Body> each) {
        List<Seat> seats = each.it().seats();
        return Known.union(seats.stream().map(seat -> sector(each, seat)).toList(), each.closed("seats", seats));
    }

    private static FactValue.Codes sector(Element<Body> each, Seat seat) {
        return Parties.sectorOfPerson(each.view(), seat.sector(), seat.partner());
    }
}
