package nl.schakel.assessment.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Demand;
import nl.schakel.assessment.engine.Change;
import nl.schakel.assessment.engine.Changes;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;

/** The changes among which is chosen, by their numbers: first by the names of their facts. */
final class Moves {

    private final FactSheet facts;
    private final List<Change> changes;

    private Moves(FactSheet facts, List<Change> changes) {
        this.facts = facts;
        this.changes = changes;
    }

    static Moves of(RuleSet ruleSet, FactSheet facts, Predicate<FactId> fixed) {
        return new Moves(
                facts,
                Changes.of(ruleSet, facts).stream()
                        .filter(change -> !fixed.test(change.fact()))
                        .toList());
    }

    FactSheet facts() {
        return facts;
    }

    int count() {
        return changes.size();
    }

    List<Change> chosen(int... moves) {
        return IntStream.of(moves).mapToObj(changes::get).toList();
    }

    FactValue before(FactId fact) {
        return facts.value(fact);
    }

    Map<FactId, FactValue> values(int... moves) {
        return Change.together(chosen(moves));
    }

    FactId fact(int move) {
        return changes.get(move).fact();
    }

    /** A fact has one value, but a set of codes may change in several ways at once. */
    boolean areRivals(int one, int other) {
        return one != other
                && fact(one).equals(fact(other))
                && !(changes.get(one).before() instanceof FactValue.Codes);
    }

    /** Those that can make a difference to a rule. */
    int[] touching(Rule rule) {
        List<Demand> demands = new ArrayList<>(rule.criterion().demands());
        rule.applicability().ifPresent(condition -> demands.addAll(condition.demands()));
        return IntStream.range(0, changes.size())
                .filter(move -> demands.stream().anyMatch(demand -> touches(changes.get(move), demand)))
                .toArray();
    }

    /** Who asks no code by its name asks whether there is any. */
    private static boolean touches(Change change, Demand demand) {
        return demand.fact().equals(change.fact())
                && (!(change.before() instanceof FactValue.Codes)
                        || change.isClosing()
                        || demand.codes().isEmpty()
                        || Stream.concat(change.added().stream(), change.removed().stream())
                                .anyMatch(demand.codes()::contains));
    }
}
