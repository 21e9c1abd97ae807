package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.route.Maturity;
import nl.schakel.model.route.Route;

/** Facts about the routes that a partnership offers. */
final class RouteFacts {

    private RouteFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        FactId.of("route.offered"),
                        Fact.Kind.NUMBER,
                        LocalizedText.of("hoeveel routes er lopen", "how many routes are running"),
                        view -> routes(view).count("route.offered", any -> true, RouteFacts::name)),
                new Fact(
                        FactId.of("route.standing-practice"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "een route is staande praktijk en draagt zichzelf",
                                "a route is standing practice and carries itself"),
                        view -> routes(view)
                                .judged("route.standing-practice", RouteFacts::standing, RouteFacts::name)));
    }

    private static Look<Route> routes(AsOf view) {
        return Look.at(
                view, "routes", view.partnership().routes(), route -> route.id().value());
    }

    private static Truth standing(Route route) {
        return route.maturity()
                .map(maturity -> Truth.of(maturity == Maturity.STANDING_PRACTICE))
                .orElse(Truth.UNKNOWN);
    }

    private static LocalizedText name(Route route) {
        return LocalizedText.same(route.name());
    }
}
