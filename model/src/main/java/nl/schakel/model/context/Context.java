package nl.schakel.model.context;

import jakarta.validation.Valid;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * What surrounds a partnership: its market, obstacles, results and figures, and how its partners differ.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param market market and exclusivity; unknown when left out
 * @param obstacles the obstacles; open unless stated complete
 * @param results the results; open unless stated complete
 * @param statistics figures about the surroundings; open unless stated complete
 * @param differences in what the partners differ; open unless stated complete
 * @param alternatives roads that were considered; open unless stated complete
 * @param buildings the buildings that partners share; open unless stated complete
 */
@DomainStyle
@Value.Builder
public record Context(
        Market market,
        List<@Valid Obstacle> obstacles,
        List<@Valid Result> results,
        List<Statistic> statistics,
        List<Difference> differences,
        List<Alternative> alternatives,
        List<Building> buildings) {

    /** Refuses null and blank texts. */
    public Context {
        Check.given(market, "market");
        obstacles = Check.list(obstacles, "obstacles");
        results = Check.list(results, "results");
        statistics = Check.list(statistics, "statistics");
        differences = Check.list(differences, "differences");
        alternatives = Check.list(alternatives, "alternatives");
        buildings = Check.list(buildings, "buildings");
    }

    /** {@return a context of which nothing is known} */
    public static Context unknown() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends ContextBuilder {
        Builder() {
            market(Market.unknown());
        }
    }
}
