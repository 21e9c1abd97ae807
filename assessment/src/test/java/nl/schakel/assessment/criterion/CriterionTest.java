package nl.schakel.assessment.criterion;

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
import static nl.schakel.assessment.criterion.Values.always;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.truth.Truth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {

    private static final FactId FACT = FactId.of("a.fact");
    private static final Bands BANDS = Bands.of("a.fact", Step.from(1, 500_000));
    private static final Line LINE = Line.of("a.fact", Point.at(0, 0), Point.at(6, 1_000_000));
    private static final Rated RATED = new Rated(FACT, Rated.By.MEAN, 1, Optional.empty(), Optional.empty());

    @Test
    void factsAreAskedOnceInTheirOrder() {
        Criterion criterion = any(has("b.set", "x"), not(holds("a.fact")), atLeast("c.number", 1), has("b.set", "y"));
        assertThat(criterion.asks()).extracting(FactId::value).containsExactly("b.set", "a.fact", "c.number");
        assertThat(criterion.demands())
                .extracting(demand -> demand.fact().value())
                .containsExactly("b.set", "a.fact", "c.number", "b.set");
    }

    @Test
    void codesAreThoseThatAreAskedOfOneFact() {
        Criterion criterion =
                all(has("b.set", "x"), hasAny("c.set", "z"), some(1, hasSome("b.set", 1, "y", "x")), present("d.set"));
        assertThat(criterion.codesOf(FactId.of("b.set"))).containsExactly("x", "y");
        assertThat(criterion.codesOf(FactId.of("c.set"))).containsExactly("z");
        assertThat(criterion.codesOf(FactId.of("d.set"))).isEmpty();
        assertThat(criterion.codesOf(FactId.of("e.set"))).isEmpty();
    }

    @Test
    void factoriesMakeWhatTheConstructorsMake() {
        assertThat(holds("a.fact")).isEqualTo(new Holds(FACT));
        assertThat(present("a.fact")).isEqualTo(new Present(FACT));
        assertThat(atLeast("a.fact", 2)).isEqualTo(new AtLeast(FACT, Quantity.parse("2")));
        assertThat(atMost("a.fact", 2)).isEqualTo(new AtMost(FACT, Quantity.parse("2")));
        assertThat(between("a.fact", 2, 3)).isEqualTo(new Between(FACT, Quantity.parse("2..3")));
        assertThat(has("a.fact", "x")).isEqualTo(new Has(FACT, Set.of("x")));
        assertThat(hasAny("a.fact", "x")).isEqualTo(new HasAny(FACT, Set.of("x")));
        assertThat(hasSome("a.fact", 1, "x")).isEqualTo(new HasSome(FACT, 1, Set.of("x")));
        assertThat(all(holds("a.fact"))).isEqualTo(new All(List.of(new Holds(FACT))));
        assertThat(any(holds("a.fact"))).isEqualTo(new Any(List.of(new Holds(FACT))));
        assertThat(some(1, holds("a.fact"))).isEqualTo(new Some(1, List.of(new Holds(FACT))));
        assertThat(not(holds("a.fact"))).isEqualTo(new Not(new Holds(FACT)));
        assertThat(named("a-name")).isEqualTo(new Named("a-name"));
    }

    @Test
    void criteriaAreCopied() {
        List<Criterion> written = new ArrayList<>(List.of(holds("a.fact")));
        List<Criterion> made = List.of(new All(written), new Any(written), new Some(1, written));
        written.clear();
        assertThat(made).containsExactly(all(holds("a.fact")), any(holds("a.fact")), some(1, holds("a.fact")));
    }

    static Stream<Arguments> nothing() {
        return Stream.<ThrowingCallable>of(
                        () -> all(),
                        () -> any(),
                        () -> some(1),
                        () -> new All(List.of()),
                        () -> new Any(List.of()),
                        () -> new Some(1, List.of()))
                .map(each -> arguments(each));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void severalOfNothingAreRefused(ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("criteria [[]] must not be empty\nGive at least one criterion.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void numberThatTheCriteriaCannotReachIsRefused(int least) {
        assertThatThrownBy(() -> some(least, holds("a.fact"), holds("b.fact")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("least [" + least + "] must be from 1 to 2, the number of those that are named\n"
                        + "Name more, or ask for fewer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Carries", "carries itself", "-carries", "carries-", "carries--itself", "a.fact"})
    void namesOfAnotherFormAreRefused(String name) {
        assertThatThrownBy(() -> named(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [" + name
                        + "] must be lower-case words joined by hyphens\nWrite it like route-carries-itself.");
    }

    @Test
    void nameMeansNothingOutsideItsRuleSet() {
        assertThat(named("a-name").demands()).isEmpty();
        assertThatThrownBy(() -> named("a-name").test(always(Values.truth(Truth.TRUE))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Impossible state: [a-name] is tested outside its rule set\n"
                        + "Take the criteria from RuleSet.resolved().");
    }

    static Stream<Arguments> wrongKinds() {
        FactValue truth = Values.truth(Truth.TRUE);
        FactValue number = Values.amount("?");
        FactValue codes = Values.codes("vo");
        FactValue marks = Values.ratings("4", 1, 5);
        return Stream.of(
                        Stream.of(number, codes, marks).map(value -> arguments(holds("a.fact"), value, "a truth")),
                        Stream.of(atLeast("a.fact", 1), atMost("a.fact", 1), between("a.fact", 1, 2), BANDS, LINE)
                                .flatMap(grading -> Stream.of(truth, codes, marks)
                                        .map(value -> arguments(grading, value, "a number"))),
                        Stream.of(
                                        present("a.fact"),
                                        has("a.fact", "vo"),
                                        hasAny("a.fact", "vo"),
                                        hasSome("a.fact", 1, "vo"),
                                        not(all(any(has("a.fact", "vo")))))
                                .flatMap(grading -> Stream.of(truth, number, marks)
                                        .map(value -> arguments(grading, value, "a set of codes"))),
                        Stream.of(truth, number, codes).map(value -> arguments(RATED, value, "ratings")))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void factOfAnotherKindIsRefused(Grading grading, FactValue value, String called) {
        assertThatThrownBy(() -> grading.degree(always(value)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [a.fact] must be " + called + "\nAsk whether a truth holds, how great a number is,"
                        + " whether a set has a code, or how people rate.");
    }
}
