package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Position;

/** Facts about those who keep the fire burning, and their place. */
final class CoordinatorFacts {

    private static final Listed<Coordinator> COORDINATORS = Listed.phased(
            "governance/coordinators", view -> view.partnership().governance().coordinators(), Coordinator::role);
    private static final Set<String> FTE = Set.of("", "fte");

    private CoordinatorFacts() {}

    static List<Fact> all() {
        return List.of(
                COORDINATORS.any(
                        "governance.coordinator",
                        "er is een coördinator of projectleider",
                        "there is a coordinator or project leader"),
                COORDINATORS.any(
                        "governance.coordinator-outside-the-line",
                        "een coördinator staat buiten de lijn",
                        "a coordinator stands outside the line",
                        each -> each.it()
                                .position()
                                .map(position -> Truth.of(position == Position.OUTSIDE_THE_LINE))
                                .orElse(Truth.UNKNOWN)),
                COORDINATORS.codes(
                        "governance.coordinator-positions",
                        Position.class,
                        "waar coördinatoren staan: in of buiten de lijn",
                        "where coordinators stand: in or outside the line",
                        each -> Known.code(each.it().position(), false)),
                COORDINATORS.codes(
                        "governance.coordinator-sectors",
                        Sector.class,
                        "uit welke sectoren er coördinatoren zijn",
                        "from which sectors there are coordinators",
                        each -> Known.code(each.it().sector(), false)),
                COORDINATORS.sum(
                        "governance.coordinators",
                        "coordinators",
                        "hoeveel coördinatoren er zijn",
                        "how many coordinators there are",
                        each -> Amounts.standingFor(each.it().count())),
                COORDINATORS.sum(
                        "governance.coordinator-fte",
                        "fte",
                        "hoeveel fte er voor coördinatie is",
                        "how many fte there are for coordination",
                        each -> fte(each.it())),
                COORDINATORS.any(
                        "governance.coordinator-paid-together",
                        "een coördinator wordt uit gezamenlijk geld betaald",
                        "a coordinator is paid out of common money",
                        each -> each.it()
                                .paidBy()
                                .map(payer -> Truth.of(payer.equals(PartnerId.COMMON_PURSE)))
                                .orElse(Truth.UNKNOWN)));
    }

    /** Whether a size is of each of several or of all together is not said, so it may be more, never less. */
    private static FactValue.Amount fte(Coordinator coordinator) {
        FactValue.Amount size =
                coordinator.fte().map(fte -> Amounts.of(fte, FTE)).orElse(FactValue.Amount.UNKNOWN);
        Optional<BigDecimal> most = Amounts.standingFor(coordinator.count()).upper();
        return new FactValue.Amount(size.lower(), size.upper().flatMap(upper -> most.map(upper::multiply)));
    }
}
