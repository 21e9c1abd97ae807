package nl.schakel.model.context;

import jakarta.validation.Valid;
import java.util.List;
import nl.schakel.core.check.Check;

/**
 * What surrounds a partnership.
 *
 * @param market market and exclusivity
 * @param obstacles the obstacles; open unless stated complete
 * @param results the results; open unless stated complete
 */
public record Context(Market market, List<@Valid Obstacle> obstacles, List<@Valid Result> results) {

    /** Refuses null and blank texts. */
    public Context {
        Check.given(market, "market");
        obstacles = Check.list(obstacles, "obstacles");
        results = Check.list(results, "results");
    }

    /** {@return a context of which nothing is known} */
    public static Context unknown() {
        return new Context(Market.unknown(), List.of(), List.of());
    }
}
