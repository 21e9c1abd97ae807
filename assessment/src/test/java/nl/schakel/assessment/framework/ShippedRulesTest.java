package nl.schakel.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.testing.Verify;
import nl.schakel.assessment.testing.Witness;
import nl.schakel.assessment.testing.Witnesses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule that the library ships against the cases that the verifier finds for it. */
class ShippedRulesTest {

    static List<RuleSet> frameworks() {
        return Frameworks.all();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyRuleHasACaseOfEachOutcomeAndAroundEachNumber(RuleSet framework) {
        assertThatCode(() -> Verify.that(framework).everyRuleHasWitnesses()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void ruleSaysOfACaseTheSameAloneAndAmongTheOthers(RuleSet framework) {
        List<Witnesses> witnesses = Verify.that(framework).witnesses();
        assertThat(witnesses).hasSameSizeAs(framework.rules());
        assertThat(witnesses)
                .filteredOn(each -> each.rule().validity().isEmpty())
                .allSatisfy(its -> assertThat(its.all())
                        .allSatisfy(witness -> assertThat(
                                        amongTheOthers(framework, its.rule().id(), witness))
                                .isEqualTo(witness.outcome())));
    }

    private static RuleOutcome amongTheOthers(RuleSet framework, RuleId rule, Witness witness) {
        FactCatalogue given = new FactCatalogue(FactCatalogue.standard().facts().stream()
                .map(fact -> given(fact, witness))
                .toList());
        return Assessor.of(framework, given).assess(Dossiers.of(), Dossiers.DAY).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Fact given(Fact fact, Witness witness) {
        return witness.outcome().seen().stream()
                .filter(seen -> seen.fact().equals(fact.id()))
                .findFirst()
                .map(seen -> new Fact(
                        fact.id(), fact.kind(), fact.unit(), fact.codes(), fact.from(), fact.meaning(), view -> seen))
                .orElse(fact);
    }
}
