package nl.schakel.assessment.law.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.route.kind.RouteKind;
import nl.schakel.model.route.kind.RouteKinds;
import nl.schakel.model.route.measure.ShareRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteReadingTest {

    private static final LocalDate START = LocalDate.of(2021, 8, 1);

    private static RouteFacts kind(String id) {
        return RouteFacts.of(RouteKinds.of(id).route(), START);
    }

    @Test
    void totRouteSaysItsYearsItsDiplomasAndItsDays() {
        RouteFacts tot = kind("tot-route");

        assertThat(tot.years()).contains(Count.between(4, 5));
        assertThat(tot.mboYears()).contains(4);
        assertThat(tot.enrolment()).isEqualTo(Map.of(1, Sector.VO, 2, Sector.VO, 3, Sector.MBO));
        assertThat(tot.mboDays()).isEqualTo(Map.of(1, Count.of(1), 2, Count.of(4)));
        assertThat(List.of(tot.vmboDiploma(), tot.mboDiploma())).containsOnly(Truth.TRUE);
        assertThat(tot.hours()).isEqualTo(ClockHours.UNKNOWN);
        assertThat(tot.track()).isEmpty();
        assertThat(tot.vmboExam()).isEqualTo(Truth.TRUE);
        assertThat(tot.examYears())
                .as("the last subjects and the diploma in year 2")
                .containsExactly(2);
        assertThat(tot.examBy()).contains(2);
        assertThat(tot.vmboToMbo()).isEqualTo(Truth.TRUE);
        assertThat(tot.yearHours()).isEmpty();
        assertThat(tot.practice()).isEqualTo(Practice.UNKNOWN);
        assertThat(tot.hoursElsewhere()).isEmpty();
    }

    @Test
    void groeneLyceumTakesThreeYearsAndSaysNothingOfAVmboDiploma() {
        RouteFacts lyceum = kind("groene-lyceum");

        assertThat(lyceum.years()).contains(Count.of(3));
        assertThat(lyceum.levels()).containsExactly(MboLevel.LEVEL_4);
        assertThat(lyceum.vmboDiploma()).isEqualTo(Truth.UNKNOWN);
        assertThat(lyceum.mboDiploma()).isEqualTo(Truth.TRUE);
        assertThat(lyceum.mboYears()).isEmpty();
        assertThat(lyceum.vmboExam())
                .as("five and two subjects are not yet the exam")
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void weeksBetweenExamAndSummerAreNoYearOfTheirOwn() {
        RouteFacts bridge = kind("versnelde-route");

        assertThat(bridge.enrolment()).isEmpty();
        assertThat(bridge.mboDays()).isEmpty();
        assertThat(bridge.years()).isEmpty();
        assertThat(bridge.vmboExam()).isEqualTo(Truth.TRUE);
    }

    @Test
    void trackOfVm2IsBol() {
        assertThat(kind("vm2").track()).contains(LearningTrack.BOL);
    }

    @Test
    void hoursOfTheYearsAreAddedAndATrackIsReadFromStretches() {
        RouteYear.Builder each = RouteYear.builder().clockHours(ClockHours.of(1000, 800, 150));
        RouteSegment college = RouteSegment.builder()
                .id(ElementId.of("college"))
                .setting(Term.of(Setting.MBO))
                .addTracks(LearningTrack.BBL)
                .build();
        Route route = Route.builder()
                .id(RouteId.of("example"))
                .name("Example")
                .type(Term.of(RouteType.DOORLOPENDE_LEERROUTE))
                .timeline(Timeline.builder()
                        .addYears(
                                each.id(ElementId.of("one"))
                                        .learningYear(LearningYear.vo(3))
                                        .build(),
                                each.id(ElementId.of("two"))
                                        .learningYear(LearningYear.vo(4))
                                        .build(),
                                each.id(ElementId.of("three"))
                                        .learningYear(LearningYear.mbo(1))
                                        .addSegments(college)
                                        .addDiplomas(Diploma.mbo(MboLevel.LEVEL_2))
                                        .build())
                        .build())
                .build();
        RouteFacts facts = RouteFacts.of(route, START);

        assertThat(facts.hours()).isEqualTo(ClockHours.of(3000, 2400, 450));
        assertThat(facts.years()).isEqualTo(Optional.of(Count.of(3)));
        assertThat(facts.track()).contains(LearningTrack.BBL);
    }

    private static RouteYear.Builder year(int number, RouteSegment... segments) {
        return RouteYear.builder()
                .id(ElementId.of("year-" + number))
                .learningYear(LearningYear.vo(number))
                .clockHours(ClockHours.of(1000, 1000, 0))
                .addSegments(segments);
    }

    private static RouteSegment.Builder at(Setting setting) {
        return RouteSegment.builder().id(ElementId.of("stretch")).setting(Term.of(setting));
    }

    private static RouteFacts facts(RouteYear... years) {
        return RouteFacts.of(
                Route.builder()
                        .id(RouteId.of("example"))
                        .name("Example")
                        .type(Term.of(RouteType.LEERWERKTRAJECT))
                        .timeline(Timeline.builder().addYears(years).build())
                        .build(),
                START);
    }

    @Test
    void hoursOfAYearAreReadAndThoseOfWeeksWithinItAreAdded() {
        RouteYear weeks = RouteYear.builder()
                .id(ElementId.of("weeks"))
                .length(Quantity.parse("7 weeks"))
                .clockHours(ClockHours.of(180, 180, 0))
                .build();

        assertThat(facts(year(3).build(), year(4).build(), weeks).yearHours())
                .isEqualTo(Map.of(1, Count.of(1000), 2, Count.of(1180)));
        assertThat(facts(year(3).length(Quantity.parse("2 years")).build()).yearHours())
                .as("hours of two years at once")
                .isEmpty();
    }

    @Test
    void hoursElsewhereAreThoseAtTheMboAndPerhapsThoseInACompany() {
        RouteSegment college = at(Setting.MBO).clockHours(Count.of(400)).build();
        RouteSegment company = at(Setting.COMPANY).clockHours(Count.of(200)).build();
        RouteSegment planned = at(Setting.MBO)
                .time(Quantity.parse("1 day/week"))
                .status(Status.PLANNED)
                .build();

        assertThat(facts(year(3, college).build(), year(4, college, company).build())
                        .hoursElsewhere())
                .isEqualTo(Map.of(1, ShareRange.of(Share.of(2, 5)), 2, new ShareRange(Share.of(2, 5), Share.of(3, 5))));
        assertThat(facts(year(3, planned).build()).hoursElsewhere()).isEmpty();
        assertThat(facts(year(3, planned).build()).mboDays()).isEmpty();
    }

    @Test
    void practiceIsThatInACompanyIfBothYearsTellIt() {
        RouteSegment days = at(Setting.COMPANY)
                .time(Quantity.parse("2 days/week"))
                .length(Quantity.parse("20..25 weeks"))
                .clockHours(Count.of(320))
                .build();
        RouteSegment more = at(Setting.COMPANY)
                .time(Quantity.parse("45 days"))
                .clockHours(Count.between(320, 400))
                .build();
        RouteSegment placement =
                at(Setting.WORK_PLACEMENT).clockHours(Count.of(320)).build();

        assertThat(facts(year(3, days).build(), year(4, more).build()).practice())
                .isEqualTo(new Practice(Optional.of(Count.between(640, 720)), Optional.of(Count.between(85, 95))));
        assertThat(facts(year(3, days).build(), year(4).build()).practice()).isEqualTo(Practice.UNKNOWN);
        assertThat(facts(year(3, days).build(), year(4, placement).build()).practice())
                .isEqualTo(Practice.UNKNOWN);
    }

    @Test
    void theExamOfTheTotRouteIsFinishedInYear2() {
        LocalDate start = LocalDate.of(2016, 8, 1);
        RouteFacts tot = RouteFacts.of(RouteKinds.of("tot-route").route(), start).toBuilder()
                .basis(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                .build();
        Finding exam = RouteLaw.review(tot, start)
                .of("route.experiment-doorlopende-leerlijnen.exam-level-4")
                .get(0);
        assertThat(exam.answer()).isEqualTo(Answer.MET);
        assertThat(exam.because())
                .isEqualTo(LocalizedText.of("jaar 2; gevraagd uiterlijk jaar 4", "year 2; asked year 4 at the latest"));
    }

    @Test
    void theYearOfTheVmboDiplomaIsReadWhereNoExamIsTold() {
        RouteYear third = year(3).build();
        RouteYear fourth = year(4).addDiplomas(Diploma.vmbo(Leerweg.TL)).build();
        RouteYear both = year(3).length(Quantity.parse("2..3 years"))
                .addDiplomas(Diploma.vmbo(Leerweg.TL))
                .build();

        assertThat(facts(third, fourth).examBy()).contains(2);
        assertThat(facts(third, fourth).examYears()).isEmpty();
        assertThat(facts(both).examBy())
                .as("by the end of both years, or of all three")
                .contains(3);
        assertThat(facts(third).examBy()).isEmpty();
    }

    private static Route.Builder other(String type) {
        return Route.builder()
                .id(RouteId.of("example"))
                .name("Example")
                .type(Term.other(LocalizedText.of(type, "another route")));
    }

    private static Destination to(Sector sector, String name) {
        return Destination.builder()
                .id(ElementId.of("end"))
                .name(LocalizedText.of(name, "an end"))
                .sector(sector)
                .build();
    }

    private static Timeline timeline(RouteYear... years) {
        return Timeline.builder().addYears(years).build();
    }

    /** Both stand in dossiers: the havo route of Surhuisterveen, and the hbo beside the TOT-route. */
    private static Route havo() {
        return other("havo-route, van vo naar vo")
                .addDestinations(to(Sector.VO, "bovenbouw van de havo"))
                .timeline(timeline(year(3).enrolment(Sector.VO).build()))
                .build();
    }

    private static Route hbo() {
        return other("particulier hbo en associate degree")
                .addDestinations(to(Sector.HO, "associate degree"))
                .build();
    }

    @Test
    void aRouteThroughTheHavoOrWithinHigherEducationIsNoRouteFromVmboToMbo() {
        for (Route route : List.of(havo(), hbo())) {
            RouteFacts facts = RouteFacts.of(route, START);
            assertThat(facts.vmboToMbo()).isEqualTo(Truth.FALSE);
            for (Optional<LegalBasis> basis :
                    List.of(Optional.<LegalBasis>empty(), Optional.of(LegalBasis.DOORLOPENDE_LEERROUTE))) {
                LawReview review =
                        RouteLaw.review(facts.toBuilder().basis(basis).build(), START);
                assertThat(review.answer()).isEqualTo(Answer.NOT_APPLICABLE);
                assertThat(review.findings()).hasSize(1);
                assertThat(review.brief(Language.ENGLISH))
                        .as("the only finding is told in short too")
                        .isEqualTo("""
                                Example, 2021-08-01: not applicable
                                * not applicable: under which law the route runs - no route from vmbo to mbo; for lessons of a vo pupil at \
                                another school VO-BVE may hold even so: to be tested with that basis [WVO]
                                """);
                assertThat(review.findings().get(0).because())
                        .isEqualTo(LocalizedText.of(
                                "geen route van vmbo naar mbo; voor lessen van een vo-leerling aan een andere school kan VO-BVE ook"
                                        + " dan gelden: te toetsen met die grondslag",
                                "no route from vmbo to mbo; for lessons of a vo pupil at another school VO-BVE may hold even so: to be"
                                        + " tested with that basis"));
            }
            assertThat(RouteLaw.readings(facts, START)).isEmpty();
        }
        RouteFacts elsewhere = RouteFacts.of(havo(), START).toBuilder()
                .basis(LegalBasis.VO_BVE)
                .build();
        assertThat(RouteLaw.review(elsewhere, START).of("route.vo-bve.half")).hasSize(1);
    }

    @Test
    void whatADossierDoesNotSurelySayOfARouteStaysUnknown() {
        Route vmbo = RouteKinds.of("tot-route").route();
        List<Route> open = List.of(
                havo().toBuilder().destinations(List.of()).build(),
                havo().toBuilder()
                        .audience(Audience.builder().addLeerwegen(Leerweg.TL).build())
                        .build(),
                havo().toBuilder().type(Term.of(RouteType.VERSNELDE_ROUTE)).build(),
                havo().toBuilder().basis(LegalBasis.VO_BVE).build(),
                havo().toBuilder().addDestinations(to(Sector.MBO, "techniek")).build(),
                havo().toBuilder()
                        .timeline(timeline(year(3, at(Setting.MBO).build()).build()))
                        .build(),
                havo().toBuilder().name("van havo naar mbo").build(),
                other("andere route")
                        .addDestinations(to(Sector.VO, "bovenbouw"))
                        .build(),
                hbo().toBuilder()
                        .timeline(timeline(year(3).enrolment(Sector.VO).build()))
                        .build(),
                hbo().toBuilder().addDestinations(to(Sector.PO, "basisschool")).build());

        assertThat(open)
                .allSatisfy(route ->
                        assertThat(RouteFacts.of(route, START).vmboToMbo()).isEqualTo(Truth.UNKNOWN));
        assertThat(RouteFacts.of(vmbo, START).vmboToMbo()).isEqualTo(Truth.TRUE);
        assertThat(RouteLaw.readings(RouteFacts.of(open.get(0), START), START)).isNotEmpty();
    }

    @Test
    void daysOfSeveralStretchesThatAWeekDoesNotHaveAreNotAdded() {
        RouteSegment four = at(Setting.MBO).time(Quantity.parse("4 days/week")).build();

        assertThat(facts(year(
                                        3,
                                        four,
                                        four.toBuilder()
                                                .id(ElementId.of("again"))
                                                .build())
                                .build())
                        .mboDays())
                .isEmpty();
        assertThat(facts(year(3, four).build()).mboDays()).isEqualTo(Map.of(1, Count.of(4)));
    }

    /** Kinds and rules read the same norms: the route that a kind gives keeps to the rules of its basis. */
    @ParameterizedTest
    @CsvSource({
        "vm2, 2009-08-01, 2",
        "vakmanschapsroute-a-1, 2016-08-01, 2",
        "vakmanschapsroute-a-2, 2017-08-01, 3",
        "beroepsroute, 2017-08-01, 3",
        "beroepsroute, 2017-08-01, 4",
        "technologieroute, 2016-08-01, 3",
        "doorlopende-leerroute-a, 2021-08-01, 1",
        "doorlopende-leerroute-a, 2023-08-01, 2",
        "doorlopende-leerroute-b, 2021-08-01, 2",
        "doorlopende-leerroute-b, 2023-08-01, 3",
        "doorlopende-leerroute-c, 2021-08-01, 3",
        "doorlopende-leerroute-c, 2023-08-01, 4",
    })
    void kindOfTheLawHoldsByTheRulesOfItsBasis(String id, LocalDate start, int programme) {
        RouteKind kind = RouteKinds.of(id);
        LawReview review = RouteLaw.review(RouteFacts.of(kind.route(start, programme), start), start);

        assertThat(review.findings()).noneMatch(finding -> finding.answer() == Answer.NOT_MET);
        assertThat(review.findings().stream()
                        .filter(finding -> finding.rule().id().endsWith(".duration"))
                        .map(Finding::answer))
                .containsExactly(Answer.MET);
    }
}
