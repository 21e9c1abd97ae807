package nl.schakel.assessment.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.check.Check;
import nl.schakel.core.time.Period;

/**
 * The cases with which the rules of a rule set are tested, collected to see what they lack: each rule needs one in which it is met, one in
 * which it is not, and one in which that is not known, one in which it does not apply if it does not always, and one just below, on and
 * just above each of its numbers, in which the number decides: with the number on the other side, the outcome would be another.
 *
 * <p>Made by {@link Verify#cases}; safe to share between threads. Keep one for a test class, and ask at its end that it is complete.
 */
public final class Cases {

    private final Verify verify;
    private final List<Shown> shown = new CopyOnWriteArrayList<>();

    Cases(Verify verify) {
        this.verify = verify;
    }

    /**
     * A case that a rule lacks.
     *
     * @param rule the rule
     * @param what the case, such as 'in which it is met'
     * @param example facts that would make one, if some were found
     */
    public record Lack(Rule rule, String what, Optional<Witness> example) {

        /** Refuses null. */
        public Lack {
            Check.given(rule, "rule");
            Check.text(what, "what");
            Check.given(example, "example");
        }

        @Override
        public String toString() {
            return "rule [" + rule.id() + "]"
                    + rule.validity()
                            .map(Period::toString)
                            .map(when -> ", " + when)
                            .orElse("") + ": a case " + what
                    + example.map(witness -> ", such as " + witness.line())
                            .orElse("; none was found, so look whether there can be one");
        }
    }

    /**
     * Chooses a rule; each case of it that holds is collected.
     *
     * @param id its name
     * @return what can be asked of it
     * @throws nl.schakel.core.check.InvalidValueException if there is no such rule
     */
    public RuleVerifier rule(String id) {
        return verify.rule(id, shown::add);
    }

    /** {@return what is lacking yet, in the order of the rules} */
    public List<Lack> lacking() {
        List<Lack> lacking = new ArrayList<>();
        for (Bench bench : verify.benches()) {
            List<Shown> its =
                    shown.stream().filter(each -> each.bench() == bench).toList();
            Witnesses.search(bench).forEach((need, found) -> {
                if (its.stream().noneMatch(need::isShownBy)) {
                    lacking.add(new Lack(bench.rule(), need.text(), found));
                }
            });
        }
        return lacking;
    }

    /**
     * Asks that nothing is lacking.
     *
     * @throws AssertionError if something is, with an example for each case that is lacking
     */
    public void areComplete() {
        List<Lack> lacking = lacking();
        if (!lacking.isEmpty()) {
            throw new AssertionError("rule set [" + verify.ruleSet() + "] lacks " + lacking.size()
                    + (lacking.size() == 1 ? " case\n" : " cases\n")
                    + lacking.stream().map(Lack::toString).collect(Collectors.joining("\n")));
        }
    }
}
