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
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradingTextTest {

    private static final FactId NUMBER = FactId.of("a.number");

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(holds("a.fact"), "a.fact = ja", "a.fact = yes"),
                arguments(present("a.set"), "a.set is niet leeg", "a.set is not empty"),
                arguments(atLeast("a.number", 2), "a.number >= 2", "a.number >= 2"),
                arguments(new AtLeast(NUMBER, Quantity.parse("0.2 fte")), "a.number >= 0.2 fte", "a.number >= 0.2 fte"),
                arguments(atMost("a.number", 2), "a.number <= 2", "a.number <= 2"),
                arguments(
                        new AtMost(NUMBER, Quantity.parse("2 bodies")), "a.number <= 2 bodies", "a.number <= 2 bodies"),
                arguments(between("a.number", 5, 7), "a.number in 5..7", "a.number in 5..7"),
                arguments(has("a.set", "vo"), "a.set bevat vo", "a.set holds vo"),
                arguments(has("a.set", "vo", "mbo"), "a.set bevat mbo, vo", "a.set holds mbo, vo"),
                arguments(hasAny("a.set", "vo", "mbo"), "a.set bevat een van mbo, vo", "a.set holds any of mbo, vo"),
                arguments(
                        hasSome("a.set", 2, "vo", "mbo", "ho"),
                        "a.set bevat ten minste 2 van ho, mbo, vo",
                        "a.set holds at least 2 of ho, mbo, vo"),
                arguments(not(holds("a.fact")), "niet: a.fact = ja", "not: a.fact = yes"),
                arguments(named("route-carries-itself"), "route-carries-itself", "route-carries-itself"),
                arguments(
                        any(has("a.set", "vo"), not(holds("b.fact"))),
                        "(a.set bevat vo of niet: b.fact = ja)",
                        "(a.set holds vo or not: b.fact = yes)"),
                arguments(
                        all(holds("a.fact"), any(holds("b.fact"))),
                        "(a.fact = ja en b.fact = ja)",
                        "(a.fact = yes and b.fact = yes)"),
                arguments(
                        not(all(holds("a.fact"), holds("b.fact"))),
                        "niet: (a.fact = ja en b.fact = ja)",
                        "not: (a.fact = yes and b.fact = yes)"),
                arguments(
                        some(2, holds("a.fact"), holds("b.fact"), named("c-name")),
                        "ten minste 2 van (a.fact = ja, b.fact = ja, c-name)",
                        "at least 2 of (a.fact = yes, b.fact = yes, c-name)"),
                arguments(some(1, holds("a.fact")), "ten minste 1 van a.fact = ja", "at least 1 of a.fact = yes"));
    }

    static Stream<Arguments> grades() {
        return Stream.of(
                arguments(
                        Bands.of("a.number", Step.from(1, 500_000), Step.from(3, 1_000_000)),
                        "a.number: 0; 0,5 vanaf 1; 1 vanaf 3",
                        "a.number: 0; 0.5 from 1; 1 from 3"),
                arguments(
                        new Bands(
                                NUMBER,
                                Optional.of("fte"),
                                1_000_000,
                                List.of(new Step(new BigDecimal("0.20"), 333_333), Step.from(100, 0))),
                        "a.number: 1; 0,333333 vanaf 0,2; 0 vanaf 100",
                        "a.number: 1; 0.333333 from 0.2; 0 from 100"),
                arguments(
                        Line.of("a.number", Point.at(0, 0), Point.at(6, 1_000_000)),
                        "a.number: 0 bij 0; 1 bij 6",
                        "a.number: 0 at 0; 1 at 6"),
                arguments(
                        new Line(
                                NUMBER,
                                Optional.of("fte"),
                                List.of(new Point(new BigDecimal("-1.50"), 1), Point.at(20, 250_000))),
                        "a.number: 0,000001 bij -1,5; 0,25 bij 20",
                        "a.number: 0.000001 at -1.5; 0.25 at 20"),
                arguments(
                        new Rated(FactId.of("rated.trust"), Rated.By.MEAN, 3, Optional.empty(), Optional.empty()),
                        "rated.trust: gemiddelde, ten minste 3 antwoorden",
                        "rated.trust: mean, at least 3 answers"),
                arguments(
                        new Rated(
                                FactId.of("rated.trust"),
                                Rated.By.MEDIAN,
                                2,
                                Optional.of(Layer.TACTICAL),
                                Optional.empty()),
                        "rated.trust: mediaan, ten minste 2 antwoorden van laag tactical",
                        "rated.trust: median, at least 2 answers of layer tactical"),
                arguments(
                        new Rated(
                                FactId.of("rated.trust"),
                                Rated.By.MEAN,
                                2,
                                Optional.empty(),
                                Optional.of(Speaker.VMBO_TEACHER)),
                        "rated.trust: gemiddelde, ten minste 2 antwoorden van rol vmbo-teacher",
                        "rated.trust: mean, at least 2 answers of role vmbo-teacher"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"conditions", "grades"})
    void expectationIsWordedInDutchAndInEnglish(Grading grading, String dutch, String english) {
        assertThat(grading.text(Language.DUTCH)).isEqualTo(dutch);
        assertThat(grading.text(Language.ENGLISH)).isEqualTo(english);
    }
}
