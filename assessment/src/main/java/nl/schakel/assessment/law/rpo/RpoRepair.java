package nl.schakel.assessment.law.rpo;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.truth.Truth;

/**
 * The least set of further boards with which an RPO surely passes in every municipality, such as 'add 2 boards: b, d'; none if even all
 * boards together do not suffice.
 *
 * <p>All smaller sets were tried or ruled out, so that there is no smaller one; of several of one size it is the first by name.
 *
 * @param boards the boards, sorted; nobody if it passes already
 */
public record RpoRepair(Set<PartnerId> boards) {

    /** Refuses null. */
    public RpoRepair {
        boards = Check.set(boards, "boards");
    }

    /**
     * Finds the least set.
     *
     * @param plan the plan
     * @return the boards to add; nothing if the plan cannot surely pass in its region
     */
    public static Optional<RpoRepair> of(RpoPlan plan) {
        Set<PartnerId> others = new TreeSet<>(Comparator.comparing(PartnerId::value));
        plan.territories().forEach(each -> others.addAll(each.pupils().keySet()));
        others.removeAll(plan.participants());
        List<PartnerId> candidates = List.copyOf(others);
        for (int size = 0; size <= candidates.size(); size++) {
            Optional<Set<PartnerId>> found = search(plan, candidates, 0, size, plan.participants());
            if (found.isPresent()) {
                Set<PartnerId> added = new LinkedHashSet<>(found.get());
                added.removeAll(plan.participants());
                return Optional.of(new RpoRepair(added));
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<PartnerId>> search(
            RpoPlan plan, List<PartnerId> candidates, int from, int left, Set<PartnerId> chosen) {
        if (left == 0) {
            return passes(plan, chosen) ? Optional.of(chosen) : Optional.empty();
        }
        List<PartnerId> rest = candidates.subList(from, candidates.size());
        if (rest.size() < left || !mayPass(plan, rest, left, chosen)) {
            return Optional.empty();
        }
        for (int i = from; i <= candidates.size() - left; i++) {
            Set<PartnerId> more = new LinkedHashSet<>(chosen);
            more.add(candidates.get(i));
            Optional<Set<PartnerId>> found = search(plan, candidates, i + 1, left - 1, more);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean passes(RpoPlan plan, Set<PartnerId> participants) {
        return participants.size() >= 2
                && plan.territories().stream()
                        .allMatch(each -> each.boardsSuffice(participants) == Truth.TRUE
                                && each.pupilsSuffice(participants) == Truth.TRUE);
    }

    /** Rules out what no choice can bring: in each municipality by itself the boards that help it most are added. */
    private static boolean mayPass(RpoPlan plan, List<PartnerId> rest, int left, Set<PartnerId> chosen) {
        return plan.territories().stream().allMatch(each -> {
            Set<PartnerId> best = new LinkedHashSet<>(chosen);
            rest.stream()
                    .filter(each.pupils()::containsKey)
                    .sorted(Comparator.comparing(each::gain).reversed())
                    .limit(left)
                    .forEach(best::add);
            return each.boardsSuffice(best) == Truth.TRUE && each.pupilsSuffice(best) == Truth.TRUE;
        });
    }
}
