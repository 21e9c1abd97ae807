package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.atMost;
import static nl.schakel.assessment.criterion.Criterion.between;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasSome;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.present;
import static nl.schakel.assessment.criterion.Criterion.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;
import nl.schakel.assessment.fact.FactValue.Mark;
import nl.schakel.assessment.fact.FactValue.Ratings;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {

    private static final String LAYERS = "governance.layers";
    private static final String BODIES = "governance.bodies";
    private static final String MARKS = "rated.trust";
    private static final FactSheet NOTHING =
            FactCatalogue.standard().sheet(Dossiers.of().asOf(DAY));

    private static FactSheet knowing(String fact, FactValue value) {
        return NOTHING.supposing(Map.of(FactId.of(fact), value));
    }

    private static List<String> of(FactSheet facts, Grading... gradings) {
        Rule[] rules = Stream.of(gradings)
                .map(grading -> Rules.rule("structure", "r-" + List.of(gradings).indexOf(grading), grading))
                .toArray(Rule[]::new);
        return texts(Rules.of(rules), facts);
    }

    private static List<String> texts(RuleSet ruleSet, FactSheet facts) {
        return Changes.of(ruleSet, facts).stream().map(Change::toString).toList();
    }

    @Test
    void aTruthBecomesYesOrNoWhereItIsNotSo() {
        Criterion leader = holds("governance.coordinator");
        assertThat(of(knowing("governance.coordinator", new Holds(Truth.UNKNOWN)), leader, not(leader)))
                .containsExactly("governance.coordinator: unknown → yes", "governance.coordinator: unknown → no");
        assertThat(of(knowing("governance.coordinator", new Holds(Truth.FALSE)), leader))
                .containsExactly("governance.coordinator: no → yes");
    }

    private static Amount amount(String lower, String upper) {
        return new Amount(
                Optional.of(lower).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                Optional.of(upper).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    static Stream<Arguments> numbers() {
        Criterion half = new AtLeast(FactId.of(BODIES), Quantity.parse("2.5"));
        return Stream.of(
                arguments(amount("", ""), atLeast(BODIES, 3), "2 3"),
                arguments(amount("", ""), atMost(BODIES, 3), "3 4"),
                arguments(amount("", ""), between(BODIES, 5, 7), "4 5"),
                arguments(amount("9", "9"), between(BODIES, 5, 7), "7"),
                arguments(amount("7", "7"), between(BODIES, 5, 7), "8"),
                arguments(amount("2", ""), atLeast(BODIES, 5), "4 5"),
                arguments(amount("", ""), half, "2.4 2.5"),
                arguments(amount("", ""), atLeast(BODIES, 0), "0"),
                arguments(amount("3", "3"), atLeast(BODIES, 0), ""),
                arguments(amount("", ""), all(atLeast(BODIES, 2), any(half, atLeast(BODIES, 4))), "1 2 2.5 4"),
                arguments(amount("", ""), Bands.of(BODIES, Step.from(1, 1), Step.from(3, 2)), "0 1 3"),
                arguments(amount("", ""), Bands.of(BODIES, Step.from(1, 0), Step.from(3, 2)), "1 3"),
                arguments(amount("", ""), Line.of(BODIES, Point.at(2, 0), Point.at(6, 1_000_000)), "2 3 5 6"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void numbers(Amount before, Grading grading, String after) {
        List<String> expected = Stream.of(after.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> BODIES + ": " + before.text(nl.schakel.core.text.Language.ENGLISH) + " → " + number)
                .toList();
        assertThat(of(knowing(BODIES, before), grading)).isEqualTo(expected);
    }

    @Test
    void aNegativeNumberIsThereOnlyWhereARuleNamesOne() {
        Criterion frost = new AtLeast(
                FactId.of(BODIES),
                new Quantity(Quantity.Form.EXACT, BigDecimal.valueOf(-1), Optional.empty(), Optional.empty()));
        assertThat(of(knowing(BODIES, amount("", "")), frost))
                .containsExactly(BODIES + ": unknown → -2", BODIES + ": unknown → -1");
    }

    private static Codes codes(boolean complete, String... there) {
        return new Codes(Set.of(there), complete);
    }

    @Test
    void aSetGetsWhatIsAskedLosesItOrIsClosed() {
        Criterion two = hasSome(LAYERS, 2, "strategic", "tactical");
        assertThat(of(knowing(LAYERS, codes(false, "tactical", "operational")), two))
                .containsExactly(LAYERS + ": also strategic", LAYERS + ": without tactical", LAYERS + ": no others");
        assertThat(of(knowing(LAYERS, codes(true)), two))
                .containsExactly(LAYERS + ": also strategic", LAYERS + ": also tactical");
        assertThat(of(knowing(LAYERS, codes(true)), has(LAYERS, "strategic"), not(has(LAYERS, "tactical"))))
                .containsExactly(LAYERS + ": also strategic", LAYERS + ": also tactical");
    }

    @Test
    void whereAnyCodeCountsOneThatNoRuleNamesIsAddedAndAnyIsRemoved() {
        assertThat(of(knowing(LAYERS, codes(false)), present(LAYERS)))
                .containsExactly(LAYERS + ": also strategic", LAYERS + ": none at all");
        assertThat(of(knowing(LAYERS, codes(true)), present(LAYERS), has(LAYERS, "strategic")))
                .containsExactly(LAYERS + ": also strategic", LAYERS + ": also tactical");
        assertThat(of(knowing(LAYERS, codes(true, "operational")), present(LAYERS), has(LAYERS, "strategic")))
                .containsExactly(LAYERS + ": also strategic", LAYERS + ": without operational");
    }

    private static Rated rated(int least, Layer... layer) {
        return new Rated(
                FactId.of(MARKS), Rated.By.MEAN, least, Stream.of(layer).findFirst(), Optional.empty());
    }

    private static Ratings marks(String... marks) {
        return new Ratings(
                Stream.of(marks)
                        .map(mark -> new Mark(Rating.parse(mark), Optional.empty(), Optional.empty()))
                        .toList(),
                true);
    }

    @Test
    void asManyMarksAsAreAskedBecomeTheHighestOrTheLowest() {
        assertThat(of(NOTHING, rated(1), rated(2)))
                .containsExactly(
                        MARKS + ": none (list open) → 5 of 1..5, 5 of 1..5",
                        MARKS + ": none (list open) → 1 of 1..5, 1 of 1..5");
        assertThat(of(knowing(MARKS, marks("3 of 0..4", "7 of 0..10")), rated(1)))
                .containsExactly(
                        MARKS + ": 3 of 0..4, 7 of 0..10 → 10 of 0..10",
                        MARKS + ": 3 of 0..4, 7 of 0..10 → 0 of 0..10");
        assertThat(of(knowing(MARKS, marks("5 of 1..5")), rated(1))).containsExactly(MARKS + ": 5 of 1..5 → 1 of 1..5");
    }

    @Test
    void marksComeFromTheLayersThatAreAsked() {
        RuleSet ruleSet = Rules.of(
                Rules.rule("a", "a", rated(1, Layer.TACTICAL)),
                Rules.rule("a", "b", rated(1, Layer.STRATEGIC)),
                Rules.rule("a", "c", rated(3)));
        assertThat(Changes.of(ruleSet, NOTHING))
                .hasSize(2)
                .extracting(Change::after)
                .allSatisfy(after -> assertThat(((Ratings) after).marks())
                        .extracting(Mark::layer)
                        .containsExactly(
                                Optional.of(Layer.STRATEGIC),
                                Optional.of(Layer.TACTICAL),
                                Optional.of(Layer.STRATEGIC)));
    }

    @Test
    void moreMarksThanAnybodyGathersAreNotMadeUp() {
        assertThat(of(NOTHING, rated(Integer.MAX_VALUE))).isEmpty();
    }

    @Test
    void factsComeByTheirNamesAndOnlyWhereARuleCounts() {
        Rule past = Rules.rule("a", "past", holds("route.standing-practice")).toBuilder()
                .validity(Period.parse("?/2017"))
                .build();
        Rule light = Rules.rule("a", "light", holds("partnership.embedded")).toBuilder()
                .weight(0)
                .build();
        Rule conditional = Rules.rule("b", "conditional", some(1, named("will"))).toBuilder()
                .applicability(holds("agreement.on-paper"))
                .build();
        RuleSet ruleSet = Rules.builder(List.of(Rules.factor("a", 1000), Rules.factor("b", 1), Rules.factor("c", 0)))
                .definitions(Map.of("will", holds("observed.will")))
                .addRules(past, light, conditional, Rules.rule("c", "nothing", holds("governance.coordinator")))
                .build();
        assertThat(texts(ruleSet, NOTHING))
                .containsExactly(
                        "agreement.on-paper: unknown → yes",
                        "agreement.on-paper: unknown → no",
                        "observed.will: unknown → yes",
                        "observed.will: unknown → no");
    }
}
