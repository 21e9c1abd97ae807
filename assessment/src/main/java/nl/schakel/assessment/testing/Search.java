package nl.schakel.assessment.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;

/**
 * Looks for facts that make a case: gives one fact after another, and turns back where no more facts can make it. That loses nothing,
 * since knowing more never widens an outcome.
 */
final class Search {

    private static final int MOST_TRIES = 20_000;

    private final Bench bench;
    private final Map<FactId, List<FactValue>> candidates;
    private final List<FactId> order;
    private final Need need;
    private int tries;

    private Search(Bench bench, Map<FactId, List<FactValue>> candidates, Need need) {
        this.bench = bench;
        this.candidates = candidates;
        this.need = need;
        Set<FactId> order = new LinkedHashSet<>(need.first());
        order.addAll(candidates.keySet());
        this.order = new ArrayList<>(order);
    }

    /** Finds as few facts as can be; none where none were found in 20,000 tries. */
    static Optional<Given> find(Bench bench, Map<FactId, List<FactValue>> candidates, Need need) {
        Search search = new Search(bench, candidates, need);
        return search.find(0, Given.NOTHING).map(search::fewest);
    }

    private Optional<Given> find(int next, Given given) {
        if (tries++ == MOST_TRIES) {
            return Optional.empty();
        }
        Shown shown = shown(given);
        if (need.isShownBy(shown)) {
            return Optional.of(given);
        }
        if (next == order.size() || !need.isPossible(shown)) {
            return Optional.empty();
        }
        FactId fact = order.get(next);
        for (FactValue value : candidates.get(fact)) {
            Optional<Given> found = find(next + 1, given.with(fact, value));
            if (found.isPresent() || tries > MOST_TRIES) {
                return found;
            }
        }
        return find(next + 1, given);
    }

    private Given fewest(Given given) {
        Given fewest = given;
        for (FactId fact : given.values().keySet()) {
            Given fewer = fewest.without(Set.of(fact));
            if (need.isShownBy(shown(fewer))) {
                fewest = fewer;
            }
        }
        return fewest;
    }

    private Shown shown(Given given) {
        return Shown.of(bench, bench.day(), given);
    }
}
