package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.Language;

/**
 * A degree by steps of a number, such as 'nothing below 1, half from 1, all from 3 on'.
 *
 * @param fact a fact that is a number
 * @param unit the unit of the numbers, that of the fact; not named when left out
 * @param below the degree below the first step, in millionths
 * @param steps the steps, each from a greater number than the one before; their degrees may rise or fall
 */
public record Bands(
        FactId fact,
        Optional<String> unit,
        @Within(least = 0, most = 1_000_000) int below,
        List<Step> steps) implements Grading {

    /**
     * A step.
     *
     * @param from the least number of the step
     * @param degree the degree from there on, in millionths
     */
    public record Step(
            BigDecimal from,
            @Within(least = 0, most = 1_000_000) int degree) {

        /** Refuses a degree outside 0 to 1. */
        public Step {
            from = Degrees.plain(from);
            Degrees.check(degree);
        }

        /**
         * Makes a step.
         *
         * @param from the least whole number of the step
         * @param degree the degree from there on, in millionths
         * @return the step
         */
        public static Step from(long from, int degree) {
            return new Step(BigDecimal.valueOf(from), degree);
        }
    }

    /** Refuses no steps, and steps in the wrong order. */
    public Bands {
        Check.given(fact, "fact");
        Check.given(unit, "unit");
        Degrees.check(below);
        steps = Check.list(steps, "steps");
        Check.that(!steps.isEmpty(), "steps", steps, "must not be empty", "Give at least one step.");
        Degrees.rising(steps.stream().map(Step::from).toList(), "steps");
    }

    /**
     * Grades by steps.
     *
     * @param fact the name of a number
     * @param steps the steps; below the first one the degree is 0
     * @return the grading
     */
    public static Bands of(String fact, Step... steps) {
        return new Bands(FactId.of(fact), Optional.empty(), 0, List.of(steps));
    }

    @Override
    public Interval degree(Function<FactId, FactValue> facts) {
        FactValue.Amount amount = Asked.amount(facts, fact);
        int first = amount.lower().isPresent() ? stepsUpTo(amount.lower().get()) : 0;
        int last = amount.upper().isPresent() ? stepsUpTo(amount.upper().get()) : steps.size();
        int least = degree(first);
        int most = least;
        for (int i = first + 1; i <= last; i++) {
            least = Math.min(least, degree(i));
            most = Math.max(most, degree(i));
        }
        return new Interval(least, most);
    }

    private int degree(int step) {
        return step == 0 ? below : steps.get(step - 1).degree();
    }

    /** How many steps a number has climbed. */
    private int stepsUpTo(BigDecimal number) {
        int climbed = 0;
        while (climbed < steps.size() && number.compareTo(steps.get(climbed).from()) >= 0) {
            climbed++;
        }
        return climbed;
    }

    @Override
    public List<Demand> demands() {
        return List.of(Demand.number(fact, unit, steps.stream().map(Step::from).toArray(BigDecimal[]::new)));
    }

    @Override
    public String text(Language language) {
        String at = language == Language.DUTCH ? " vanaf " : " from ";
        return fact + ": " + Degrees.text(below, language) + "; "
                + steps.stream()
                        .map(step -> Degrees.text(step.degree(), language)
                                + at
                                + language.decimal(step.from().toPlainString()))
                        .collect(Collectors.joining("; "));
    }
}
