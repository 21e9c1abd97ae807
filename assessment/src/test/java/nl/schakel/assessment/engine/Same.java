package nl.schakel.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;

/** What two assessments have in common, whatever the order of their parts. */
final class Same {

    private Same() {}

    private record Version(RuleId id, Optional<Period> validity) {}

    private record Answer(Truth applicable, Interval degree) {}

    private record Result(Truth applicable, Score score) {}

    private static Map<FactorId, Result> factors(Assessment assessment) {
        Map<FactorId, Result> factors = new HashMap<>();
        for (FactorResult each : assessment.factors()) {
            factors.put(each.factor().id(), new Result(each.applicable(), each.score()));
        }
        return factors;
    }

    private static Map<Version, Answer> rules(Assessment assessment) {
        Map<Version, Answer> rules = new HashMap<>();
        for (RuleOutcome each : assessment.outcomes()) {
            rules.put(
                    new Version(each.rule().id(), each.rule().validity()),
                    new Answer(each.applicable(), each.degree()));
        }
        return rules;
    }

    /** The other one has the same scores, and perhaps factors more. */
    static void assertScores(Case one, Case other) {
        assertScores(one, one.assessment(), other, other.assessment());
    }

    private static void assertScores(Case one, Assessment first, Case other, Assessment second) {
        Map<FactorId, Result> others = factors(second);
        others.keySet().retainAll(factors(first).keySet());
        assertThat(others).as("%s\nand %s", one, other).isEqualTo(factors(first));
        assertThat(second.overall()).as("%s\nand %s", one, other).isEqualTo(first.overall());
    }

    /** The other one has the same scores and the same outcomes, rule by rule. */
    static void assertAll(Case one, Case other) {
        Assessment first = one.assessment();
        Assessment second = other.assessment();
        assertThat(rules(second)).as("%s\nand %s", one, other).isEqualTo(rules(first));
        assertScores(one, first, other, second);
    }
}
