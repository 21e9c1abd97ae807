package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.route;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.model.route.Maturity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RouteFactsTest {

    private static final String STANDING = "route.standing-practice";

    static Stream<Case> cases() {
        Edit standing = route(each -> each.maturity(Maturity.STANDING_PRACTICE));
        Edit young = route(each -> each.maturity(Maturity.BUILDING_UP));
        Edit unsaid = route(each -> {});
        return Stream.concat(
                Case.found(STANDING, "routes", standing),
                Stream.of(
                        Case.of(STANDING, "unknown", "a route is being built up, others may be", young),
                        Case.of(STANDING, "no", "all routes are being built up", young, complete("routes")),
                        Case.of(STANDING, "unknown", "not said of a route", young, unsaid, complete("routes")),
                        Case.of(STANDING, "yes", "one is enough", young, standing, unsaid, complete("routes")),
                        Case.of("route.offered", "at least 0", "silence"),
                        Case.of("route.offered", "at least 2", "perhaps with others", young, unsaid),
                        Case.of("route.offered", "2", "in a complete list", young, unsaid, complete("routes")),
                        Case.of("route.offered", "0", "stated absent", absent("routes"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
