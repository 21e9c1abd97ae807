package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.hasSome;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.present;
import static nl.schakel.assessment.criterion.Criterion.some;
import static nl.schakel.assessment.fact.Fact.Kind.CODES;
import static nl.schakel.assessment.fact.Fact.Kind.NUMBER;
import static nl.schakel.assessment.fact.Fact.Kind.RATINGS;
import static nl.schakel.assessment.fact.Fact.Kind.TRUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemandTest {

    private static final LocalizedText MEANING = LocalizedText.same("what it means");
    private static final Function<AsOf, Seen> NEVER = view -> {
        throw new IllegalStateException("No dossier is looked at");
    };
    private static final FactCatalogue CATALOGUE = new FactCatalogue(List.of(
            Fact.truth("a.truth", "routes", MEANING, NEVER),
            Fact.number("a.number", "bodies", "governance/bodies", MEANING, NEVER),
            Fact.codes("a.codes", Layer.class, "governance/bodies", MEANING, NEVER),
            Fact.ratings("a.ratings", "observations", MEANING, NEVER)));
    private static final Map<Fact.Kind, String> WORDS =
            Map.of(TRUTH, "a truth", NUMBER, "a number", CODES, "a set of codes", RATINGS, "ratings");

    private static Demand demand(String fact, Fact.Kind kind, String unit, String... codes) {
        return new Demand(
                FactId.of(fact),
                kind,
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                new LinkedHashSet<>(List.of(codes)),
                Set.of());
    }

    private static Demand number(String unit, String... numbers) {
        return Demand.number(
                FactId.of("a.number"),
                Optional.of(unit).filter(named -> !named.isEmpty()),
                Stream.of(numbers).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    private static AtLeast bodies(String quantity) {
        return new AtLeast(FactId.of("a.number"), Quantity.parse(quantity));
    }

    static Stream<Arguments> demands() {
        FactId number = FactId.of("a.number");
        Optional<String> bodies = Optional.of("bodies");
        return Stream.of(
                arguments(holds("a.truth"), List.of(demand("a.truth", TRUTH, ""))),
                arguments(present("a.codes"), List.of(demand("a.codes", CODES, ""))),
                arguments(atLeast("a.number", 2), List.of(number("", "2"))),
                arguments(bodies("2.5 bodies"), List.of(number("bodies", "2.50"))),
                arguments(new AtMost(number, Quantity.parse("2 bodies")), List.of(number("bodies", "2"))),
                arguments(new Between(number, Quantity.parse("2..3 bodies")), List.of(number("bodies", "3", "2"))),
                arguments(has("a.codes", "y", "x"), List.of(demand("a.codes", CODES, "", "x", "y"))),
                arguments(hasAny("a.codes", "y", "x"), List.of(demand("a.codes", CODES, "", "x", "y"))),
                arguments(hasSome("a.codes", 1, "y", "x"), List.of(demand("a.codes", CODES, "", "x", "y"))),
                arguments(Bands.of("a.number", Step.from(1, 1), Step.from(10, 0)), List.of(number("", "10", "1"))),
                arguments(new Bands(number, bodies, 0, List.of(Step.from(1, 1))), List.of(number("bodies", "1"))),
                arguments(Line.of("a.number", Point.at(0, 0), Point.at(1, 1)), List.of(number("", "0", "1"))),
                arguments(
                        new Line(number, bodies, List.of(Point.at(0, 0), Point.at(1, 1))),
                        List.of(number("bodies", "0", "1"))),
                arguments(
                        new Rated(FactId.of("a.ratings"), Rated.By.MEAN, 1, Optional.empty(), Optional.empty()),
                        List.of(demand("a.ratings", RATINGS, ""))),
                arguments(
                        all(
                                holds("a.truth"),
                                any(not(has("a.codes", "x")), some(1, bodies("2 bodies"), holds("a.truth")))),
                        List.of(
                                demand("a.truth", TRUTH, ""),
                                demand("a.codes", CODES, "", "x"),
                                number("bodies", "2"),
                                demand("a.truth", TRUTH, ""))));
    }

    @Test
    void numbersStandInTheirOrderEachOnceHoweverTheyAreWritten() {
        assertThat(number("", "10", "2.0", "2.5", "2", "1E+1").numbers())
                .containsExactly(new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("10"));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void gradingDemandsWhatItComparesInTheOrderOfItsParts(Grading grading, List<Demand> expected) {
        assertThat(grading.demands()).isEqualTo(expected);
    }

    static Stream<Demand> met() {
        return Stream.of(
                demand("a.truth", TRUTH, ""),
                demand("a.number", NUMBER, ""),
                demand("a.number", NUMBER, "bodies"),
                demand("a.codes", CODES, ""),
                demand("a.codes", CODES, "", "tactical"),
                demand("a.codes", CODES, "", "tactical", "strategic", "operational"),
                demand("a.ratings", RATINGS, ""));
    }

    @ParameterizedTest
    @MethodSource
    void met(Demand demand) {
        assertThatCode(() -> demand.check(CATALOGUE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "a.truht, Did you mean 'a.truth'?",
        "a.numbers, Did you mean 'a.number'?",
        "b.codes, Did you mean 'a.codes'?",
        "weather.rain, List the facts with FactCatalogue.standard().facts()."
    })
    void unknownFactIsRefusedWithTheNearestName(String fact, String advice) {
        assertThatThrownBy(() -> demand(fact, TRUTH, "").check(CATALOGUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [" + fact + "] must be in the catalogue\n" + advice);
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(TRUTH, NUMBER, CODES, RATINGS)
                .flatMap(is -> Stream.of(TRUTH, NUMBER, CODES, RATINGS)
                        .filter(asked -> asked != is)
                        .map(asked -> arguments(is, asked)));
    }

    @ParameterizedTest(name = "{0}, asked as {1}")
    @MethodSource("wrongKinds")
    void factOfAnotherKindIsRefused(Fact.Kind is, Fact.Kind asked) {
        String fact = "a." + nl.schakel.core.text.Codes.of(is);
        assertThatThrownBy(() -> demand(fact, asked, "").check(CATALOGUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [" + fact + "] must be " + WORDS.get(asked) + ", and is " + WORDS.get(is)
                        + "\nAsk something else of it, or another fact.");
    }

    @ParameterizedTest
    @CsvSource({"teams", "body", "Bodies", "bodies/year"})
    void anotherUnitIsRefused(String unit) {
        String message = "unit of a.number [" + unit
                + "] must be that of the fact, bodies\nWrite the number in that unit, or without one.";
        assertThatThrownBy(() -> demand("a.number", NUMBER, unit).check(CATALOGUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> bodies("2 " + unit).demands().get(0).check(CATALOGUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tactial | Did you mean 'tactical'?",
                "Strategic | Did you mean 'strategic'?",
                "stratgeic | Did you mean 'strategic'?",
                "middle | Possible: strategic, tactical, operational."
            })
    void unknownCodeIsRefusedWithTheNearestOne(String code, String advice) {
        assertThatThrownBy(() -> demand("a.codes", CODES, "", code, "tactical").check(CATALOGUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("code of a.codes [" + code + "] must be one of its codes\n" + advice);
    }

    @Test
    void kindIsCheckedBeforeUnitAndCodes() {
        assertThatThrownBy(() -> demand("a.truth", NUMBER, "teams").check(CATALOGUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fact [a.truth] must be a number, and is a truth\n");
        assertThatThrownBy(() -> demand("a.ratings", CODES, "", "middle").check(CATALOGUE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("fact [a.ratings] must be a set of codes, and is ratings\n");
    }

    @Test
    void factsThatTheLibraryShipsAreFound() {
        List<Demand> shipped = all(holds("governance.coordinator"), has("governance.layers", "strategic"))
                .demands();
        assertThat(shipped).hasSize(2).allSatisfy(demand -> demand.check(FactCatalogue.standard()));
    }
}
