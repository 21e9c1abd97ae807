package nl.schakel.assessment.testing;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.atMost;
import static nl.schakel.assessment.criterion.Criterion.between;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.hasSome;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.present;
import static nl.schakel.assessment.criterion.Criterion.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.time.Period;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WitnessesTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                found(holds("own.leader"), """
                        .isMet(facts -> facts.holds("own.leader")) // in which it is met
                        .isNotMet(facts -> facts.holdsNot("own.leader")) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known"""),
                found(any(holds("own.leader"), has("own.kinds", "evaluation")), """
                        .isMet(facts -> facts.holds("own.leader")) // in which it is met
                        .isNotMet(facts -> facts.holdsNot("own.leader").hasNone("own.kinds")) // in which it is not met
                        .isUnknown(facts -> facts.hasNone("own.kinds")) // in which it is not known"""),
                found(all(not(has("own.kinds", "exchange")), present("own.kinds")), """
                        .isMet(facts -> facts.hasOnly("own.kinds", "evaluation")) // in which it is met
                        .isNotMet(facts -> facts.hasNone("own.kinds")) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known"""),
                found(atLeast("own.meetings", 6), """
                        .isMet(facts -> facts.number("own.meetings", 6)) // in which it is met
                        .isNotMet(facts -> facts.number("own.meetings", 5)) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known
                        .isNotMet(facts -> facts.number("own.meetings", 5)) // with own.meetings just below 6
                        .isMet(facts -> facts.number("own.meetings", 6)) // with own.meetings on 6
                        .isMet(facts -> facts.number("own.meetings", 7)) // with own.meetings just above 6"""),
                found(
                        any(
                                new AtLeast(FactId.of("own.fte"), Quantity.exact("0.25")),
                                all(atMost("own.meetings", 0), holds("own.will"))),
                        """
                        .isMet(facts -> facts.number("own.meetings", 0).holds("own.will")) // in which it is met
                        .isNotMet(facts -> facts.number("own.fte", "0.24").holdsNot("own.will")) // in which it is not met
                        .isUnknown(facts -> facts.holds("own.will")) // in which it is not known
                        .isNotMet(facts -> facts.number("own.fte", "0.24").holdsNot("own.will")) // with own.fte just below 0.25
                        .isMet(facts -> facts.number("own.fte", "0.25")) // with own.fte on 0.25
                        .isMet(facts -> facts.number("own.fte", "0.26")) // with own.fte just above 0.25
                        .isMet(facts -> facts.number("own.meetings", 0).holds("own.will")) // with own.meetings on 0
                        .isNotMet(facts -> facts.number("own.meetings", 1).number("own.fte", "0.24")) // with own.meetings just above 0"""),
                found(between("own.meetings", 5, 7), """
                        .isMet(facts -> facts.number("own.meetings", 5)) // in which it is met
                        .isNotMet(facts -> facts.number("own.meetings", 4)) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known
                        .isNotMet(facts -> facts.number("own.meetings", 4)) // with own.meetings just below 5
                        .isMet(facts -> facts.number("own.meetings", 5)) // with own.meetings on 5
                        .isMet(facts -> facts.number("own.meetings", 6)) // with own.meetings just above 5
                        .isMet(facts -> facts.number("own.meetings", 6)) // with own.meetings just below 7
                        .isMet(facts -> facts.number("own.meetings", 7)) // with own.meetings on 7
                        .isNotMet(facts -> facts.number("own.meetings", 8)) // with own.meetings just above 7"""),
                found(hasSome("own.kinds", 2, "evaluation", "exchange"), """
                        .isMet(facts -> facts.hasOnly("own.kinds", "evaluation", "exchange")) // in which it is met
                        .isNotMet(facts -> facts.hasNone("own.kinds")) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known
                        .isNotMet(facts -> facts.hasOnly("own.kinds", "evaluation")) // with codes of own.kinds just below 2
                        .isMet(facts -> facts.hasOnly("own.kinds", "evaluation", "exchange")) // with codes of own.kinds on 2"""),
                found(hasSome("own.letters", 3, "a", "b", "c", "d", "e", "f"), """
                        .isMet(facts -> facts.hasOnly("own.letters", "a", "b", "c", "d", "e", "f")) // in which it is met
                        .isNotMet(facts -> facts.hasNone("own.letters")) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known
                        .isNotMet(facts -> facts.hasOnly("own.letters", "a", "b")) // with codes of own.letters just below 3
                        .isMet(facts -> facts.hasOnly("own.letters", "a", "b", "c")) // with codes of own.letters on 3
                        .isMet(facts -> facts.hasOnly("own.letters", "a", "b", "c", "d")) // with codes of own.letters just above 3"""),
                found(some(2, holds("own.leader"), holds("own.paper"), holds("own.will")), """
                        .isMet(facts -> facts.holds("own.leader").holds("own.paper")) // in which it is met
                        .isNotMet(facts -> facts.holdsNot("own.paper").holdsNot("own.will")) // in which it is not met
                        .isUnknown(facts -> facts.holds("own.paper")) // in which it is not known
                        .isNotMet(facts -> facts.holds("own.leader").holdsNot("own.paper").holdsNot("own.will")) // with just below 2 in 'at least 2 of (own.leader = yes, own.paper = yes, own.will = yes)'
                        .isMet(facts -> facts.holds("own.leader").holds("own.paper")) // with on 2 in 'at least 2 of (own.leader = yes, own.paper = yes, own.will = yes)'
                        .isMet(facts -> facts.holds("own.leader").holds("own.paper").holds("own.will")) // with just above 2 in 'at least 2 of (own.leader = yes, own.paper = yes, own.will = yes)'"""),
                found(Bands.of("own.meetings", Bands.Step.from(2, 500), Bands.Step.from(4, 800_000)), """
                        .hasDegree(800_000, facts -> facts.number("own.meetings", 4)) // in which it has its highest degree, 800000
                        .isNotMet(facts -> facts.number("own.meetings", 1)) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known
                        .isNotMet(facts -> facts.number("own.meetings", 1)) // with own.meetings just below 2
                        .hasDegree(500, facts -> facts.number("own.meetings", 2)) // with own.meetings on 2
                        .hasDegree(500, facts -> facts.number("own.meetings", 3)) // with own.meetings just above 2
                        .hasDegree(500, facts -> facts.number("own.meetings", 3)) // with own.meetings just below 4
                        .hasDegree(800_000, facts -> facts.number("own.meetings", 4)) // with own.meetings on 4
                        .hasDegree(800_000, facts -> facts.number("own.meetings", 5)) // with own.meetings just above 4"""),
                found(Line.of("own.meetings", Line.Point.at(-1, 1_000_000), Line.Point.at(2, 1_000)), """
                        .isMet(facts -> facts.number("own.meetings", -2)) // in which it is met
                        .hasDegree(1_000, facts -> facts.number("own.meetings", 2)) // in which it has its lowest degree, 1000
                        .isUnknown(facts -> facts) // in which it is not known
                        .isMet(facts -> facts.number("own.meetings", -2)) // with own.meetings just below -1
                        .isMet(facts -> facts.number("own.meetings", -1)) // with own.meetings on -1
                        .hasDegree(667_000, facts -> facts.number("own.meetings", 0)) // with own.meetings just above -1
                        .hasDegree(334_000, facts -> facts.number("own.meetings", 1)) // with own.meetings just below 2
                        .hasDegree(1_000, facts -> facts.number("own.meetings", 2)) // with own.meetings on 2
                        .hasDegree(1_000, facts -> facts.number("own.meetings", 3)) // with own.meetings just above 2"""),
                found(new Rated(FactId.of("own.marks"), Rated.By.MEAN, 2, Optional.empty(), Optional.empty()), """
                        .isMet(facts -> facts.rated("own.marks", "5 of 1..5", "5 of 1..5")) // in which it is met
                        .isNotMet(facts -> facts.rated("own.marks", "1 of 1..5", "1 of 1..5")) // in which it is not met
                        .isUnknown(facts -> facts) // in which it is not known
                        .isUnknown(facts -> facts.rated("own.marks", "5 of 1..5")) // with answers for own.marks just below 2
                        .isMet(facts -> facts.rated("own.marks", "5 of 1..5", "5 of 1..5")) // with answers for own.marks on 2
                        .isMet(facts -> facts.rated("own.marks", "5 of 1..5", "5 of 1..5", "5 of 1..5")) // with answers for own.marks just above 2"""));
    }

    private static Arguments found(Grading grading, String lines) {
        return Arguments.of(grading, lines);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void casesAreFoundAsLinesOfJava(Grading grading, String lines) {
        Witnesses witnesses = Own.verify(grading).witnesses();
        assertThat(witnesses.missing()).isEmpty();
        assertThat(witnesses.lines()).isEqualTo(lines);
    }

    /** What the lines above say, as they were printed. */
    @Test
    void linesCanStandInATest() {
        Own.verify(any(
                        new AtLeast(FactId.of("own.fte"), Quantity.exact("0.25")),
                        all(atMost("own.meetings", 0), holds("own.will"))))
                .isMet(facts -> facts.number("own.meetings", 0).holds("own.will")) // in which it is met
                .isNotMet(facts -> facts.number("own.fte", "0.24").holdsNot("own.will")) // in which it is not met
                .isUnknown(facts -> facts.holds("own.will")) // in which it is not known
                .isMet(facts -> facts.number("own.fte", "0.25")) // with own.fte on 0.25
                .isNotMet(facts ->
                        facts.number("own.meetings", 1).number("own.fte", "0.24")); // with own.meetings just above 0
        Own.verify(Bands.of("own.meetings", Bands.Step.from(2, 500), Bands.Step.from(4, 800_000)))
                .hasDegree(800_000, facts -> facts.number("own.meetings", 4)) // in which it has its highest degree
                .isUnknown(facts -> facts); // in which it is not known
    }

    @Test
    void applicabilityHasCasesToo() {
        Rule rule = Own.rule("it", holds("own.paper")).toBuilder()
                .applicability(atLeast("own.meetings", 3))
                .build();
        assertThat(Own.verify(rule).rule("it").witnesses().lines()).isEqualTo("""
                        .isMet(facts -> facts.holds("own.paper").number("own.meetings", 3)) // in which it is met
                        .isNotMet(facts -> facts.holdsNot("own.paper").number("own.meetings", 3)) // in which it is not met
                        .isUnknown(facts -> facts.number("own.meetings", 3)) // in which it is not known
                        .doesNotApply(facts -> facts.number("own.meetings", 2)) // in which it does not apply
                        .doesNotApply(facts -> facts.number("own.meetings", 2)) // with own.meetings just below 3
                        .isMet(facts -> facts.number("own.meetings", 3).holds("own.paper")) // with own.meetings on 3
                        .isMet(facts -> facts.number("own.meetings", 4).holds("own.paper")) // with own.meetings just above 3""");
    }

    @Test
    void whatHindersIsTurnedRound() {
        Rule rule = Own.rule("it", Bands.of("own.meetings", Bands.Step.from(2, 600_000))).toBuilder()
                .effect(Effect.HINDERING)
                .build();
        Witnesses witnesses = Own.verify(rule).rule("it").witnesses();
        assertThat(witnesses.all().subList(0, 2))
                .extracting(Witness::toString)
                .containsExactly(
                        "in which it is met: own.meetings = 1 (met)",
                        "in which it has its lowest degree, 400000: own.meetings = 2 (partly met)");
    }

    @Test
    void answersOfALayerAreFoundInThatLayer() {
        Witnesses witnesses = Own.verify(new Rated(
                        FactId.of("own.marks"), Rated.By.MEDIAN, 1, Optional.of(Layer.TACTICAL), Optional.empty()))
                .witnesses();
        assertThat(witnesses.of(Verdict.MET).orElseThrow().line())
                .isEqualTo(
                        ".isMet(facts -> facts.rated(\"own.marks\").ratedBy(Layer.TACTICAL, \"own.marks\", \"5 of 1..5\"))");
        assertThat(witnesses.missing()).isEmpty();
    }

    @Test
    void answersOfARoleAreFoundInThatRole() {
        Witnesses witnesses = Own.verify(new Rated(
                        FactId.of("own.marks"),
                        Rated.By.MEAN,
                        1,
                        Optional.of(Layer.TACTICAL),
                        Optional.of(Speaker.COORDINATOR)))
                .witnesses();
        assertThat(witnesses.of(Verdict.NOT_MET).orElseThrow().line())
                .isEqualTo(".isNotMet(facts -> facts.rated(\"own.marks\").ratedBy(Layer.TACTICAL, Speaker.COORDINATOR,"
                        + " \"own.marks\", \"1 of 1..5\"))");
        assertThat(witnesses.missing()).isEmpty();
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of(
                        any(holds("own.leader"), not(holds("own.leader"))), "it: 2 cases, none in which it is not met"),
                Arguments.of(
                        all(holds("own.leader"), not(holds("own.leader"))), "it: 2 cases, none in which it is met"),
                Arguments.of(
                        all(atLeast("own.meetings", 6), atLeast("own.meetings", 2)),
                        "it: 6 cases, none with own.meetings just below 2, none with own.meetings on 2,"
                                + " none with own.meetings just above 2"),
                Arguments.of(
                        any(
                                holds("own.leader"),
                                all(holds("own.leader"), hasSome("own.kinds", 1, "evaluation", "exchange"))),
                        "it: 3 cases, none with codes of own.kinds just below 1, none with codes of own.kinds on 1,"
                                + " none with codes of own.kinds just above 1"),
                Arguments.of(
                        any(holds("own.leader"), all(holds("own.leader"), atLeast("own.meetings", 2))),
                        "it: 3 cases, none with own.meetings just below 2, none with own.meetings on 2,"
                                + " none with own.meetings just above 2"),
                Arguments.of(
                        Bands.of("own.meetings", Bands.Step.from(2, 0)),
                        "it: 2 cases, none in which it is not known, none with own.meetings just below 2,"
                                + " none with own.meetings on 2, none with own.meetings just above 2"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("missing")
    void whatCannotBeIsMissing(Grading grading, String expected) {
        assertThat(Own.verify(grading).witnesses()).hasToString(expected);
    }

    @Test
    void ruleOfWhichCasesAreMissingIsTold() {
        Verify verify = Own.verify(
                Own.rule("sound", holds("own.leader")),
                Own.rule("always", any(holds("own.paper"), not(holds("own.paper")))),
                Own.rule("idle", any(holds("own.leader"), all(holds("own.leader"), atLeast("own.meetings", 0)))));
        assertThatThrownBy(verify::everyRuleHasWitnesses)
                .isInstanceOf(AssertionError.class)
                .hasMessage("rule set [small, version 1] lacks witnesses\n"
                        + "rule [always]: no case was found in which it is not met\n"
                        + "rule [idle]: no case was found with own.meetings on 0\n"
                        + "rule [idle]: no case was found with own.meetings just above 0");
        Own.verify(Own.rule("sound", holds("own.leader"))).everyRuleHasWitnesses();
    }

    @Test
    void rulesOfAPeriodAreFoundOnADayOfIt() {
        Rule before = Own.rule("it", holds("own.leader")).toBuilder()
                .validity(Period.parse("2018-01-01/2019-07-31"))
                .build();
        Rule after = before.toBuilder()
                .criterion(holds("own.paper"))
                .validity(Period.parse("2019-08-01/.."))
                .build();
        Verify verify = Own.verify(before, after);
        verify.everyRuleHasWitnesses();
        assertThat(verify.witnesses())
                .extracting(each -> each.of(Verdict.MET).orElseThrow().given().toString())
                .containsExactly("own.leader = yes", "own.paper = yes");
    }

    /** Twelve facts have half a million combinations; a search that does not turn back would not end in its tries. */
    @Test
    void manyFactsAreSearchedInFewTries() {
        Criterion[] letters = Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .map(letter -> has("own.letters", letter))
                .toArray(Criterion[]::new);
        Criterion wide = all(
                any(letters),
                not(hasAny("own.letters", "a", "b", "c")),
                any(all(holds("own.leader"), not(holds("own.leader"))), holds("own.paper")),
                holds("own.trust"),
                holds("own.will"),
                atLeast("own.meetings", 3),
                not(atLeast("own.meetings", 4)),
                hasSome("own.kinds", 2, "evaluation", "exchange", "visitation"));
        Witnesses witnesses = Own.verify(wide).witnesses();
        assertThat(witnesses.missing()).isEmpty();
        assertThat(witnesses.of(Verdict.MET).orElseThrow().given())
                .hasToString("own.letters = d, own.paper = yes, own.trust = yes, own.will = yes, own.meetings = 3,"
                        + " own.kinds = evaluation, exchange");
    }

    @Test
    void manyRulesAreFoundEachOnTheirOwn() {
        Rule[] rules = IntStream.range(0, 50)
                .mapToObj(i -> Own.rule("rule-" + i, atLeast("own.meetings", i + 1)).toBuilder()
                        .id(RuleId.of("rule-" + i))
                        .build())
                .toArray(Rule[]::new);
        Own.verify(rules).everyRuleHasWitnesses();
    }
}
