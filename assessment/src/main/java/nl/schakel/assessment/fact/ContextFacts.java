package nl.schakel.assessment.fact;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.context.Building;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Difference;
import nl.schakel.model.context.Dimension;
import nl.schakel.model.context.Exclusivity;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.context.Result;
import nl.schakel.model.context.ResultKind;
import nl.schakel.model.evidence.AsOf;

/** Facts about what surrounds a partnership: competition, obstacles, differences and results. */
final class ContextFacts {

    static final Listed<Building> BUILDINGS =
            Listed.phased("context/buildings", view -> context(view).buildings(), ContextFacts::words);

    private static final Listed<Obstacle> OBSTACLES =
            Listed.phased("context/obstacles", view -> context(view).obstacles(), Obstacle::text);
    private static final Listed<Difference> DIFFERENCES =
            Listed.phased("context/differences", view -> context(view).differences(), Difference::text);
    private static final Listed<Result> RESULTS =
            Listed.plain("context/results", view -> context(view).results(), Result::text);
    private static final Single<Quantity> COMPETITORS = new Single<>(
            "context/market/competitors",
            view -> context(view).market().competitors(),
            count -> LocalizedText.of("concurrenten: " + count, "competitors: " + count));
    private static final Single<Exclusivity> EXCLUSIVITY = new Single<>(
            "context/market/exclusivity", view -> context(view).market().exclusivity(), Exclusivity::label);

    private ContextFacts() {}

    static List<Fact> all() {
        return List.of(
                COMPETITORS.number(
                        "context.competitors",
                        "competitors",
                        "hoeveel anderen van dezelfde soort er in de regio zijn",
                        "how many others of the same kind there are in the region",
                        Amounts.exact(0),
                        (count, view) -> nonNegative(Amounts.count(count))),
                COMPETITORS.truth(
                        "context.competition",
                        "er is concurrentie in de regio",
                        "there is competition in the region",
                        count -> hasAny(Amounts.count(count))),
                EXCLUSIVITY.codes(
                        "context.exclusivity",
                        Exclusivity.class,
                        "of anderen hetzelfde mogen doen",
                        "whether others may do the same",
                        Known::code),
                EXCLUSIVITY.truth(
                        "context.exclusive",
                        "anderen in de regio of deelregio mogen niet hetzelfde doen",
                        "others in the region or subregion may not do the same",
                        known -> Truth.of(known == Exclusivity.EXCLUSIVE || known == Exclusivity.ONE_PER_SUBREGION)),
                of(ObstacleKind.DECLINE)
                        .any(
                                "context.decline",
                                "dalende leerlingaantallen zijn een belemmering",
                                "falling numbers of pupils are an obstacle"),
                OBSTACLES.count(
                        "context.obstacles",
                        "obstacles",
                        "hoeveel belemmeringen er zijn",
                        "how many obstacles there are"),
                OBSTACLES.codes(
                        "context.obstacle-kinds",
                        ObstacleKind.class,
                        "welke soorten belemmeringen er zijn",
                        "which kinds of obstacles there are",
                        each -> Known.term(each.it().kind())),
                OBSTACLES.count(
                        "context.obstacles-with-remedy",
                        "obstacles",
                        "aan hoeveel belemmeringen iets wordt gedaan",
                        "about how many obstacles something is done",
                        each -> remedied(each, each.it().remedy())),
                of(ObstacleKind.TRAVEL, ObstacleKind.TRAVEL_CARD)
                        .any(
                                "context.transport-obstacle",
                                "vervoer of het ontbreken van een OV-kaart is een belemmering",
                                "transport or the lack of a travel card is an obstacle"),
                DIFFERENCES.count(
                        "context.differences",
                        "differences",
                        "hoeveel verschillen er tussen de partners zijn",
                        "how many differences there are between the partners"),
                DIFFERENCES.codes(
                        "context.difference-dimensions",
                        Dimension.class,
                        "waarin de partners verschillen",
                        "in what the partners differ",
                        each -> Known.term(each.it().dimension())),
                DIFFERENCES.count(
                        "context.differences-with-remedy",
                        "differences",
                        "aan hoeveel verschillen iets wordt gedaan",
                        "about how many differences something is done",
                        each -> remedied(each, each.it().remedy())),
                RESULTS.count(
                        "context.results",
                        "results",
                        "hoeveel resultaten er zijn gezien",
                        "how many results were seen"),
                RESULTS.codes(
                        "context.result-kinds",
                        ResultKind.class,
                        "welke soorten resultaten er zijn gezien",
                        "which kinds of results were seen",
                        each -> Known.term(each.it().kind())));
    }

    private static Listed<Obstacle> of(ObstacleKind... kinds) {
        return OBSTACLES.only(
                each -> each.kind().known().filter(List.of(kinds)::contains).isPresent());
    }

    private static Truth remedied(Element<?> each, Optional<LocalizedText> remedy) {
        if (remedy.isPresent()) {
            return Truth.TRUE;
        }
        return each.lacks("remedy") ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static FactValue.Amount nonNegative(FactValue.Amount count) {
        return new FactValue.Amount(count.lower().or(Amounts.ANY::lower), count.upper());
    }

    private static Truth hasAny(FactValue.Amount count) {
        if (count.lower().filter(least -> least.signum() > 0).isPresent()) {
            return Truth.TRUE;
        }
        return count.upper().filter(most -> most.signum() == 0).isPresent() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static LocalizedText words(Building building) {
        return building.text()
                .or(() -> building.name().map(LocalizedText::same))
                .orElse(LocalizedText.of("een gebouw", "a building"));
    }

    private static Context context(AsOf view) {
        return view.partnership().context();
    }
}
