package nl.schakel.assessment.law.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.VmboProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteLawTest {

    private static final LocalDate START = LocalDate.of(2021, 8, 1);
    static final LocalDate DAY = LocalDate.of(2021, 8, 1);

    static RouteFacts.Builder facts(LegalBasis basis) {
        LocalDate start = basis == LegalBasis.VM2_REGULATION ? LocalDate.of(2009, 8, 1) : START;
        return RouteFacts.builder().name("route").basis(basis).start(start);
    }

    private static RouteFacts.Builder doorlopend() {
        return facts(LegalBasis.DOORLOPENDE_LEERROUTE).integration(Integration.NONE);
    }

    /** By the law of 2021; of VM2, which was over by then, by that of its start. */
    static Answer answer(RouteFacts.Builder facts, String rule) {
        RouteFacts built = facts.build();
        boolean vm2 = built.basis().orElseThrow() == LegalBasis.VM2_REGULATION;
        return RouteLaw.review(built, vm2 ? built.start() : DAY)
                .of("route." + Codes.of(built.basis().orElseThrow()) + "." + rule)
                .get(0)
                .answer();
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 2008-07-31, NOT_MET",
        "VM2_REGULATION, 2009-08-01, MET",
        "VM2_REGULATION, 2012-08-01, UNKNOWN",
        "VM2_REGULATION, 2014-08-01, NOT_MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-07-31, NOT_MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-08-01, MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2020-07-31, MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2020-08-01, UNKNOWN",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2022-08-01, NOT_MET",
        "VO_BVE, 2005-08-01, NOT_MET",
        "VO_BVE, 2006-08-01, UNKNOWN",
        "VO_BVE, 2017-08-01, MET",
        "VO_BVE, 2022-08-01, UNKNOWN",
        "DOORLOPENDE_LEERROUTE, 2020-07-31, NOT_MET",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, MET",
        "LEERWERKTRAJECT, 2015-08-01, UNKNOWN",
        "LEERWERKTRAJECT, 2021-08-01, MET",
        "ENTREE, 2015-08-01, UNKNOWN",
        "ENTREE, 2021-08-01, MET",
    })
    void theStartOfTheCohortChoosesTheBasis(LegalBasis basis, LocalDate start, Answer answer) {
        assertThat(answer(facts(basis).start(start), "start")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1000 | 1040      | MET     | 1000 uur in jaar 1, 1040 uur in jaar 2; gevraagd ten minste 1000 uur per jaar | 1000 hours in year 1, 1040 hours in year 2; asked at least 1000 hours a year
            -    | 990..1010 | UNKNOWN | 990 tot 1010 uur in jaar 2, niet bekend voor jaar 1; gevraagd ten minste 1000 uur per jaar | 990 to 1010 hours in year 2, not known for year 1; asked at least 1000 hours a year
            950  | -         | NOT_MET | 950 uur in jaar 1, niet bekend voor jaar 2; gevraagd ten minste 1000 uur per jaar | 950 hours in year 1, not known for year 2; asked at least 1000 hours a year
            -    | -         | UNKNOWN | niet bekend voor jaar 1 en 2; gevraagd ten minste 1000 uur per jaar | not known for years 1 and 2; asked at least 1000 hours a year
            """)
    void hoursOfVm2AreSaidYearByYear(String first, String second, Answer answer, String dutch, String english) {
        RouteFacts.Builder facts = facts(LegalBasis.VM2_REGULATION);
        Optional.ofNullable(first).ifPresent(hours -> facts.putYearHour(1, Count.parse(hours)));
        Optional.ofNullable(second).ifPresent(hours -> facts.putYearHour(2, Count.parse(hours)));
        Finding hours = RouteLaw.review(facts.build(), LocalDate.of(2009, 8, 1))
                .of("route.vm2-regulation.hours-1-2")
                .get(0);
        assertThat(hours.answer()).isEqualTo(answer);
        assertThat(hours.because()).isEqualTo(LocalizedText.of(dutch, english));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DOORLOPENDE_LEERROUTE, LEVEL_2, 1, 2, MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_2, 1, 3, MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_2, 1, 4, NOT_MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_2, 2, 2, NOT_MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_2, 2, 4, MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_2, -, 2, UNKNOWN",
                "DOORLOPENDE_LEERROUTE, LEVEL_2, -, 3, MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_2, -, 5, NOT_MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_3, 2, 3, MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_3, 3, 3, NOT_MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_4, 3, 3, NOT_MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_4, 3, 4, MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_4, 4, 6, MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_4, -, 3, NOT_MET",
                "DOORLOPENDE_LEERROUTE, LEVEL_4, 3, 3..4, UNKNOWN",
                "DOORLOPENDE_LEERROUTE, LEVEL_4, 3, -, UNKNOWN",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_2, 1, 2, NOT_MET",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_2, 1, 3, MET",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_3, 2, 5, MET",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_4, 3, 3, NOT_MET",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_4, -, 5, MET",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_4, -, 4, UNKNOWN",
                "VM2_REGULATION, LEVEL_2, -, 4, MET",
                "VM2_REGULATION, LEVEL_2, -, 5, NOT_MET",
                "VM2_REGULATION, LEVEL_2, -, -, UNKNOWN",
            })
    void aRouteTakesItsYears(LegalBasis basis, MboLevel level, Integer programme, String years, Answer answer) {
        RouteFacts.Builder facts = facts(basis).addLevels(level).mboYears(Optional.ofNullable(programme));
        if (years != null) {
            facts.years(Count.parse(years));
        }
        assertThat(answer(facts, "duration")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "VM2_REGULATION | 2009 | LEVEL_2 | - | 3 | 3 jaar; gevraagd ten hoogste 4 | 3 years; asked at most 4",
                "VM2_REGULATION | 2009 | - | - | 1 | 1 jaar; gevraagd ten hoogste 4 | 1 year; asked at most 4",
                "DOORLOPENDE_LEERROUTE | 2021 | LEVEL_2 | 2 | 2..4 | 2 tot 4 jaar; gevraagd 3 of 4 | 2 to 4 years; asked 3 or 4",
                "DOORLOPENDE_LEERROUTE | 2023 | LEVEL_4 | - | 3 | 3 jaar; gevraagd 4 of 5, bij een langere opleiding 5 of 6"
                        + " | 3 years; asked 4 or 5, for a longer programme 5 or 6",
                "DOORLOPENDE_LEERROUTE | 2021 | LEVEL_2 LEVEL_3 | 2 | 3 | 3 jaar; gevraagd 3 of 4 | 3 years; asked 3 or 4",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2016 | LEVEL_2 LEVEL_3 | - | 3.5..4.5"
                        + " | 3,5 tot 4,5 jaar; gevraagd naar niveau 2: 3 of 4; naar niveau 3: 4 of 5"
                        + " | 3.5 to 4.5 years; asked to level 2: 3 or 4; to level 3: 4 or 5",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2016 | LEVEL_3 | - | 4 | 4 jaar; gevraagd 4 of 5 | 4 years; asked 4 or 5",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2015 | LEVEL_2 | - | 4"
                        + " | 4 jaar; gevraagd 3 of 4; op 2015-08-01 gold deze tekst nog niet: zij geldt vanaf 16 oktober 2015; naar die tekst: voldaan"
                        + " | 4 years; asked 3 or 4; on 2015-08-01 this text did not hold yet: it holds from 16 October 2015; by that text: met",
                "DOORLOPENDE_LEERROUTE | 2016 | LEVEL_2 | 1 | 3"
                        + " | 3 jaar; gevraagd 2 of 3; op 2016-08-01 gold deze tekst nog niet: zij geldt vanaf 1 augustus 2020; naar die tekst: voldaan"
                        + " | 3 years; asked 2 or 3; on 2016-08-01 this text did not hold yet: it holds from 1 August 2020; by that text: met",
                "DOORLOPENDE_LEERROUTE | 2021 | LEVEL_2 | 3 | 4"
                        + " | voor dit niveau en deze opleiding noemt de wet geen duur"
                        + " | for this level and this programme the law names no years",
                "DOORLOPENDE_LEERROUTE | 2021 | - | - | 4 | naar welk niveau de route leidt, is niet bekend"
                        + " | to which level it leads is not known",
            })
    void theYearsThatAreAskedAreSaidInWords(
            LegalBasis basis, int start, String levels, Integer programme, String years, String nl, String en) {
        RouteFacts.Builder facts = facts(basis)
                .start(LocalDate.of(start, 8, 1))
                .mboYears(Optional.ofNullable(programme))
                .years(Count.parse(years));
        for (String level : levels == null ? new String[0] : levels.split(" ")) {
            facts.addLevels(MboLevel.valueOf(level));
        }
        LocalDate day = basis == LegalBasis.VM2_REGULATION ? LocalDate.of(start, 8, 1) : DAY;
        assertThat(RouteLaw.review(facts.build(), day)
                        .of("route." + Codes.of(basis) + ".duration")
                        .get(0)
                        .because())
                .isEqualTo(LocalizedText.of(nl, en));
    }

    @ParameterizedTest
    @CsvSource({
        "BOL, 4, 4000, 2950, 450, UNKNOWN, MET MET MET",
        "BOL, 4, 4000, 2900, 450, UNKNOWN, MET NOT_MET MET",
        "BOL, 4, 4000, 2900, 450, TRUE, MET JUSTIFIED MET",
        "BOL, 4, 3999, 2949, 449, FALSE, NOT_MET NOT_MET NOT_MET",
        "BOL, 2, 2000, 1400, 250, UNKNOWN, MET MET MET",
        "BOL, 2, 1999, 1399, 249, UNKNOWN, NOT_MET NOT_MET NOT_MET",
        "BOL, 3, 3000, 2400, 250, UNKNOWN, MET MET MET",
        "BOL, 5, 5000, 3500, 900, UNKNOWN, MET MET MET",
        "BOL, 6, 6000, 4050, 1350, UNKNOWN, MET MET MET",
        "BOL, 6, 5999, 4049, 1349, UNKNOWN, NOT_MET NOT_MET NOT_MET",
        "BBL, 2, 1850, 900, 610, UNKNOWN, MET MET MET",
        "BBL, 3, 2850, 2200, 610, UNKNOWN, MET MET MET",
        "BBL, 4, 3700, 2400, 1220, UNKNOWN, MET MET MET",
        "BBL, 4, 3699, 2399, 1219, UNKNOWN, NOT_MET NOT_MET NOT_MET",
        "BBL, 5, 4550, 2600, 1830, UNKNOWN, MET MET MET",
        "BBL, 6, 5400, 2800, 2300, UNKNOWN, MET MET MET",
        "BOL, 7, 7000, 5000, 2000, UNKNOWN, UNKNOWN UNKNOWN UNKNOWN",
    })
    void aRouteHasItsHours(
            LearningTrack track, int years, int total, int guided, int bpv, Truth quality, String answers) {
        RouteFacts.Builder facts = doorlopend()
                .track(track)
                .years(Count.of(years))
                .hours(ClockHours.of(total, guided, bpv))
                .quality(quality)
                .laidDown(quality);
        assertThat(answer(facts, "hours-total") + " " + answer(facts, "hours-guided") + " "
                        + answer(facts, "hours-bpv"))
                .isEqualTo(answers);
    }

    @Test
    void fewerHoursAreAllowedOnlyIfBothQualityAndItsPlaceAreThere() {
        RouteFacts.Builder facts =
                doorlopend().track(LearningTrack.BOL).years(Count.of(4)).hours(ClockHours.of(4000, 2900, 450));
        assertThat(answer(facts.quality(Truth.TRUE).laidDown(Truth.FALSE), "hours-guided"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(facts.quality(Truth.FALSE).laidDown(Truth.TRUE), "hours-guided"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(facts.quality(Truth.TRUE).laidDown(Truth.TRUE), "hours-guided"))
                .isEqualTo(Answer.JUSTIFIED);
        RouteFacts.Builder range = doorlopend()
                .track(LearningTrack.BOL)
                .years(Count.of(4))
                .hours(new ClockHours(Optional.empty(), Optional.of(Count.between(2900, 3000)), Optional.empty()));
        assertThat(answer(range, "hours-guided")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(range, "hours-total")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theExperimentNamesNoHoursForTwoYears() {
        RouteFacts.Builder facts = facts(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                .track(LearningTrack.BOL)
                .hours(ClockHours.of(2000, 1400, 250));
        assertThat(answer(facts.years(Count.of(2)), "hours-total")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(facts.years(Count.of(3)), "hours-total")).isEqualTo(Answer.NOT_MET);
        assertThat(answer(facts.hours(ClockHours.of(3000, 2400, 250)), "hours-total"))
                .isEqualTo(Answer.MET);
        assertThat(answer(facts.hours(ClockHours.of(3000, 2399, 250)), "hours-guided"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(facts.hours(ClockHours.of(3000, 2400, 250)), "hours-guided"))
                .isEqualTo(Answer.MET);
        assertThat(answer(facts.hours(ClockHours.of(3000, 2400, 249)), "hours-bpv"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(facts.hours(ClockHours.of(3000, 2400, 250)), "hours-bpv"))
                .isEqualTo(Answer.MET);
        assertThat(answer(
                        facts.hours(ClockHours.of(3000, 2399, 250))
                                .quality(Truth.TRUE)
                                .laidDown(Truth.TRUE),
                        "hours-guided"))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answer(facts.hours(ClockHours.UNKNOWN), "hours-guided")).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(facts.hours(ClockHours.UNKNOWN), "hours-bpv")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aPupilBecomesAnMboStudentInYearThree() {
        assertThat(answer(doorlopend().enrolment(Map.of(1, Sector.VO, 2, Sector.VO, 3, Sector.MBO)), "enrolment"))
                .isEqualTo(Answer.MET);
        assertThat(answer(doorlopend().enrolment(Map.of(2, Sector.VO, 3, Sector.VO)), "enrolment"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(doorlopend().enrolment(Map.of(2, Sector.MBO)), "enrolment"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(doorlopend().enrolment(Map.of(1, Sector.VO)), "enrolment"))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answer(doorlopend(), "enrolment")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2, MET", "3, MET", "1 2, MET", "1, NOT_MET", "4, NOT_MET", "3 4, NOT_MET", "-, UNKNOWN"})
    void theExamFallsInYearTwoOrThree(String years, Answer answer) {
        RouteFacts.Builder facts = doorlopend();
        for (String year : years == null ? new String[0] : years.split(" ")) {
            facts.addExamYears(Integer.parseInt(year));
        }
        assertThat(answer(facts, "exam")).isEqualTo(answer);
    }

    @Test
    void whatIsSaidOfDiplomasNotificationAndLocationIsTaken() {
        for (Truth truth : Truth.values()) {
            assertThat(answer(doorlopend().vmboDiploma(truth).mboDiploma(Truth.TRUE), "diplomas"))
                    .isEqualTo(Answer.of(truth));
            assertThat(answer(doorlopend().notified(truth), "notification")).isEqualTo(Answer.of(truth));
            assertThat(answer(facts(LegalBasis.VM2_REGULATION).oneLocation(truth), "location"))
                    .isEqualTo(Answer.of(truth));
        }
        assertThat(answer(facts(LegalBasis.VM2_REGULATION).track(LearningTrack.BOL), "track"))
                .isEqualTo(Answer.MET);
        assertThat(answer(facts(LegalBasis.VM2_REGULATION).track(LearningTrack.BBL), "track"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(facts(LegalBasis.VM2_REGULATION), "track")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void ofYearsThatAreNotWholeTheLawNamesNoHours() {
        RouteFacts facts = doorlopend()
                .track(LearningTrack.BOL)
                .years(Count.parse("3.5"))
                .hours(ClockHours.of(3000, 2400, 250))
                .build();
        assertThat(RouteLaw.review(facts, DAY)
                        .of("route.doorlopende-leerroute.hours-total")
                        .get(0)
                        .because()
                        .in(Language.ENGLISH))
                .isEqualTo("for 3.5 years the law names no hours");
    }

    @Test
    void aLengthThatNoLevelHasIsNamedAsTheReason() {
        RouteFacts facts = doorlopend()
                .addLevels(MboLevel.LEVEL_2)
                .mboYears(3)
                .years(Count.of(4))
                .build();
        assertThat(RouteLaw.review(facts, DAY)
                        .of("route.doorlopende-leerroute.duration")
                        .get(0)
                        .because()
                        .in(Language.ENGLISH))
                .isEqualTo("for this level and this programme the law names no years");
    }

    @Test
    void aRouteOfTwoYearsHasNoYearAsAnMboStudent() {
        RouteFacts.Builder facts = doorlopend().years(Count.of(2)).enrolment(Map.of(1, Sector.VO, 2, Sector.VO));
        assertThat(answer(facts, "enrolment")).isEqualTo(Answer.MET);
        assertThat(answer(facts.years(Count.between(2, 3)), "enrolment")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void yearsAndDaysThatNoRouteHasAreRefused() {
        assertThatThrownBy(() -> doorlopend().addExamYears(0).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("exam years [0] must be a year of the route, from 1 to 12\n"
                        + "Count from year 3 of vmbo, which is 1.");
        assertThatThrownBy(() -> doorlopend().putEnrolment(-3, Sector.MBO).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("enrolment [-3] must be a year of the route");
        assertThatThrownBy(() -> doorlopend().putMboDay(2, Count.of(9)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("mbo days of year 2 [9] must be at most 7 a week\nCount days a week, not hours.");
    }

    @Test
    void ofACohortForWhichTheTextIsNotConfirmedNothingIsSaidForSure() {
        RouteFacts facts = facts(LegalBasis.LEERWERKTRAJECT)
                .start(LocalDate.of(2010, 8, 1))
                .addLeerwegen(Leerweg.KB)
                .addLevels(MboLevel.LEVEL_2)
                .build();
        Finding pair =
                RouteLaw.review(facts, DAY).of("route.leerwerktraject.pair").get(0);
        assertThat(pair.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(pair.because().in(Language.ENGLISH))
                .isEqualTo(
                        "KB -> 2; by the text that was read: not met, but that it held on 2010-08-01 is not confirmed");
    }

    /** Three years from vmbo year 3 to level 4. */
    @Test
    void theGroeneLyceumIsShorterThanEveryBasisThatCouldHoldIt() {
        RouteFacts facts = RouteFacts.builder()
                .name("Groene Lyceum")
                .start(LocalDate.of(2016, 8, 1))
                .addLeerwegen(Leerweg.GL, Leerweg.TL)
                .addLevels(MboLevel.LEVEL_4)
                .years(Count.of(3))
                .build();
        assertThat(answer(facts.toBuilder().basis(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN), "duration"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(
                        facts.toBuilder()
                                .basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                                .start(LocalDate.of(2020, 8, 1)),
                        "duration"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(RouteLaw.review(facts, DAY).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theArticleIsThatOfTheDay() {
        RouteFacts facts = doorlopend()
                .addLeerwegen(Leerweg.KB)
                .addLevels(MboLevel.LEVEL_2)
                .build();
        assertThat(RouteLaw.review(facts, DAY)
                        .of("route.doorlopende-leerroute.pair")
                        .get(0)
                        .text(Language.ENGLISH, DAY))
                .isEqualTo(
                        "not met: a doorlopende leerroute joins BB-2, KB-3 or KB/GL/TL-4 - KB -> 2 [WVO, art. 10b10]");
        LocalDate now = LocalDate.of(2026, 1, 1);
        assertThat(RouteLaw.review(facts, now)
                        .of("route.doorlopende-leerroute.pair")
                        .get(0)
                        .text(Language.DUTCH, now))
                .isEqualTo("niet voldaan: een doorlopende leerroute verbindt BB-2, KB-3 of KB/GL/TL-4 - KB -> 2"
                        + " [WVO 2020, art. 2.107a lid 3]");
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(RouteLaw.rules())
                .extracting(LawRule::id)
                .doesNotHaveDuplicates()
                .hasSize(55);
        assertThat(RouteLaw.review(doorlopend().build(), DAY).findings())
                .extracting(Finding::answer)
                .containsOnly(Answer.MET, Answer.UNKNOWN, Answer.NOT_APPLICABLE);
    }

    @Test
    void aRouteOfADossierSaysItsProfilesAndWhetherItIsIntegrated() {
        Route route = Route.builder()
                .id(RouteId.of("route"))
                .name("route")
                .type(Term.of(RouteType.GEINTEGREERDE_ROUTE))
                .audience(Audience.builder().addProfiles(VmboProfile.PIE).build())
                .addDestinations(Destination.builder()
                        .id(ElementId.of("to"))
                        .name(LocalizedText.same("niveau 2"))
                        .code(QualificationCode.of("25331"))
                        .build())
                .build();
        RouteFacts facts = RouteFacts.of(route, START);
        assertThat(facts.profiles())
                .isEqualTo(new ProfileFacts(Set.of(VmboProfile.PIE), Set.of(), Set.of("25331"), Optional.empty()));
        assertThat(facts.integration().integrated()).isEqualTo(Truth.TRUE);
    }

    @Test
    void aTableOfAffinityNamesItsSourceAndSomethingKindred() {
        Affinity table =
                Affinity.by("both boards").with(VmboProfile.PIE, "25331").with(VmboProfile.PIE, "techniek");
        assertThat(table.of(VmboProfile.PIE)).contains(Set.of("25331", "techniek"));
        assertThat(table.of(VmboProfile.ZW)).isEmpty();
        assertThatThrownBy(() -> Affinity.by("both boards").with(VmboProfile.PIE))
                .hasMessage("profile [PIE] must have something kindred\n"
                        + "Name a domain or a qualification, or leave the profile out.");
        assertThatThrownBy(() -> Affinity.by(" "))
                .hasMessage("source [ ] must not be blank\nWrite some text, or leave it out.");
    }

    @Test
    void aFindingKeepsToWhatItsRuleDeclares() {
        LawRule start = RouteLaw.rules(LegalBasis.DOORLOPENDE_LEERROUTE).get(0);
        assertThatThrownBy(() -> new Finding(start, Answer.UNKNOWN, LocalizedText.same("seen")))
                .hasMessage("answer of route.doorlopende-leerroute.start [unknown] must be one that the rule can give\n"
                        + "Take back what the rule declares, or answer otherwise.");
        assertThatThrownBy(() -> start.never(Answer.MET, LocalizedText.same("why"))
                        .never(Answer.NOT_MET, LocalizedText.same("why")))
                .hasMessage("rule [route.doorlopende-leerroute.start] must be able to be met, not met or unknown\n"
                        + "Leave one of them possible.");
    }
}
