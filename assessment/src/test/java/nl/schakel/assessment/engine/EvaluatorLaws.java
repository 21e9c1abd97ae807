package nl.schakel.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.Seeds;
import nl.schakel.assessment.engine.NaiveEvaluator.Group;
import nl.schakel.assessment.engine.NaiveEvaluator.Part;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.score.Contribution;
import nl.schakel.assessment.score.Coverage;
import nl.schakel.core.truth.Truth;

/** The engine comes to what an evaluator comes to that takes the plainest way and shares no code with it. */
abstract class EvaluatorLaws {

    @Property
    void naiveEvaluatorAndExplanationAgreeOnFactsOfAllKinds(@ForAll(supplier = Seeds.class) long seed) {
        assertAgrees(Case.supposed(new Random(seed)));
    }

    @Property
    void naiveEvaluatorAndExplanationAgreeOnDossiers(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        assertAgrees(Case.about(RandomDossier.of(random), random));
    }

    /** Rule by rule, factor by factor and overall: applicability, bounds, how much is known; and what the explanation comes to. */
    private static void assertAgrees(Case each) {
        Assessment assessment = each.assessment();
        NaiveEvaluator.Result naive = NaiveEvaluator.of(
                each.rules(), each.facts()::value, each.facts().view().day());
        assertThat(Recomputation.of(assessment).agrees()).as("%s", each).isTrue();
        List<Group> factors =
                assessment.factors().stream().map(EvaluatorLaws::group).toList();
        assertThat(factors).as("%s", each).isEqualTo(naive.factors());
        assertThat(naive.lower())
                .as("%s", each)
                .contains(assessment.overall().interval().lower());
        assertThat(naive.upper())
                .as("%s", each)
                .contains(assessment.overall().interval().upper());
        Coverage coverage = assessment.overall().coverage();
        assertThat(BigInteger.valueOf(coverage.known())).as("%s", each).isEqualTo(naive.known());
        assertThat(BigInteger.valueOf(coverage.asked())).as("%s", each).isEqualTo(naive.asked());
    }

    private static Group group(FactorResult factor) {
        return new Group(
                part(factor),
                factor.outcomes().stream().map(EvaluatorLaws::part).toList(),
                factor.score().coverage().known(),
                factor.score().coverage().asked());
    }

    private static Part part(Contribution part) {
        return new Part(
                part.applicable() != Truth.FALSE,
                part.applicable() != Truth.TRUE,
                part.weight(),
                part.degree().lower(),
                part.degree().upper());
    }
}
