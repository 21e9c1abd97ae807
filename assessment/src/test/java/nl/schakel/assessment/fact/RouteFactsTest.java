package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.route;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.Maturity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RouteFactsTest {

    private static final String LIST = "routes";
    private static final String STANDING = "route.standing-practice";
    private static final String PLANNED = "route.planned";
    private static final String ENDED = "route.ended";
    private static final String RUNNING = "route.years-running";
    private static final String TYPES = "route.types";
    private static final String BASES = "route.legal-bases";
    private static final String PUPILS = "route.pupils-a-year";
    private static final String BOTH = "route.of-both-sectors";
    private static final Edit UNSAID = route(each -> {});

    static Stream<Case> cases() {
        return Stream.of(
                        Case.counted("route.offered", LIST, UNSAID),
                        standing(),
                        statuses(),
                        years(),
                        Case.codes(TYPES, LIST, UNSAID, "doorlopende-leerroute"),
                        Stream.of(Case.of(TYPES, "other", "a type of its own", ofItsOwn(), complete(LIST))),
                        Case.codes(BASES, LIST, route(each -> each.basis(LegalBasis.VM2_REGULATION)), "vm2-regulation"),
                        Stream.of(
                                Case.of(BASES, "none (list open)", "not said", UNSAID, complete(LIST)),
                                Case.of(
                                        BASES,
                                        "none",
                                        "stated absent",
                                        UNSAID,
                                        absent("routes/route-1/basis"),
                                        complete(LIST))),
                        pupils(),
                        partners())
                .flatMap(each -> each);
    }

    private static Stream<Case> standing() {
        Edit standing = route(each -> each.maturity(Maturity.STANDING_PRACTICE));
        Edit young = route(each -> each.maturity(Maturity.BUILDING_UP));
        return Stream.concat(
                Case.found(STANDING, LIST, standing),
                Stream.of(
                        Case.of(STANDING, "unknown", "a route is being built up, others may be", young),
                        Case.of(STANDING, "no", "all routes are being built up", young, complete(LIST)),
                        Case.of(STANDING, "unknown", "not said of a route", young, UNSAID, complete(LIST)),
                        Case.of(STANDING, "yes", "one is enough", young, standing, UNSAID, complete(LIST))));
    }

    private static Stream<Case> statuses() {
        return Stream.of(
                Case.of(PLANNED, "at least 0", "silence"),
                Case.of(PLANNED, "at least 0", "that there are none now says nothing", absent(LIST)),
                Case.of(PLANNED, "0", "none", UNSAID, complete()),
                Case.of(
                        PLANNED,
                        "at least 1",
                        "a complete list of routes may be of those now",
                        with(Status.PLANNED),
                        complete(LIST)),
                Case.of(
                        ENDED,
                        "at least 1",
                        "a complete list of routes may be of those now",
                        with(Status.ENDED),
                        complete(LIST)),
                Case.of(PLANNED, "at least 1", "perhaps others", with(Status.PLANNED)),
                Case.of(PLANNED, "2", "of both", with(Status.PLANNED), with(Status.IN_PREPARATION), complete()),
                Case.of(PLANNED, "0", "a wish is no plan", with(Status.WISHED), complete()),
                Case.of(PLANNED, "0", "given up", with(Status.DROPPED), complete()),
                Case.of(PLANNED, "1", "from a later day", during("2018-07-01/.."), complete()),
                Case.of(PLANNED, "0", "from the day on", during("2018-06-30/.."), complete()),
                Case.of(ENDED, "at least 0", "silence"),
                Case.of(ENDED, "at least 0", "that there are none now says nothing", absent(LIST)),
                Case.of(ENDED, "0", "none", UNSAID, complete()),
                Case.of(ENDED, "at least 1", "perhaps others", with(Status.ENDED)),
                Case.of(ENDED, "2", "by status and by period", with(Status.ENDED), during("2010/2017"), complete()),
                Case.of(ENDED, "0..1", "what was given up may have run", with(Status.DROPPED), complete()),
                Case.of(ENDED, "0..1", "may have ended", during("2010/2018"), complete()),
                Case.of(ENDED, "1", "the day before", during("2010/2018-06-29"), complete()),
                Case.of(ENDED, "0", "on the day itself", during("2010/2018-06-30"), complete()),
                Case.of(ENDED, "0", "it is in force, its end is not known", during("2010/?"), complete()));
    }

    private static Stream<Case> years() {
        return Stream.of(
                Case.of(RUNNING, "at least 0", "silence"),
                Case.of(RUNNING, "0", "no routes", complete(LIST)),
                Case.of(RUNNING, "at least 2", "perhaps others run longer", during("2016-06-30/..")),
                Case.of(RUNNING, "2", "to the day", during("2016-06-30/.."), complete(LIST)),
                Case.of(RUNNING, "1", "a day short", during("2016-07-01/.."), complete(LIST)),
                Case.of(RUNNING, "5", "the longest", during("2013-01/2020"), during("2016-01/.."), complete(LIST)),
                Case.of(RUNNING, "at least 2", "not said of one", during("2016-06-30/.."), UNSAID, complete(LIST)),
                Case.of(RUNNING, "0", "what ended does not run", during("2000-01/2010"), complete(LIST)));
    }

    private static Stream<Case> pupils() {
        return Stream.of(
                Case.of(PUPILS, "at least 0", "silence"),
                Case.of(PUPILS, "0", "no routes", complete(LIST)),
                Case.of(PUPILS, "at least 40", "perhaps others", intake("40 pupils/year")),
                Case.of(PUPILS, "40", "in a complete list", intake("40 pupils/year"), complete(LIST)),
                Case.of(
                        PUPILS,
                        "60..65",
                        "together",
                        intake("40 pupils/year"),
                        intake("20..25 pupils/school-year"),
                        complete(LIST)),
                Case.of(PUPILS, "at least 0", "in all years", intake("150 pupils"), complete(LIST)),
                Case.of(PUPILS, "at least 0", "about", intake("~110 pupils/year"), complete(LIST)),
                Case.of(PUPILS, "at least 40", "not said of one", intake("40 pupils/year"), UNSAID, complete(LIST)));
    }

    private static Stream<Case> partners() {
        String within = "routes/route-1/partners";
        return Stream.concat(
                Case.found(BOTH, LIST, of("school", "college")),
                Stream.of(
                        Case.of(BOTH, "unknown", "perhaps with others", of("school"), complete(LIST)),
                        Case.of(BOTH, "no", "one sector", of("school"), complete(LIST, within)),
                        Case.of(BOTH, "unknown", "not said", UNSAID, complete(LIST))));
    }

    private static Edit with(Status status) {
        return route(each -> each.status(status));
    }

    private static Edit during(String period) {
        return route(each -> each.period(Period.parse(period)));
    }

    private static Edit ofItsOwn() {
        return route(each -> each.type(Term.other(Edits.TEXT)));
    }

    private static Edit intake(String intake) {
        return route(each -> each.intake(Quantity.parse(intake)));
    }

    private static Edit of(String... partners) {
        return route(each -> each.partners(Edits.partners(partners)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
