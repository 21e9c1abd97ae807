package nl.schakel.assessment.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/** The verifier of a rule set, such as {@code Verify.that(ruleSet).rule("leader").isMet(facts -> facts.holds("governance.coordinator"))}. */
public final class Verify {

    private final RuleSet ruleSet;
    private final List<Bench> benches;

    private Verify(RuleSet ruleSet, FactCatalogue catalogue) {
        Assessor.of(ruleSet, catalogue);
        this.ruleSet = ruleSet;
        RuleSet resolved = ruleSet.resolved();
        this.benches = resolved.rules().stream()
                .map(rule -> new Bench(resolved, rule, catalogue))
                .toList();
    }

    /**
     * Takes a rule set that asks facts of the library.
     *
     * @param ruleSet the rule set
     * @return its verifier
     * @throws nl.schakel.core.check.InvalidValueException if a rule asks a fact that there is not, or one of another kind
     */
    public static Verify that(RuleSet ruleSet) {
        return that(ruleSet, FactCatalogue.standard());
    }

    /**
     * Takes a rule set that asks facts of the caller.
     *
     * @param ruleSet the rule set
     * @param catalogue the facts
     * @return its verifier
     * @throws nl.schakel.core.check.InvalidValueException if a rule asks a fact that there is not, or one of another kind
     */
    public static Verify that(RuleSet ruleSet, FactCatalogue catalogue) {
        return new Verify(Check.given(ruleSet, "rule set"), Check.given(catalogue, "catalogue"));
    }

    /**
     * Begins to collect cases for the rules of a rule set that asks facts of the library.
     *
     * @param ruleSet the rule set
     * @return the cases, none yet
     */
    public static Cases cases(RuleSet ruleSet) {
        return cases(ruleSet, FactCatalogue.standard());
    }

    /**
     * Begins to collect cases for the rules of a rule set that asks facts of the caller.
     *
     * @param ruleSet the rule set
     * @param catalogue the facts
     * @return the cases, none yet
     */
    public static Cases cases(RuleSet ruleSet, FactCatalogue catalogue) {
        return new Cases(that(ruleSet, catalogue));
    }

    /**
     * Chooses a rule.
     *
     * @param id its name
     * @return what can be asked of it
     * @throws nl.schakel.core.check.InvalidValueException if there is no such rule
     */
    public RuleVerifier rule(String id) {
        return rule(id, shown -> {});
    }

    RuleVerifier rule(String id, Consumer<Shown> passed) {
        List<Bench> versions = benches.stream()
                .filter(bench -> bench.rule().id().value().equals(id))
                .toList();
        if (versions.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            benches.forEach(bench -> known.add(bench.rule().id().value()));
            throw Check.refused(
                    "rule",
                    id,
                    "must be one of the rule set " + ruleSet.id(),
                    Codes.didYouMean(id, known, "Possible: " + String.join(", ", known) + "."));
        }
        return new RuleVerifier(versions, passed, Optional.empty());
    }

    List<Bench> benches() {
        return benches;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return cases for each rule, found by searching, in the order of the rules} */
    public List<Witnesses> witnesses() {
        return benches.stream().map(Witnesses::of).toList();
    }

    /**
     * Asks that each rule can be met, can be not met and can be unknown, can be not applicable where it says when it applies, and that
     * each of its numbers decides something.
     *
     * @throws AssertionError if no such facts were found, with all that is missing
     */
    public void everyRuleHasWitnesses() {
        List<String> missing = new ArrayList<>();
        witnesses()
                .forEach(each -> each.missing()
                        .forEach(what -> missing.add("rule [" + each.rule().id() + "]: no case was found " + what)));
        if (!missing.isEmpty()) {
            throw new AssertionError("rule set [" + ruleSet + "] lacks witnesses\n" + String.join("\n", missing));
        }
    }
}
