package nl.schakel.io.report.words;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.atMost;
import static nl.schakel.assessment.criterion.Criterion.between;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.hasSome;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.present;
import static nl.schakel.assessment.criterion.Criterion.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.core.text.Language;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedTest {

    static Stream<Arguments> gradings() {
        String goals = "hoeveel doelen het samenwerkingsverband noemt: ";
        String kinds = "wat de partners samen doen: ";
        return Stream.of(
                arguments(holds("governance.consultation"), "er is een overlegstructuur"),
                arguments(not(holds("governance.consultation")), "niet: er is een overlegstructuur"),
                arguments(atLeast("partnership.goals", 2), goals + "ten minste 2"),
                arguments(atMost("partnership.goals", 2), goals + "ten hoogste 2"),
                arguments(between("partnership.goals", 2, 5), goals + "2 - 5"),
                arguments(present("practice.kinds"), kinds + "ten minste één"),
                arguments(has("practice.kinds", "evaluation"), kinds + "evaluatie"),
                arguments(
                        hasAny("practice.kinds", "evaluation", "follow-up"),
                        kinds + "een van volgen van leerlingen, evaluatie"),
                arguments(
                        hasSome("practice.kinds", 2, "evaluation", "follow-up"),
                        kinds + "ten minste 2 van volgen van leerlingen, evaluatie"),
                arguments(
                        any(has("practice.kinds", "evaluation"), has("practice.kinds", "follow-up")),
                        kinds + "evaluatie of volgen van leerlingen"),
                arguments(
                        any(has("practice.kinds", "evaluation"), holds("governance.consultation")),
                        kinds + "evaluatie; of er is een overlegstructuur"),
                arguments(
                        all(holds("governance.consultation"), holds("agreement.on-paper")),
                        "er is een overlegstructuur; en er is een convenant, samenwerkingsovereenkomst of raamcontract"),
                arguments(
                        some(1, holds("governance.consultation"), holds("own.fact")),
                        "ten minste 1 van: er is een overlegstructuur; own.fact"),
                arguments(named("carries-itself"), "carries-itself"),
                arguments(
                        Bands.of("partnership.goals", Bands.Step.from(1, 333_333), Bands.Step.from(3, 1_000_000)),
                        goals + "0 %, 33,3333 % vanaf 1, 100 % vanaf 3"),
                arguments(
                        Line.of("partnership.goals", Line.Point.at(0, 0), Line.Point.at(6, 1_000_000)),
                        goals + "0 % bij 0, 100 % bij 6"),
                arguments(
                        new Rated(
                                FactId.of("rated.trust"),
                                Rated.By.MEAN,
                                3,
                                Optional.of(Layer.OPERATIONAL),
                                Optional.empty()),
                        "cijfers voor: vertrouwen: gemiddelde, ten minste 3 antwoorden, operationeel"));
    }

    @ParameterizedTest
    @MethodSource("gradings")
    void whatIsExpectedIsWordedByTheMeaningOfItsFacts(Grading grading, String dutch) {
        assertThat(Expected.text(grading, Language.DUTCH)).isEqualTo(dutch);
    }

    @Test
    void everyShippedRuleIsWordedWithoutNamesOfFacts() {
        List<FactId> ids =
                FactCatalogue.standard().facts().stream().map(fact -> fact.id()).toList();
        assertThat(Frameworks.all())
                .allSatisfy(framework -> assertThat(framework.resolved().rules())
                        .allSatisfy(rule -> {
                            String words = Expected.text(rule.criterion(), Language.ENGLISH);
                            assertThat(ids).noneMatch(id -> words.contains(id.value()));
                        }));
    }
}
