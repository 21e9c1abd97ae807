package nl.schakel.assessment.analysis.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.engine.Change;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.core.id.PartnershipId;

/** Which other partnerships do what is changed. */
final class Learning {

    private final Assessor assessor;
    private final FactSheet facts;
    private final Goal goal;
    private final List<FactSheet> others;

    Learning(Assessor assessor, FactSheet facts, Goal goal, List<FactSheet> others) {
        this.assessor = assessor;
        this.facts = facts;
        this.goal = goal;
        this.others =
                others.stream().filter(other -> !id(other).equals(id(facts))).toList();
    }

    private static PartnershipId id(FactSheet sheet) {
        return sheet.view().partnership().id();
    }

    List<PlannedChange> from(List<Change> changes) {
        Map<FactId, FactValue> all = Change.together(changes);
        return changes.stream()
                .map(change -> new PlannedChange(
                        facts.catalogue().fact(change.fact()),
                        change,
                        others.stream()
                                .filter(other -> does(change, other.value(change.fact()), all))
                                .map(other -> new Example(
                                        id(other),
                                        other.view().partnership().identity().name()))
                                .distinct()
                                .toList()))
                .toList();
    }

    /**
     * Who has the code that is added, or is known not to have the one that is removed, does it. Of other changes, who has a value with
     * which the goal is reached too, in the place of the change.
     */
    private boolean does(Change change, FactValue own, Map<FactId, FactValue> all) {
        if (!(own instanceof Codes codes)) {
            return isReached(change.fact(), own, all);
        }
        Optional<String> added = change.added().stream().findFirst();
        if (added.isPresent()) {
            return codes.there().contains(added.get());
        }
        if (!codes.complete()) {
            return false;
        }
        if (!change.isClosing()) {
            return change.removed().stream().noneMatch(codes.there()::contains);
        }
        Set<String> there = new TreeSet<>(codes.there());
        there.addAll(((Codes) all.get(change.fact())).there());
        return isReached(change.fact(), new Codes(there, true), all);
    }

    private boolean isReached(FactId fact, FactValue value, Map<FactId, FactValue> all) {
        Map<FactId, FactValue> values = new LinkedHashMap<>(all);
        values.put(fact, value);
        return goal.isMetBy(assessor.assess(facts.supposing(values)));
    }
}
