package nl.schakel.assessment.rule;

import static nl.schakel.assessment.rule.Criterion.any;
import static nl.schakel.assessment.rule.Criterion.atLeast;
import static nl.schakel.assessment.rule.Criterion.has;
import static nl.schakel.assessment.rule.Criterion.holds;
import static nl.schakel.assessment.rule.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {

    private static Truth test(Criterion criterion, Map<String, FactValue> facts) {
        return criterion.test(fact -> facts.get(fact.value()));
    }

    private static FactValue truth(Truth truth) {
        return new FactValue.Holds(truth);
    }

    @ParameterizedTest(name = "{0}, {1}: all {2}, any {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void allAndAnyFollowKleenesTables(Truth left, Truth right, Truth all, Truth any) {
        Map<String, FactValue> facts = Map.of("a.left", truth(left), "a.right", truth(right));
        List<Criterion> both = List.of(holds("a.left"), holds("a.right"));
        assertThat(test(new Criterion.All(both), facts)).isSameAs(all);
        assertThat(test(new Criterion.Any(both), facts)).isSameAs(any);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void unknownStaysUnknownWhenNegated(Truth truth, Truth negation) {
        Map<String, FactValue> facts = Map.of("a.fact", truth(truth));
        assertThat(test(holds("a.fact"), facts)).isSameAs(truth);
        assertThat(test(not(holds("a.fact")), facts)).isSameAs(negation);
    }

    @ParameterizedTest(name = "{0} to {1} is at least {2}: {3}")
    @CsvSource({
        "2, , 2, TRUE",
        "2, 2, 2, TRUE",
        "2.0, 2.0, 2, TRUE",
        "3, 9, 2, TRUE",
        "1, , 2, UNKNOWN",
        "1, 2, 2, UNKNOWN",
        ", 2, 2, UNKNOWN",
        ", , 2, UNKNOWN",
        "0, 1, 2, FALSE",
        "1.999, 1.999, 2, FALSE",
        ", 1, 2, FALSE",
        "0, 0, 0, TRUE"
    })
    void numberIsHeldAgainstTheBound(BigDecimal lower, BigDecimal upper, long least, Truth expected) {
        FactValue amount = new FactValue.Amount(Optional.ofNullable(lower), Optional.ofNullable(upper));
        assertThat(test(atLeast("a.number", least), Map.of("a.number", amount))).isSameAs(expected);
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                arguments(Set.of("vo", "mbo"), false, Truth.TRUE),
                arguments(Set.of("vo", "mbo", "ho"), true, Truth.TRUE),
                arguments(Set.of("vo"), false, Truth.UNKNOWN),
                arguments(Set.of("vo"), true, Truth.FALSE),
                arguments(Set.of(), false, Truth.UNKNOWN),
                arguments(Set.of(), true, Truth.FALSE));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void setMustHoldAllOfTheCodes(Set<String> there, boolean complete, Truth expected) {
        Criterion both = new Criterion.Has(FactId.of("a.set"), Set.of("vo", "mbo"));
        assertThat(test(both, Map.of("a.set", new FactValue.Codes(there, complete))))
                .isSameAs(expected);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(holds("a.fact"), "a.fact = ja", "a.fact = yes"),
                arguments(atLeast("a.number", 2), "a.number >= 2", "a.number >= 2"),
                arguments(has("a.set", "vo"), "a.set bevat vo", "a.set holds vo"),
                arguments(not(holds("a.fact")), "niet: a.fact = ja", "not: a.fact = yes"),
                arguments(
                        any(has("a.set", "vo"), not(holds("b.fact"))),
                        "(a.set bevat vo of niet: b.fact = ja)",
                        "(a.set holds vo or not: b.fact = yes)"),
                arguments(
                        new Criterion.All(List.of(holds("a.fact"), any(holds("b.fact")))),
                        "(a.fact = ja en b.fact = ja)",
                        "(a.fact = yes and b.fact = yes)"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void expectationIsWordedInDutchAndInEnglish(Criterion criterion, String dutch, String english) {
        assertThat(criterion.text(Language.DUTCH)).isEqualTo(dutch);
        assertThat(criterion.text(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void factsAreAskedOnceInTheirOrder() {
        Criterion criterion = any(has("b.set", "x"), not(holds("a.fact")), atLeast("c.number", 1), has("b.set", "y"));
        assertThat(criterion.asks()).extracting(FactId::value).containsExactly("b.set", "a.fact", "c.number");
    }

    @Test
    void orderOfCodesDoesNotMatter() {
        Set<String> codes = new java.util.LinkedHashSet<>(List.of("vo", "mbo"));
        assertThat(new Criterion.Has(FactId.of("a.set"), codes).codes()).containsExactly("mbo", "vo");
        assertThat(new Criterion.Has(FactId.of("a.set"), codes))
                .isEqualTo(new Criterion.Has(FactId.of("a.set"), new TreeSet<>(codes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~2", "2+", "<5", "1..2"})
    void boundThatIsNotExactIsRefused(String least) {
        assertThatThrownBy(() -> new Criterion.AtLeast(FactId.of("a.number"), Quantity.parse(least)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("least [" + least + "] must be exact\nWrite a number such as 2.");
    }

    @Test
    void setWithoutCodesIsRefused() {
        assertThatThrownBy(() -> new Criterion.Has(FactId.of("a.set"), Set.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("codes [[]] must not be empty\nName at least one code.");
    }

    @Test
    void allAndAnyOfNothingAreRefused() {
        String message = "criteria [[]] must not be empty\nGive at least one criterion.";
        assertThatThrownBy(() -> any())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new Criterion.All(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(
                arguments(holds("a.fact"), FactValue.Amount.UNKNOWN, "must be a truth"),
                arguments(atLeast("a.fact", 1), truth(Truth.TRUE), "must be a number"),
                arguments(has("a.fact", "vo"), truth(Truth.TRUE), "must be a set of codes"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void factOfAnotherKindIsRefused(Criterion criterion, FactValue value, String mustHold) {
        assertThatThrownBy(() -> test(criterion, Map.of("a.fact", value)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [a.fact] " + mustHold + "\nAsk whether a truth holds, whether a number is at least so"
                        + " great, or whether a set has a code.");
    }
}
