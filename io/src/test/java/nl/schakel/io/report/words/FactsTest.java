package nl.schakel.io.report.words;

import static nl.schakel.assessment.rule.Criterion.any;
import static nl.schakel.assessment.rule.Criterion.atLeast;
import static nl.schakel.assessment.rule.Criterion.has;
import static nl.schakel.assessment.rule.Criterion.holds;
import static nl.schakel.assessment.rule.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.Criterion;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {

    static Stream<Arguments> criteria() {
        return Stream.of(
                arguments(holds("governance.consultation"), "er is een overlegstructuur"),
                arguments(not(holds("governance.consultation")), "niet: er is een overlegstructuur"),
                arguments(
                        atLeast("partnership.goals", 2), "hoeveel doelen het samenwerkingsverband noemt: ten minste 2"),
                arguments(has("practice.kinds", "evaluation"), "wat de partners samen doen: evaluatie"),
                arguments(
                        any(has("practice.kinds", "evaluation"), has("practice.kinds", "follow-up")),
                        "wat de partners samen doen: evaluatie of volgen van leerlingen"),
                arguments(
                        any(has("practice.kinds", "evaluation"), holds("governance.consultation")),
                        "wat de partners samen doen: evaluatie; of er is een overlegstructuur"),
                arguments(
                        new Criterion.All(List.of(holds("governance.consultation"), holds("agreement.on-paper"))),
                        "er is een overlegstructuur; en er is een convenant, samenwerkingsovereenkomst of raamcontract"),
                arguments(holds("own.fact"), "own.fact"));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void criterionIsWordedByTheMeaningOfItsFacts(Criterion criterion, String dutch) {
        assertThat(Facts.text(criterion, Language.DUTCH)).isEqualTo(dutch);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(new FactValue.Holds(Truth.TRUE), "ja", false),
                arguments(new FactValue.Holds(Truth.UNKNOWN), "onbekend", true),
                arguments(
                        new FactValue.Amount(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN)),
                        "1 – 10",
                        false),
                arguments(FactValue.Amount.UNKNOWN, "onbekend", true),
                arguments(new FactValue.Codes(Set.of("tactical"), true), "tactisch", false),
                arguments(new FactValue.Codes(Set.of("tactical"), false), "tactisch (misschien meer)", false),
                arguments(new FactValue.Codes(Set.of("other", "own-code"), true), "overig, own-code", false),
                arguments(new FactValue.Codes(Set.of(), true), "geen", false),
                arguments(new FactValue.Codes(Set.of(), false), "onbekend", true));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueIsWordedByLabelsInsteadOfCodes(FactValue value, String dutch, boolean unknown) {
        assertThat(Facts.text(value, Language.DUTCH)).isEqualTo(dutch);
        assertThat(Facts.isUnknown(value)).isEqualTo(unknown);
    }

    @Test
    void everyShippedRuleIsWordedWithoutNamesOfFacts() {
        List<FactId> ids =
                FactCatalogue.standard().facts().stream().map(fact -> fact.id()).toList();
        assertThat(Frameworks.all())
                .allSatisfy(framework -> assertThat(framework.rules()).allSatisfy(rule -> {
                    String words = Facts.text(rule.criterion(), Language.ENGLISH);
                    assertThat(ids).noneMatch(id -> words.contains(id.value()));
                }));
    }
}
