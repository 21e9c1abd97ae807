package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Sector;
import nl.schakel.model.governance.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoordinatorFactsTest {

    private static final String OUTSIDE = "governance.coordinator-outside-the-line";
    private static final String SECTORS = "governance.coordinator-sectors";
    private static final String POSITIONS = "governance.coordinator-positions";
    private static final String NUMBER = "governance.coordinators";
    private static final String FTE = "governance.coordinator-fte";
    private static final String TOGETHER = "governance.coordinator-paid-together";
    private static final String LIST = "governance/coordinators";

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found("governance.coordinator", LIST, coordinator(each -> {})),
                        Case.found(OUTSIDE, LIST, stands(Position.OUTSIDE_THE_LINE)),
                        Case.found(TOGETHER, LIST, paidBy("common-purse")),
                        Case.codes(SECTORS, LIST, coordinator(each -> each.sector(Sector.VO)), "vo"),
                        Case.codes(POSITIONS, LIST, stands(Position.IN_LINE), "in-line"),
                        places(),
                        numbers())
                .flatMap(each -> each);
    }

    private static Stream<Case> places() {
        Edit ofSchool = coordinator(each -> each.sector(Sector.VO));
        return Stream.of(
                Case.of(OUTSIDE, "no", "in line", stands(Position.IN_LINE), complete(LIST)),
                Case.of(OUTSIDE, "unknown", "in line, others may not be", stands(Position.IN_LINE)),
                Case.of(
                        OUTSIDE,
                        "unknown",
                        "one in line says more than that there are none",
                        stands(Position.IN_LINE),
                        absent(LIST)),
                Case.of(OUTSIDE, "unknown", "not said of one", ofSchool, complete(LIST)),
                Case.of(POSITIONS, "none (list open)", "not said of one", ofSchool, complete(LIST)),
                Case.of(
                        SECTORS,
                        "vo (list open)",
                        "not said of one",
                        ofSchool,
                        coordinator(each -> {}),
                        complete(LIST)),
                Case.of(TOGETHER, "no", "by one partner", paidBy("college"), complete(LIST)),
                Case.of(TOGETHER, "unknown", "not said", ofSchool, complete(LIST)));
    }

    private static Stream<Case> numbers() {
        return Stream.of(
                Case.of(NUMBER, "at least 0", "silence"),
                Case.of(NUMBER, "0", "stated absent", absent(LIST)),
                Case.of(NUMBER, "at least 1", "how many they are is not said", coordinator(each -> {}), complete(LIST)),
                Case.of(NUMBER, "1", "one", many("1"), complete(LIST)),
                Case.of(NUMBER, "3", "together", many("1"), many("2 persons"), complete(LIST)),
                Case.of(NUMBER, "at least 3", "perhaps others", many("1"), many("2")),
                Case.of(NUMBER, "at least 1", "one for each route", many("1 coordinator/route"), complete(LIST)),
                Case.of(FTE, "at least 0", "silence"),
                Case.of(FTE, "0", "no coordinators", complete(LIST)),
                Case.of(FTE, "at least 0", "not said", many("1"), complete(LIST)),
                Case.of(FTE, "0.8", "of one", size("0.8 fte", "1"), complete(LIST)),
                Case.of(FTE, "0.8", "without a unit", size("0.8", "1"), complete(LIST)),
                Case.of(FTE, "1.2", "together", size("0.8 fte", "1"), size("0.4 fte", "1"), complete(LIST)),
                Case.of(FTE, "at least 0.8", "perhaps others", size("0.8 fte", "1")),
                Case.of(FTE, "0.8..1.6", "of two, each or together", size("0.8 fte", "2"), complete(LIST)),
                Case.of(
                        FTE,
                        "at least 0.8",
                        "of how many is not said",
                        coordinator(each -> each.fte(Quantity.parse("0.8 fte"))),
                        complete(LIST)),
                Case.of(FTE, "at least 0", "in hours", size("8 hours/week", "1"), complete(LIST)));
    }

    private static Edit stands(Position position) {
        return coordinator(each -> each.position(position));
    }

    private static Edit paidBy(String partner) {
        return coordinator(each -> each.paidBy(PartnerId.of(partner)));
    }

    private static Edit many(String count) {
        return coordinator(each -> each.count(Quantity.parse(count)));
    }

    private static Edit size(String fte, String count) {
        return coordinator(each -> each.fte(Quantity.parse(fte)).count(Quantity.parse(count)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
