package nl.schakel.model.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Leaf;
import nl.schakel.model.evidence.Walk;

/**
 * All facts that differ between two dossiers, such as Profijt in 2015 and in 2018.
 *
 * @param earlier the dossier before
 * @param later the dossier after
 * @param all the differences: first what the later dossier says, in its order, then what only the earlier one says
 */
public record Changes(Dossier earlier, Dossier later, List<Change> all) {

    /** Refuses null, and a later dossier that speaks of an earlier day. */
    public Changes {
        Check.given(earlier, "earlier");
        Check.given(later, "later");
        all = Check.list(all, "changes");
        Check.that(
                !later.asOf().isBefore(earlier.asOf()),
                "later dossier",
                later.asOf(),
                "must not speak of a day before " + earlier.asOf(),
                "Give the dossiers in the order of time.");
    }

    /**
     * Compares two dossiers fact by fact; elements of lists are the same where their ids are, those
     * without ids where their places are. What is filled in where a part is left out, such as that
     * something is in force, counts as said of what is there.
     *
     * @param earlier the dossier before
     * @param later the dossier after, of the same day at the earliest
     * @return the differences
     * @throws nl.schakel.core.check.InvalidValueException if the later one speaks of an earlier day
     */
    public static Changes between(Dossier earlier, Dossier later) {
        Map<ModelPath, Object> said = byPath(Walk.leaves(later.partnership()));
        Map<ModelPath, Object> before = byPath(Walk.leavesAndFilledIn(earlier.partnership()));
        Map<ModelPath, Object> after = byPath(Walk.leavesAndFilledIn(later.partnership()));
        List<Change> all = new ArrayList<>();
        after.forEach((path, value) -> {
            Object old = before.get(path);
            if (old == null && said.containsKey(path)) {
                all.add(new Change(path, Change.Kind.FIRST_SAID, Optional.empty(), Optional.of(value)));
            } else if (old != null && !old.equals(value)) {
                all.add(new Change(path, Change.Kind.CHANGED, Optional.of(old), Optional.of(value)));
            }
        });
        Set<ModelPath> there = new HashSet<>();
        Walk.visit(later.partnership(), (path, value) -> there.add(path));
        AsOf view = later.asOf(later.asOf());
        byPath(Walk.leaves(earlier.partnership())).forEach((path, value) -> {
            if (!after.containsKey(path)) {
                Change.Kind kind = isGone(path, view, there) ? Change.Kind.GONE : Change.Kind.NO_LONGER_SAID;
                all.add(new Change(path, kind, Optional.of(value), Optional.empty()));
            }
        });
        return new Changes(earlier, later, all);
    }

    /**
     * Picks the differences of one kind.
     *
     * @param kind the kind
     * @return the differences, in order
     */
    public List<Change> of(Change.Kind kind) {
        return all.stream().filter(change -> change.kind() == kind).toList();
    }

    private static Map<ModelPath, Object> byPath(List<Leaf> leaves) {
        Map<ModelPath, Object> facts = new LinkedHashMap<>();
        leaves.forEach(leaf -> facts.put(leaf.path(), leaf.value()));
        return facts;
    }

    /** A complete list says of its own elements that they are not there, and nothing of what its elements hold. */
    private static boolean isGone(ModelPath path, AsOf later, Set<ModelPath> there) {
        for (int length = 1; length <= path.segments().size(); length++) {
            ModelPath part = new ModelPath(path.segments().subList(0, length));
            ModelPath around = new ModelPath(path.segments().subList(0, length - 1));
            if (later.isStatedAbsent(part) || !there.contains(part) && later.isComplete(around)) {
                return true;
            }
        }
        return false;
    }
}
