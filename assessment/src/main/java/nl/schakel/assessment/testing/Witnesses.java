package nl.schakel.assessment.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * The cases that were found for a rule: one in which it is met, one in which it is not, one in which that is not known, one in which it
 * does not apply where it does not always, and just below, on and just above each of its numbers.
 *
 * <p>They are found by a search over what the rule asks, and each is assessed by the engine itself. A case at a number is one in which
 * the number decides: beside it, with all else the same, the outcome is another. A rule that is graded and never reaches 1 or 0 is shown
 * at its highest and at its lowest degree. A step beside a number is one in the last decimal of the numbers that the rule names for
 * that fact.
 *
 * @param rule the rule, with criteria in the place of their names
 * @param all the cases
 * @param missing the cases of which none was found, such as 'in which it is met'
 */
public record Witnesses(Rule rule, List<Witness> all, List<String> missing) {

    /** Refuses null. */
    public Witnesses {
        Check.given(rule, "rule");
        all = Check.list(all, "all");
        missing = Check.list(missing, "missing");
    }

    static Witnesses of(Bench bench) {
        List<Witness> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        search(bench).forEach((need, found) -> found.ifPresentOrElse(all::add, () -> missing.add(need.text())));
        return new Witnesses(bench.rule(), all, missing);
    }

    /** What the rule should have, in order, with what was found for it. */
    static Map<Need, Optional<Witness>> search(Bench bench) {
        List<Bound> bounds = Bounds.of(bench.rule());
        Map<FactId, List<FactValue>> candidates = Candidates.of(bench, bounds);
        List<Given> single = candidates.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> Given.NOTHING.with(each.getKey(), value)))
                .toList();
        Map<Need, Optional<Witness>> found = new LinkedHashMap<>();
        for (Need need : Need.of(bench, bounds, single)) {
            Optional<Given> given =
                    need instanceof Need.Unknown ? almost(bench, need, found) : Search.find(bench, candidates, need);
            found.put(need, given.map(facts -> witness(bench, need, facts)));
        }
        return found;
    }

    private static Witness witness(Bench bench, Need need, Given given) {
        RuleOutcome outcome = bench.outcome(given, bench.day());
        if (!need.isShownBy(Shown.of(bench, bench.day(), outcome))) {
            throw new IllegalStateException("Impossible state: the engine does not say what the criterion says of "
                    + given + "\n" + outcome.explain(Language.ENGLISH));
        }
        return new Witness(need.text(), given, outcome);
    }

    /** Nearest to the known: what is found for them, without one fact; so that the case tells more than that nothing is known. */
    private static Optional<Given> almost(Bench bench, Need need, Map<Need, Optional<Witness>> found) {
        Stream<Given> nearest = found.values().stream()
                .flatMap(Optional::stream)
                .map(Witness::given)
                .flatMap(given -> given.values().keySet().stream().map(fact -> given.without(Set.of(fact))))
                .filter(given -> !given.values().isEmpty());
        return Stream.concat(nearest, Stream.of(Given.NOTHING))
                .filter(given -> need.isShownBy(Shown.of(bench, bench.day(), given)))
                .findFirst();
    }

    /**
     * Finds a case by what it says of the rule.
     *
     * @param verdict such as 'met'
     * @return the first case that says so
     */
    public Optional<Witness> of(Verdict verdict) {
        return all.stream().filter(each -> each.verdict() == verdict).findFirst();
    }

    /** {@return the cases as Java, one a line, with what they show; to begin a test with, after reading whether each says what it should} */
    public String lines() {
        return all.stream().map(each -> each.line() + " // " + each.shows()).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return rule.id() + ": " + all.size() + (all.size() == 1 ? " case" : " cases")
                + (missing.isEmpty() ? "" : ", none " + String.join(", none ", missing));
    }
}
