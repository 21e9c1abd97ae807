package nl.schakel.assessment.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;

/** The search against trying everything, and the two ways round between witnesses and cases. */
class WitnessesProperties {

    @Provide
    Arbitrary<Rule> rules() {
        return RandomRules.rules();
    }

    private static Bench bench(Rule rule) {
        RuleSet ruleSet = Rules.of(rule);
        return new Bench(ruleSet, rule, Own.FACTS);
    }

    /** Whatever trying every combination of candidates finds, the search finds, and nothing else. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void searchFindsWhatTryingEverythingFinds(@ForAll("rules") Rule rule) {
        Bench bench = bench(rule);
        List<Shown> everything = everything(bench).stream()
                .map(given -> Shown.of(bench, bench.day(), given))
                .toList();
        Witnesses.search(bench)
                .forEach((need, found) -> assertThat(found.isPresent())
                        .as(need.text())
                        .isEqualTo(everything.stream().anyMatch(need::isShownBy)));
    }

    private static List<Given> everything(Bench bench) {
        Map<FactId, List<FactValue>> candidates = Candidates.of(bench, Bounds.of(bench.rule()));
        List<Given> all = new ArrayList<>(List.of(Given.NOTHING));
        candidates.forEach((fact, values) ->
                List.copyOf(all).forEach(given -> values.forEach(value -> all.add(given.with(fact, value)))));
        return all;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void witnessShowsWhatItSaysWithFewestFacts(@ForAll("rules") Rule rule) {
        Bench bench = bench(rule);
        Witnesses.search(bench)
                .forEach((need, found) -> found.ifPresent(witness -> {
                    assertThat(witness.outcome()).isEqualTo(bench.outcome(witness.given(), bench.day()));
                    assertThat(need.isShownBy(Shown.of(bench, bench.day(), witness.given())))
                            .isTrue();
                    if (!(need instanceof Need.Unknown)) {
                        assertThat(witness.given().values().keySet())
                                .allSatisfy(fact -> assertThat(need.isShownBy(Shown.of(
                                                bench,
                                                bench.day(),
                                                witness.given().without(Set.of(fact)))))
                                        .isFalse());
                    }
                }));
    }

    /** The verbs and the coverage agree with the search: a test made of what was found lacks only what was not. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void casesOfAllWitnessesLackOnlyWhatWasNotFound(@ForAll("rules") Rule rule) {
        Cases cases = Own.cases(rule);
        Witnesses witnesses = Own.verify(rule).rule("it").witnesses();
        witnesses.all().forEach(witness -> run(cases.rule("it").given(nothing -> witness.given()), witness));
        List<Cases.Lack> lacking = cases.lacking();
        assertThat(lacking).extracting(Cases.Lack::what).isEqualTo(witnesses.missing());
        assertThat(lacking).extracting(Cases.Lack::example).allMatch(Optional::isEmpty);
    }

    private static void run(OutcomeVerifier verifier, Witness witness) {
        switch (witness.verdict()) {
            case MET -> verifier.isMet();
            case NOT_MET -> verifier.isNotMet();
            case PARTLY_MET -> verifier.hasDegree(witness.outcome().degree().lower());
            case UNKNOWN -> verifier.isUnknown();
            case NOT_APPLICABLE -> verifier.doesNotApply();
        }
    }

    /** Two sets of the same codes in different combinations are one candidate. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void candidatesAreEachOnce(@ForAll("rules") Rule rule) {
        Bench bench = bench(rule);
        Candidates.of(bench, Bounds.of(rule))
                .values()
                .forEach(values -> assertThat(values).doesNotHaveDuplicates());
        assertThat(Bounds.of(rule).stream().collect(Collectors.toSet())).hasSameSizeAs(Bounds.of(rule));
    }
}
