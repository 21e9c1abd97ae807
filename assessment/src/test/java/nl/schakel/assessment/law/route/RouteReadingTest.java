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
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.route.kind.RouteKind;
import nl.schakel.model.route.kind.RouteKinds;
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
        assertThat(tot.hours()).isEqualTo(Hours.UNKNOWN);
        assertThat(tot.track()).isEmpty();
    }

    @Test
    void groeneLyceumTakesThreeYearsAndSaysNothingOfAVmboDiploma() {
        RouteFacts lyceum = kind("groene-lyceum");

        assertThat(lyceum.years()).contains(Count.of(3));
        assertThat(lyceum.levels()).containsExactly(MboLevel.LEVEL_4);
        assertThat(lyceum.vmboDiploma()).isEqualTo(Truth.UNKNOWN);
        assertThat(lyceum.mboDiploma()).isEqualTo(Truth.TRUE);
        assertThat(lyceum.mboYears()).isEmpty();
    }

    @Test
    void weeksBetweenExamAndSummerAreNoYearOfTheirOwn() {
        RouteFacts bridge = kind("versnelde-route");

        assertThat(bridge.enrolment()).isEmpty();
        assertThat(bridge.mboDays()).isEmpty();
        assertThat(bridge.years()).isEmpty();
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

        assertThat(facts.hours()).isEqualTo(Hours.of(3000, 2400, 450));
        assertThat(facts.years()).isEqualTo(Optional.of(Count.of(3)));
        assertThat(facts.track()).contains(LearningTrack.BBL);
    }

    /** The tables of the kinds and the rules of the law are written down apart; here they meet. */
    @ParameterizedTest
    @CsvSource({
        "vm2, 2009-08-01, 2",
        "vakmanschapsroute-a-1, 2015-08-01, 2",
        "vakmanschapsroute-a-2, 2017-08-01, 3",
        "beroepsroute, 2017-08-01, 3",
        "beroepsroute, 2017-08-01, 4",
        "technologieroute, 2015-08-01, 3",
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
