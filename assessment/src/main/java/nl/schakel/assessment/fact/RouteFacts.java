package nl.schakel.assessment.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.Maturity;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;

/** Facts about the routes that a partnership offers, offered or will offer. */
final class RouteFacts {

    static final Listed<Route> ROUTES =
            Listed.phased("routes", view -> view.partnership().routes(), route -> LocalizedText.same(route.name()));
    private static final Set<String> A_YEAR = Set.of("pupils/year", "pupils/school-year");

    private RouteFacts() {}

    static List<Fact> all() {
        return List.of(
                ROUTES.count("route.offered", "routes", "hoeveel routes er lopen", "how many routes are running"),
                ROUTES.when(RouteFacts::isToCome, false)
                        .count(
                                "route.planned",
                                "routes",
                                "hoeveel routes er gepland of in voorbereiding zijn",
                                "how many routes are planned or in preparation"),
                ROUTES.when(Parties::isOver, false)
                        .count(
                                "route.ended",
                                "routes",
                                "hoeveel routes zijn beëindigd",
                                "how many routes have come to an end"),
                ROUTES.any(
                        "route.standing-practice",
                        "een route is staande praktijk en draagt zichzelf",
                        "a route is standing practice and carries itself",
                        each -> each.it()
                                .maturity()
                                .map(maturity -> Truth.of(maturity == Maturity.STANDING_PRACTICE))
                                .orElse(Truth.UNKNOWN)),
                ROUTES.greatest(
                        "route.years-running",
                        "years",
                        "hoeveel hele jaren de langstlopende route loopt",
                        "for how many whole years the route has run that has run longest",
                        each -> each.it()
                                .period()
                                .flatMap(Period::start)
                                .map(start -> Amounts.years(start, each.view().day()))
                                .orElse(FactValue.Amount.UNKNOWN)),
                ROUTES.codes(
                        "route.types",
                        RouteType.class,
                        "welke soorten routes er lopen",
                        "which kinds of routes are running",
                        each -> Known.term(each.it().type())),
                ROUTES.codes(
                        "route.legal-bases",
                        LegalBasis.class,
                        "onder welke regels routes lopen",
                        "under which law routes run",
                        each -> Known.code(each.it().basis(), each.lacks("basis"))),
                ROUTES.sum(
                        "route.pupils-a-year",
                        "pupils/year",
                        "hoeveel leerlingen per jaar aan de routes beginnen",
                        "how many pupils a year enter the routes",
                        each -> each.it()
                                .intake()
                                .map(intake -> Amounts.of(intake, A_YEAR))
                                .orElse(FactValue.Amount.UNKNOWN)),
                ROUTES.any(
                        "route.of-both-sectors",
                        "vo en mbo werken beide aan een route mee",
                        "both vo and mbo take part in a route",
                        each -> Known.ofBoth(Parties.sectors(
                                each.view(),
                                each.it().partners(),
                                each.closed("partners", each.it().partners())))));
    }

    /** A wish is no plan; what is in force from a later day is one. */
    private static Truth isToCome(Route route, LocalDate day) {
        boolean later = route.period()
                .flatMap(Period::start)
                .flatMap(start -> start.earliest())
                .filter(start -> start.isAfter(day))
                .isPresent();
        return Truth.of(route.status() == Status.PLANNED
                || route.status() == Status.IN_PREPARATION
                || route.status() == Status.IN_FORCE && later);
    }
}
