package nl.schakel.assessment.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.id.PartnershipId;

abstract class WeightLaws {

    /** The greatest weight that random rules have. */
    private static final int GREATEST = 4;

    private static final int LIMIT = 8;

    /** All that an assessor makes of a changed rule set. */
    private record Outcome(Map<PartnershipId, Ranked> entries) {

        static Outcome of(List<Assessment> assessments, RuleSet changed) {
            Assessor assessor = Assessor.of(changed, Cohorts.CATALOGUE);
            Map<PartnershipId, Ranked> entries = new HashMap<>();
            Ranking.of(assessments.stream()
                            .map(each -> assessor.assess(each.facts()))
                            .toList())
                    .entries()
                    .forEach(entry -> entries.put(Cohort.id(entry.assessment()), entry));
            return new Outcome(entries);
        }

        static Outcome of(Ranked entry) {
            return new Outcome(Map.of(Cohort.id(entry.assessment()), entry));
        }

        Map<PartnershipId, Object> places() {
            return map(false);
        }

        Map<PartnershipId, Object> verdicts() {
            return map(true);
        }

        private Map<PartnershipId, Object> map(boolean verdicts) {
            Map<PartnershipId, Object> all = new HashMap<>();
            entries.forEach(
                    (id, entry) -> all.put(id, verdicts ? entry.assessment().verdict() : entry.place()));
            return all;
        }
    }

    private static RuleSet changed(RuleSet ruleSet, WeightRange range, int weight) {
        if (range.rule().isPresent()) {
            return ruleSet.toBuilder()
                    .rules(ruleSet.rules().stream()
                            .map(rule -> rule.id().equals(range.rule().get().id())
                                    ? rule.toBuilder().weight(weight).build()
                                    : rule)
                            .toList())
                    .build();
        }
        return ruleSet.toBuilder()
                .factors(ruleSet.factors().stream()
                        .map(factor -> factor.id().equals(range.factor().id())
                                ? new Factor(factor.id(), factor.name(), factor.group(), weight, factor.source())
                                : factor)
                        .toList())
                .build();
    }

    /** A weight inside changes nothing, and one step beyond changes what it says, against an assessment of all with the changed rule set. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void rangesAreSafeAndEndWhereSomethingChanges(@ForAll Random random) {
        RuleSet ruleSet = Cohorts.randomRules(random);
        List<Assessment> assessments = Cohorts.random(ruleSet, random);
        boolean ofFactors = ruleSet.rules().size() > 2 || random.nextBoolean();
        WeightSensitivity sensitivity = ofFactors
                ? WeightSensitivity.of(assessments, LIMIT, Progress.NONE)
                : WeightSensitivity.ofRules(assessments, LIMIT, Progress.NONE);
        Outcome present = Outcome.of(assessments, ruleSet);
        if (!sensitivity.ranges().isEmpty()) {
            WeightRange range =
                    sensitivity.ranges().get(random.nextInt(sensitivity.ranges().size()));
            IntFunction<Outcome> at = weight -> Outcome.of(assessments, changed(ruleSet, range, weight));
            check(range.places(), present, Outcome::places, at, random);
            check(range.verdicts(), present, Outcome::verdicts, at, random);
        }
    }

    private static void check(
            SafeRange range,
            Outcome present,
            Function<Outcome, Map<PartnershipId, Object>> what,
            IntFunction<Outcome> at,
            Random random) {
        int inside = range.least() + random.nextInt(range.greatest() - range.least() + 1);
        assertThat(what.apply(at.apply(inside))).isEqualTo(what.apply(present));
        for (Optional<SafeRange.Turn> turn : List.of(range.below(), range.above())) {
            turn.ifPresent(each -> {
                Outcome after = at.apply(each.weight());
                assertThat(what.apply(after)).isNotEqualTo(what.apply(present));
                assertThat(what.apply(shifted(present, each, after))).isEqualTo(what.apply(after));
                assertThat(each.shifts())
                        .allSatisfy(shift -> assertThat(what.apply(Outcome.of(shift.before())))
                                .isNotEqualTo(what.apply(Outcome.of(shift.after()))));
            });
        }
    }

    /** What was, with what is said to change; that is the very assessment by the changed rule set. */
    private static Outcome shifted(Outcome present, SafeRange.Turn turn, Outcome after) {
        Map<PartnershipId, Ranked> entries = new HashMap<>(present.entries());
        turn.shifts().forEach(shift -> {
            PartnershipId id = Cohort.id(shift.after().assessment());
            assertThat(shift.after()).isEqualTo(after.entries().get(id));
            entries.put(id, shift.after());
        });
        return new Outcome(entries);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void orderOfInputNeverMatters(@ForAll Random random) {
        List<Assessment> assessments = Cohorts.random(Cohorts.randomRules(random), random);
        List<Assessment> shuffled = new ArrayList<>(assessments);
        Collections.shuffle(shuffled, random);
        assertThat(WeightSensitivity.of(shuffled, GREATEST, Progress.NONE))
                .hasToString(WeightSensitivity.of(assessments, GREATEST, Progress.NONE)
                        .toString());
    }
}
