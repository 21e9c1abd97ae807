package nl.schakel.assessment.engine;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** What a rule, with all names replaced, makes of facts, such as {@code Evaluation.degree(rule, sheet::value)}. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Says whether a rule applies.
     *
     * @param rule the rule, from {@link nl.schakel.assessment.rule.RuleSet#resolved()}
     * @param facts gives the value of a fact
     * @param day gives the day; a rule without validity does not ask it
     * @return whether its condition is met and it holds on the day
     */
    public static Truth applicable(Rule rule, Function<FactId, FactValue> facts, Supplier<LocalDate> day) {
        Truth valid = rule.validity().isEmpty() ? Truth.TRUE : rule.validOn(day.get());
        return rule.applicability().isEmpty()
                ? valid
                : rule.applicability().get().test(facts).and(valid);
    }

    /**
     * Grades by a rule.
     *
     * @param rule the rule, from {@link nl.schakel.assessment.rule.RuleSet#resolved()}
     * @param facts gives the value of a fact
     * @return to which degree it counts for the partnership: the opposite of its grade where it hinders
     */
    public static Interval degree(Rule rule, Function<FactId, FactValue> facts) {
        Interval degree = rule.criterion().degree(facts);
        return rule.effect() == Effect.PROMOTING ? degree : degree.opposite();
    }
}
