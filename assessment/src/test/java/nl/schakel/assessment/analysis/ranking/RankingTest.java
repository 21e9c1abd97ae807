package nl.schakel.assessment.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    private static final RuleSet RULES = Cohorts.rules(1000, 1000);

    /** Each partnership with its place, in the order of the ranking. */
    private static List<String> places(RuleSet ruleSet, String... lines) {
        return Ranking.of(Cohorts.assess(ruleSet, lines)).entries().stream()
                .map(entry -> Cohort.id(entry.assessment()) + " "
                        + entry.place().map(Place::toString).orElse("-") + (entry.isCertain() ? "" : "?"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p 80                         | p 1",
                "p 20, q 80                   | q 1, p 2",
                "p 80, q 80                   | p 1 (shared), q 1 (shared)",
                "p 50, q 80, r 80, s 10       | q 1 (shared), r 1 (shared), p 3, s 4",
                "p 40..60, q 80               | q 1, p 2",
                "p 40..60, q 50               | q 1..2?, p 1..2?",
                "p 40..60, q 50, r 50         | q 1..2 (shared)?, r 1..2 (shared)?, p 1..3?",
                "p 40..60, q 60..80           | q 1 (may be shared)?, p 1..2?",
                "p 60, q 60..80               | q 1 (may be shared)?, p 1..2?",
                "p 60, q 60.0001              | q 1, p 2",
                "p ?, q 100                   | q 1 (may be shared)?, p 1..2?",
                "p -, q 0                     | q 1, p -?",
                "p ~10, q 5                   | p 1?, q 1..2?",
                "p ~10, q 10                  | p 1 (shared)?, q 1 (may be shared)?",
                "p ~10, q ~10                 | p 1 (may be shared)?, q 1 (may be shared)?",
                "p 10..90, q 20..80           | q 1..2?, p 1..2?",
                "p 10..80, q 20..80           | q 1..2?, p 1..2?",
                "p 20..80, q 20..90           | q 1..2?, p 1..2?",
                "p 0..10, q 5..20, r 15..30   | r 1..2?, q 1..3?, p 2..3?"
            })
    void placeIsWhatIsCertainAndWhatMayBe(String lines, String places) {
        assertThat(String.join(", ", places(Cohorts.rules(1000), lines.split(", "))))
                .isEqualTo(places);
    }

    @Test
    void roundedFiguresNeverMakeATie() {
        Ranking ranking = Ranking.of(Cohorts.assess(Cohorts.rules(1000), "p 79.6", "q 80.4"));
        assertThat(ranking.text(Language.ENGLISH))
                .isEqualTo("small (small, version 1)\n"
                        + "place  partnership  as of       score  evidence  verdict\n"
                        + "1      Name of q    2018-06-30  80     100 %     strong\n"
                        + "2      Name of p    2018-06-30  80     100 %     strong");
        assertThat(ranking.isCertain()).isTrue();
    }

    @Test
    void rankingIsReadAsATable() {
        Ranking ranking = Ranking.of(Cohorts.assess(
                RULES, "profijt 80 90", "element 40..60 ?", "tot-route 85 85", "groen ~? ~20", "geen - -"));
        assertThat(ranking)
                .hasToString(
                        "small (small, version 1)\n"
                                + "place          partnership        as of       score   evidence  verdict              remark\n"
                                + "1..2 (shared)  Name of profijt    2018-06-30  85      100 %     strong\n"
                                + "1..2 (shared)  Name of tot-route  2018-06-30  85      100 %     strong\n"
                                + "1..4           Name of groen      2018-06-30  0..100  0 %       not enough evidence  may not apply\n"
                                + "3..4           Name of element    2018-06-30  20..80  0 %       not enough evidence\n"
                                + "-              Name of geen       2018-06-30  -       -         not enough evidence  not applicable");
        assertThat(ranking.isCertain()).isFalse();
        assertThat(ranking.text(Language.DUTCH))
                .isEqualTo(
                        "klein (small, versie 1)\n"
                                + "plaats          samenwerkingsverband  peildatum   score   onderbouwd  oordeel               opmerking\n"
                                + "1..2 (gedeeld)  Name of profijt       2018-06-30  85      100 %       sterk\n"
                                + "1..2 (gedeeld)  Name of tot-route     2018-06-30  85      100 %       sterk\n"
                                + "1..4            Name of groen         2018-06-30  0..100  0 %         niet genoeg gegevens  misschien niet van toepassing\n"
                                + "3..4            Name of element       2018-06-30  20..80  0 %         niet genoeg gegevens\n"
                                + "-               Name of geen          2018-06-30  -       -           niet genoeg gegevens  niet van toepassing");
    }

    @Test
    void factorHasARankingOfItsOwn() {
        Ranking ranking = Ranking.of(Cohorts.assess(RULES, "p 80 ?", "q 60 40", "r 90 -", "s 10 ~30"));
        Ranking byFactor = ranking.byFactor(FactorId.of("b"));
        assertThat(byFactor.text(Language.ENGLISH))
                .isEqualTo("small (small, version 1): b\n"
                        + "place  partnership  as of       score   evidence  remark\n"
                        + "1..2   Name of q    2018-06-30  40      100 %\n"
                        + "1..3   Name of p    2018-06-30  0..100  0 %       not enough evidence\n"
                        + "2..3   Name of s    2018-06-30  30      0 %       may not apply, not enough evidence\n"
                        + "-      Name of r    2018-06-30  -       -         not applicable");
        assertThat(byFactor.text(Language.DUTCH))
                .startsWith(
                        "klein (small, versie 1): b\nplaats  samenwerkingsverband  peildatum   score   onderbouwd  opmerking\n");
        assertThat(byFactor.byFactor(FactorId.of("b"))).isEqualTo(byFactor);
        assertThat(ranking.byFactor(FactorId.of("a")).isCertain()).isTrue();
    }

    @Test
    void unknownFactorIsRefused() {
        Ranking ranking = Ranking.of(Cohorts.assess(RULES, "p 80 70"));
        assertThatThrownBy(() -> ranking.byFactor(FactorId.of("c")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("factor [c] must be one of the rule set small\nPossible: a, b.");
    }

    @Test
    void nobodyIsNoRanking() {
        assertThatThrownBy(() -> Ranking.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("assessments [[]] must be one or more\nAssess a partnership first.");
    }

    @Test
    void assessmentsByOtherRulesAreRefused() {
        List<Assessment> mixed = Stream.of(RULES, RULES.toBuilder().version(2).build())
                .map(rules ->
                        Cohorts.assess(rules, "p" + rules.version() + " 80 70").get(0))
                .toList();
        assertThatThrownBy(() -> Ranking.of(mixed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageMatching(
                        "rule set of p2 \\[small, version 2 \\([0-9a-f]{8}\\)\\] must be that of the others, "
                                + "small, version 1 \\([0-9a-f]{8}\\)\n"
                                + "Compare assessments by one rule set; for two, use Assessment.diff.");
    }

    @Test
    void otherWordsAreTheSameRules() {
        RuleSet renamed = RULES.toBuilder().title(LocalizedText.same("other")).build();
        List<Assessment> both = List.of(
                Cohorts.assess(RULES, "p 80 70").get(0),
                Cohorts.assess(renamed, "q 70 60").get(0));
        assertThat(Ranking.of(both).entries()).hasSize(2);
    }

    @Test
    void onePartnershipStandsOnceForADayAndOnceForAnother() {
        Assessor assessor = Assessor.of(RULES, Cohorts.CATALOGUE);
        Assessment now = Cohorts.assess(assessor, "p 80 70", Cohorts.DAY);
        Assessment later = Cohorts.assess(assessor, "p 80 70", LocalDate.of(2019, 6, 30));
        assertThat(Ranking.of(List.of(later, now)).entries())
                .extracting(entry -> entry.assessment().view().day())
                .containsExactly(Cohorts.DAY, LocalDate.of(2019, 6, 30));
        assertThatThrownBy(() -> Ranking.of(List.of(now, later, now)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("assessments [p, as of 2018-06-30] must each be of another partnership, or of another day\n"
                        + "Leave one of the two out; to compare them, use Assessment.diff.");
    }

    @Test
    void placesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Place(2, 1, Truth.FALSE))
                .hasMessage("place [2..1] must have 1 <= best <= worst\nGive the best place first.");
        Assessment any = Cohorts.assess(RULES, "p 80 70").get(0);
        assertThatThrownBy(() -> new Ranked(any, any.overall(), Truth.TRUE, Optional.empty()))
                .hasMessage("place [none] must be there if any rule applies or may apply, and only then\n"
                        + "Let Ranking.of work it out.");
    }
}
