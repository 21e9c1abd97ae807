package nl.schakel.assessment.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.assessment.criterion.Demand;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;

/**
 * Holds that no fact counts twice: each is asked in one theme at most, and in none if it is disputed.
 *
 * <p>A set of codes counts by its codes, so that two themes may ask different ones; what asks no code of it asks them all. What decides
 * whether a rule applies counts too, as it moves the score.
 */
final class Counting {

    /** Who asks which codes of a fact; no codes for all of it. */
    private record Asker(String who, Set<String> codes) {

        Set<String> shares(Set<String> others) {
            Set<String> both = new TreeSet<>(codes.isEmpty() ? others : codes);
            if (!codes.isEmpty() && !others.isEmpty()) {
                both.retainAll(others);
            }
            return both;
        }

        boolean clashes(Set<String> others) {
            return codes.isEmpty() || others.isEmpty() || !shares(others).isEmpty();
        }
    }

    private final Map<FactId, List<Asker>> askers = new LinkedHashMap<>();

    private Counting() {}

    static void check(RuleSet profile, List<Dispute> disputes) {
        Counting counting = new Counting();
        profile.resolved().rules().forEach(counting::count);
        disputes.forEach(counting::dispute);
    }

    private void count(Rule rule) {
        demands(rule).forEach(demand -> count(demand, "theme " + rule.factor()));
    }

    private void count(Demand demand, String theme) {
        List<Asker> before = askers.computeIfAbsent(demand.fact(), fact -> new ArrayList<>());
        before.stream()
                .filter(asker -> !asker.who().equals(theme) && asker.clashes(demand.codes()))
                .findFirst()
                .ifPresent(asker -> {
                    throw Check.refused(
                            "fact",
                            named(demand, asker),
                            "must count once, and is asked in " + asker.who() + " and in " + theme,
                            "Ask it where it tells most.");
                });
        before.add(new Asker(theme, demand.codes()));
    }

    private void dispute(Dispute dispute) {
        for (Demand demand : dispute.seen().demands()) {
            askers.getOrDefault(demand.fact(), List.of()).stream()
                    .filter(asker -> asker.clashes(demand.codes()))
                    .findFirst()
                    .ifPresent(asker -> {
                        throw Check.refused(
                                "fact",
                                named(demand, asker),
                                "must not count while dispute " + dispute.id() + " asks it, and is asked in "
                                        + asker.who(),
                                "Take it out of the profile, or settle the dispute.");
                    });
        }
    }

    private static List<Demand> demands(Rule rule) {
        List<Demand> demands = new ArrayList<>(rule.criterion().demands());
        rule.applicability().ifPresent(condition -> demands.addAll(condition.demands()));
        return demands;
    }

    private static String named(Demand demand, Asker asker) {
        Set<String> codes = asker.shares(demand.codes());
        return codes.isEmpty() ? demand.fact().toString() : demand.fact() + " with " + String.join(", ", codes);
    }
}
