package nl.schakel.assessment.law.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of the experiments, and the exam of the vmbo in them. */
class ExperimentTest {

    private static final String RULE = "route.experiment-doorlopende-leerlijnen.";
    private static final LocalDate START = LocalDate.of(2019, 8, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static RouteFacts.Builder facts() {
        return RouteFacts.builder()
                .name("route")
                .basis(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                .start(START);
    }

    private static Set<Integer> years(String years) {
        return years == null
                ? Set.of()
                : Arrays.stream(years.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            4    | 2022-07-31 | MET     | op 2022-07-31 waren de experimenten niet geëindigd | on 2022-07-31 the experiments had not ended
            4    | 2022-08-01 | NOT_MET | begin 2019-08-01, 4 jaar: op 2022-08-01 loopt de route nog, en de experimenten zijn met ingang van 1 augustus 2022 geëindigd; wat sindsdien voor haar geldt, is niet bevestigd | start 2019-08-01, 4 years: on 2022-08-01 the route still runs, and the experiments ended on 1 August 2022; what has held for it since is not confirmed
            3    | 2022-08-01 | MET     | begin 2019-08-01, 3 jaar: de route was toen voorbij | start 2019-08-01, 3 years: the route was over by then
            3..4 | 2022-08-01 | UNKNOWN | begin 2019-08-01, 3 of 4 jaar; of de route na 31 juli 2022 nog liep, is niet bekend | start 2019-08-01, 3 or 4 years; whether the route still ran after 31 July 2022 is not known
            4    | 2023-07-31 | NOT_MET | begin 2019-08-01, 4 jaar: op 2023-07-31 loopt de route nog, en de experimenten zijn met ingang van 1 augustus 2022 geëindigd; wat sindsdien voor haar geldt, is niet bevestigd | start 2019-08-01, 4 years: on 2023-07-31 the route still runs, and the experiments ended on 1 August 2022; what has held for it since is not confirmed
            4    | 2023-08-01 | NOT_MET | begin 2019-08-01, 4 jaar: na 31 juli 2022 liep de route nog, en de experimenten zijn met ingang van 1 augustus 2022 geëindigd; wat sindsdien voor haar geldt, is niet bevestigd | start 2019-08-01, 4 years: after 31 July 2022 the route still ran, and the experiments ended on 1 August 2022; what has held for it since is not confirmed
            4..5 | 2025-01-01 | NOT_MET | begin 2019-08-01, 4 of 5 jaar: na 31 juli 2022 liep de route nog, en de experimenten zijn met ingang van 1 augustus 2022 geëindigd; wat sindsdien voor haar geldt, is niet bevestigd | start 2019-08-01, 4 or 5 years: after 31 July 2022 the route still ran, and the experiments ended on 1 August 2022; what has held for it since is not confirmed
            -    | 2022-09-01 | UNKNOWN | begin 2019-08-01, de duur is niet bekend; of de route na 31 juli 2022 nog liep, is niet bekend | start 2019-08-01, how long it takes is not known; whether the route still ran after 31 July 2022 is not known
            """)
    void theExperimentsEndOnTheFirstOfAugust2022(
            String years, LocalDate day, Answer answer, String dutch, String english) {
        RouteFacts.Builder facts = facts();
        if (years != null) {
            facts.years(Count.parse(years));
        }
        Finding end = RouteLaw.review(facts.build(), day).of(RULE + "end").get(0);
        assertThat(end.answer()).isEqualTo(answer);
        assertThat(end.because().in(Language.DUTCH)).isEqualTo(dutch);
        assertThat(end.because().in(Language.ENGLISH)).isEqualTo(english);
        assertThat(end.text(Language.DUTCH, day))
                .contains(
                        "de experimenten starten met ingang van 1 augustus 2014 en eindigen met ingang van 1 augustus 2022 - ")
                .endsWith("[Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. 15 lid 1]");
    }

    /** KB to level 2 in four years, from August 2019: under the experiment when it ran, and not sure after it ended. */
    @Test
    void aRunningRouteIsNotMetUnderTheExperimentAfterItsEnd() {
        RouteFacts kader = facts().addLeerwegen(Leerweg.KB)
                .addLevels(MboLevel.LEVEL_2)
                .years(Count.of(4))
                .addExamYears(2)
                .build();
        assertThat(RouteLaw.review(kader, DAY).of(RULE + "pair").get(0).answer())
                .isEqualTo(Answer.MET);
        LawReview after = RouteLaw.review(kader, LocalDate.of(2022, 9, 1));
        assertThat(after.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(after.findings())
                .filteredOn(each -> each.answer() == Answer.MET)
                .extracting(each -> each.rule().id())
                .as("that it could start is all that holds")
                .containsExactly(RULE + "start");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LEVEL_2 | 2   | - | UNKNOWN | MET     | jaar 2; gevraagd uiterlijk jaar 3 | year 2; asked year 3 at the latest
            LEVEL_2 | 2 3 | - | TRUE    | MET     | jaar 2, 3; gevraagd uiterlijk jaar 3 | year 2, 3; asked year 3 at the latest
            LEVEL_2 | 9   | - | TRUE    | NOT_MET | jaar 9; gevraagd uiterlijk jaar 3 | year 9; asked year 3 at the latest
            LEVEL_2 | 9   | 4 | TRUE    | NOT_MET | jaar 9, en de route duurt 4 jaar | year 9, and the route takes 4 years
            LEVEL_2 | 3   | 2 | TRUE    | NOT_MET | jaar 3, en de route duurt 2 jaar | year 3, and the route takes 2 years
            LEVEL_2 | 2 4 | 4 | TRUE    | UNKNOWN | jaar 2, 4; in welk jaar het gemeenschappelijk deel is afgerond, is niet bekend | year 2, 4; in which year the common part is finished is not known
            LEVEL_2 | -   | 3 | TRUE    | MET     | ja; de route duurt 3 jaar | yes; the route takes 3 years
            LEVEL_2 | -   | 4 | TRUE    | UNKNOWN | ja, maar in welk jaar is niet bekend | yes, but in which year is not known
            LEVEL_2 | -   | 4 | FALSE   | NOT_MET | nee | no
            LEVEL_2 | -   | 4 | UNKNOWN | UNKNOWN | onbekend | unknown
            LEVEL_3 | 9   | - | FALSE   | NOT_APPLICABLE | geen vakmanschapsroute naar niveau 2 | not a vakmanschapsroute to level 2
            LEVEL_4 | -   | - | FALSE   | NOT_APPLICABLE | geen vakmanschapsroute naar niveau 2 | not a vakmanschapsroute to level 2
            -       | 2   | - | TRUE    | UNKNOWN | naar welk niveau de route leidt, is niet bekend | to which level it leads is not known
            """)
    void theExamIsAskedOfAVakmanschapsrouteToLevel2(
            MboLevel level, String exams, Integer years, Truth exam, Answer answer, String dutch, String english) {
        RouteFacts.Builder facts = facts().examYears(years(exams)).vmboExam(exam);
        if (level != null) {
            facts.addLevels(level);
        }
        if (years != null) {
            facts.years(Count.of(years));
        }
        Finding finding = RouteLaw.review(facts.build(), DAY).of(RULE + "exam").get(0);
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.because().in(Language.DUTCH)).isEqualTo(dutch);
        assertThat(finding.because().in(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LEVEL_4 | 4   | UNKNOWN | MET     | jaar 4; gevraagd uiterlijk jaar 4
            LEVEL_4 | 5   | TRUE    | NOT_MET | jaar 5; gevraagd uiterlijk jaar 4
            LEVEL_4 | 2 5 | TRUE    | UNKNOWN | jaar 2, 5; in welk jaar het examen is afgerond, is niet bekend
            LEVEL_4 | -   | FALSE   | NOT_MET | nee
            LEVEL_4 | -   | TRUE    | UNKNOWN | ja, maar in welk jaar is niet bekend
            LEVEL_3 | 2   | TRUE    | NOT_APPLICABLE | geen route naar niveau 4
            """)
    void theExamOfARouteToLevel4IsFinishedInYear4(
            MboLevel level, String exams, Truth exam, Answer answer, String dutch) {
        RouteFacts facts =
                facts().addLevels(level).examYears(years(exams)).vmboExam(exam).build();
        Finding finding = RouteLaw.review(facts, DAY).of(RULE + "exam-level-4").get(0);
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.because().in(Language.DUTCH)).isEqualTo(dutch);
        assertThat(finding.text(Language.DUTCH, DAY)).endsWith("art. 8 lid 1 b]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEVEL_4 | 2 | UNKNOWN | exam-level-4 | MET     | vmbo-diploma in jaar 2, dus het examen uiterlijk dan; gevraagd uiterlijk jaar 4 | vmbo diploma in year 2, so the exam by then; asked year 4 at the latest
            LEVEL_4 | 4 | TRUE    | exam-level-4 | MET     | vmbo-diploma in jaar 4, dus het examen uiterlijk dan; gevraagd uiterlijk jaar 4 | vmbo diploma in year 4, so the exam by then; asked year 4 at the latest
            LEVEL_4 | 5 | TRUE    | exam-level-4 | UNKNOWN | ja, maar in welk jaar is niet bekend | yes, but in which year is not known
            LEVEL_4 | 2 | FALSE   | exam-level-4 | NOT_MET | nee | no
            LEVEL_2 | 3 | TRUE    | exam         | MET     | vmbo-diploma in jaar 3, dus het examen uiterlijk dan; gevraagd uiterlijk jaar 3 | vmbo diploma in year 3, so the exam by then; asked year 3 at the latest
            LEVEL_2 | 4 | TRUE    | exam         | UNKNOWN | ja, maar in welk jaar is niet bekend | yes, but in which year is not known
            """)
    void theYearOfTheVmboDiplomaSaysByWhenTheExamIsFinished(
            MboLevel level, int by, Truth exam, String rule, Answer answer, String dutch, String english) {
        RouteFacts facts = facts().addLevels(level).examBy(by).vmboExam(exam).build();
        Finding finding = RouteLaw.review(facts, DAY).of(RULE + rule).get(0);
        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.because()).isEqualTo(LocalizedText.of(dutch, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | NOT_MET | vmbo-diploma in jaar 1, dus het examen uiterlijk dan | vmbo diploma in year 1, so the exam by then
            2 | UNKNOWN | vmbo-diploma in jaar 2, dus het examen uiterlijk dan; in welk jaar, is niet bekend | vmbo diploma in year 2, so the exam by then; in which year is not known
            """)
    void ofADoorlopendeLeerrouteTheDiplomaOnlySaysThatTheExamIsTooEarly(
            int by, Answer answer, String dutch, String english) {
        RouteFacts facts = facts().basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                .start(LocalDate.of(2021, 8, 1))
                .integration(Integration.NONE)
                .examBy(by)
                .build();
        Finding exam = RouteLaw.review(facts, LocalDate.of(2021, 9, 1))
                .of("route.doorlopende-leerroute.exam")
                .get(0);
        assertThat(exam.answer()).isEqualTo(answer);
        assertThat(exam.because()).isEqualTo(LocalizedText.of(dutch, english));
    }

    @Test
    void ofADoorlopendeLeerrouteAnExamInAYearThatItLacksIsNotMetEither() {
        RouteFacts facts = facts().basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                .start(LocalDate.of(2021, 8, 1))
                .integration(Integration.NONE)
                .years(Count.of(2))
                .addExamYears(3)
                .build();
        Finding exam = RouteLaw.review(facts, LocalDate.of(2021, 9, 1))
                .of("route.doorlopende-leerroute.exam")
                .get(0);
        assertThat(exam.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(exam.because().in(Language.DUTCH)).isEqualTo("jaar 3, en de route duurt 2 jaar");
    }
}
