package nl.schakel.assessment.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/**
 * What a rule says of facts on a day, worked out from its criterion without the engine, so that many facts can be tried soon; what is
 * found is assessed by the engine before anybody sees it.
 */
record Shown(Bench bench, LocalDate day, Given given, Truth applicable, Interval degree) {

    static Shown of(Bench bench, LocalDate day, Given given) {
        Function<FactId, FactValue> values = bench.values(given);
        Rule rule = bench.rule();
        Truth applicable = rule.applicability()
                .map(condition -> condition.test(values))
                .orElse(Truth.TRUE)
                .and(rule.validOn(day));
        Interval met = rule.criterion().degree(values);
        Interval degree = rule.effect() == Effect.PROMOTING
                ? met
                : new Interval(Interval.WHOLE - met.upper(), Interval.WHOLE - met.lower());
        return new Shown(bench, day, given, applicable, degree);
    }

    /** What the engine said, as a case. */
    static Shown of(Bench bench, LocalDate day, RuleOutcome outcome) {
        Given given = Given.NOTHING;
        for (Seen seen : outcome.seen()) {
            given = given.with(seen.fact(), seen.value());
        }
        return new Shown(bench, day, given, outcome.applicable(), outcome.degree());
    }

    Function<FactId, FactValue> values() {
        return bench.values(given);
    }

    Shown without(Set<FactId> facts) {
        return of(bench, day, given.without(facts));
    }

    Shown with(FactId fact, FactValue value) {
        return of(bench, day, given.with(fact, value));
    }

    /** Whether nothing more that becomes known can change it. */
    boolean isSettled() {
        return applicable == Truth.FALSE || applicable == Truth.TRUE && degree.isPoint();
    }

    boolean differsFrom(Shown other) {
        return applicable != other.applicable || applicable != Truth.FALSE && !degree.equals(other.degree);
    }
}
