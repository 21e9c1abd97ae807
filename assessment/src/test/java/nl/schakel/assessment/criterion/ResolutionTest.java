package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionTest {

    private static final Criterion FACT = holds("a.fact");
    private static final Criterion X = named("x");

    /** Names and criteria in turn, in their order. */
    private static Map<String, Criterion> definitions(Object... namesAndCriteria) {
        Map<String, Criterion> definitions = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCriteria.length; i += 2) {
            definitions.put((String) namesAndCriteria[i], (Criterion) namesAndCriteria[i + 1]);
        }
        return definitions;
    }

    static Stream<Arguments> places() {
        Criterion other = atLeast("a.number", 2);
        return Stream.of(
                arguments(X, FACT),
                arguments(not(X), not(FACT)),
                arguments(not(not(X)), not(not(FACT))),
                arguments(all(other, X), all(other, FACT)),
                arguments(any(X, other), any(FACT, other)),
                arguments(some(2, X, other, X), some(2, FACT, other, FACT)),
                arguments(all(any(not(some(1, X)))), all(any(not(some(1, FACT))))),
                arguments(other, other),
                arguments(all(has("a.set", "x"), FACT), all(has("a.set", "x"), FACT)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void criterionTakesThePlaceOfItsName(Criterion criterion, Criterion expected) {
        Resolution resolution = Resolution.of(definitions("x", FACT));
        assertThat(resolution.in(criterion)).isEqualTo(expected);
        assertThat(resolution.in((Grading) criterion)).isEqualTo(expected);
    }

    static Stream<Grading> grades() {
        return Stream.of(
                Bands.of("a.number", Step.from(1, 1)),
                Line.of("a.number", Point.at(0, 0), Point.at(1, 1)),
                new Rated(FactId.of("rated.trust"), Rated.By.MEAN, 1, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("grades")
    void gradeHasNoNames(Grading grade) {
        assertThat(Resolution.of(Map.of()).in(grade)).isSameAs(grade);
    }

    @Test
    void definitionsMayBuildOnOnesBeforeAndAfterThem() {
        Resolution resolution =
                Resolution.of(definitions("top", all(named("before"), X), "before", any(X, not(X)), "x", FACT));
        assertThat(resolution.in(named("top"))).isEqualTo(all(any(FACT, not(FACT)), FACT));
    }

    @Test
    void whatIsNamedInTwoPlacesIsOneCriterion() {
        Resolution resolution = Resolution.of(definitions(
                "left", not(X), "right", any(X), "both", all(named("left"), named("right")), "x", all(FACT)));
        Criterion x = resolution.in(X);
        assertThat(resolution.in(X)).isSameAs(x);
        assertThat(((Not) resolution.in(named("left"))).criterion()).isSameAs(x);
        assertThat(((Any) resolution.in(named("right"))).criteria().get(0)).isSameAs(x);
        All both = (All) resolution.in(named("both"));
        assertThat(both.criteria().get(0)).isSameAs(resolution.in(named("left")));
        assertThat(both.criteria().get(1)).isSameAs(resolution.in(named("right")));
        assertThat(both).isEqualTo(all(not(all(FACT)), any(all(FACT))));
    }

    @Test
    void longChainOfNamesIsResolved() {
        Map<String, Criterion> chain = new LinkedHashMap<>();
        for (int i = 0; i < 200; i++) {
            chain.put("n-" + i, all(named("n-" + (i + 1))));
        }
        chain.put("n-200", FACT);
        assertThat(Resolution.of(chain).in(named("n-0")).asks()).containsExactly(FactId.of("a.fact"));
    }

    @Test
    void unknownNameIsRefusedWithTheNearestOne() {
        Map<String, Criterion> known = definitions("route-carries-itself", FACT, "paper", FACT);
        Resolution resolution = Resolution.of(known);
        assertThatThrownBy(() -> resolution.in(any(FACT, not(named("route-carries-itsef")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [route-carries-itsef] must be one of the definitions\n"
                        + "Did you mean 'route-carries-itself'?");
        assertThatThrownBy(() -> resolution.in(named("money")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [money] must be one of the definitions\nDefine it, or write the criterion itself.");
        assertThatThrownBy(() -> Resolution.of(Map.of()).in(X))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [x] must be one of the definitions\nDefine it, or write the criterion itself.");
    }

    @Test
    void unknownNameInADefinitionIsRefusedThoughNoRuleUsesIt() {
        Map<String, Criterion> definitions = definitions("paper", FACT, "other", all(FACT, named("papers")));
        assertThatThrownBy(() -> Resolution.of(definitions))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [papers] must be one of the definitions\nDid you mean 'paper'?");
    }

    static Stream<Arguments> circles() {
        return Stream.of(
                arguments(definitions("a", named("a")), "a -> a"),
                arguments(definitions("a", not(all(FACT, named("a")))), "a -> a"),
                arguments(definitions("a", named("b"), "b", named("a")), "a -> b -> a"),
                arguments(
                        definitions("a", any(FACT, named("b")), "b", not(named("c")), "c", some(1, named("a"), FACT)),
                        "a -> b -> c -> a"),
                arguments(
                        definitions("b", not(named("c")), "c", some(1, named("a"), FACT), "a", any(FACT, named("b"))),
                        "b -> c -> a -> b"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("circles")
    void circleIsRefusedWithItsPath(Map<String, Criterion> definitions, String path) {
        assertThatThrownBy(() -> Resolution.of(definitions))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [" + path + "] must not lead back to itself\n"
                        + "Write one of these criteria without the others.");
    }

    /** The way into the circle may stand before it; the circle itself is shown whole. */
    @Test
    void circleThatIsEnteredFromOutsideIsRefusedWithItsPath() {
        Map<String, Criterion> definitions =
                definitions("in", named("a"), "a", named("b"), "b", named("c"), "c", named("a"));
        assertThatThrownBy(() -> Resolution.of(definitions))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a -> b -> c -> a] must not lead back to itself\n");
    }

    @Test
    void twoWaysToOneNameAreNoCircle() {
        Map<String, Criterion> diamond =
                definitions("top", all(named("left"), named("right")), "left", X, "right", not(X), "x", FACT);
        assertThat(Resolution.of(diamond).in(named("top"))).isEqualTo(all(FACT, not(FACT)));
    }
}
