package nl.schakel.model.funding.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;
import org.junit.jupiter.api.Test;

class RouteFundingTest {

    private static final LocalDate START = LocalDate.parse("2021-08-01");

    private static RouteYear.Builder year(String id) {
        return RouteYear.builder().id(ElementId.of(id));
    }

    private static RouteYear.Builder learning(String year) {
        return year(year).learningYear(LearningYear.parse(year));
    }

    private static Route.Builder route(RouteType type, RouteYear.Builder... years) {
        return Route.builder()
                .id(RouteId.of("route"))
                .name("route")
                .type(Term.of(type))
                .timeline(Timeline.builder()
                        .years(Arrays.stream(years)
                                .map(RouteYear.Builder::build)
                                .toList())
                        .build());
    }

    private static RouteFunding review(Route.Builder route, LegalBasis basis, String start) {
        return RouteFunding.review(route.basis(basis).build(), LocalDate.parse(start));
    }

    private static List<String> sides(RouteFunding funding) {
        return funding.years().stream()
                .map(year -> year.number().map(Object::toString).orElse("-") + " "
                        + year.funded().side().map(Sector::name).orElse("?") + " " + year.agrees())
                .toList();
    }

    private static List<String> reasons(RouteFunding funding) {
        return funding.years().stream()
                .map(year -> year.funded().text().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void theRegimeStandsBesideWhatTheRouteSays() {
        RouteFunding funding = review(
                route(
                        RouteType.DOORLOPENDE_LEERROUTE,
                        learning("vo-2").funding(Sector.VO),
                        learning("vo-3").enrolment(Sector.VO).funding(Sector.VO),
                        learning("vo-4"),
                        learning("mbo-1").funding(Sector.VO)),
                LegalBasis.DOORLOPENDE_LEERROUTE,
                "2021-08-01");

        assertThat(sides(funding)).containsExactly("- ? unknown", "1 VO true", "2 VO unknown", "3 MBO false");
        assertThat(funding.years().get(1).enrolment()).contains(Sector.VO);
        assertThat(funding.years().get(3).stated()).contains(Sector.VO);
        assertThat(reasons(funding).get(0))
                .isEqualTo("the year lies before year 3 of vmbo, or it is not known which year it is");
    }

    @Test
    void aYearWithoutNumberLiesBetweenItsNeighbours() {
        RouteYear.Builder[] years = {
            year("lower"), learning("vo-3"), year("later").funding(Sector.VO)
        };

        assertThat(sides(review(route(RouteType.VM2, years), LegalBasis.VM2_REGULATION, "2008-08-01")))
                .containsExactly("- ? unknown", "1 VO unknown", "- VO true");
        RouteFunding mixed =
                review(route(RouteType.DOORLOPENDE_LEERROUTE, years), LegalBasis.DOORLOPENDE_LEERROUTE, "2021-08-01");
        assertThat(sides(mixed)).containsExactly("- ? unknown", "1 VO unknown", "- ? unknown");
        assertThat(reasons(mixed).get(2)).isEqualTo("it can be year 1..12 of the route, and these are not all alike");
    }

    @Test
    void aYearBetweenTwoOthersIsOneOfThose() {
        RouteFunding funding = review(
                route(RouteType.DOORLOPENDE_LEERROUTE, learning("vo-3"), year("between"), learning("vo-4")),
                LegalBasis.DOORLOPENDE_LEERROUTE,
                "2021-08-01");

        assertThat(sides(funding)).containsExactly("1 VO unknown", "- VO unknown", "2 VO unknown");
        assertThat(funding.years().get(1).funded().provisions())
                .extracting(provision -> provision.article().toString())
                .containsExactly("WVO, art. 10b14", "WVO 2020, art. 2.107e");
    }

    @Test
    void anOrdinalCountsOnlyWhereAnotherYearTiesItToALearningYear() {
        RouteFunding tied = review(
                route(
                        RouteType.DOORLOPENDE_LEERROUTE,
                        learning("vo-3").ordinal(3),
                        year("fifth").ordinal(5)),
                LegalBasis.DOORLOPENDE_LEERROUTE,
                "2021-08-01");
        RouteFunding loose = review(
                route(
                        RouteType.DOORLOPENDE_LEERROUTE,
                        learning("vo-3"),
                        year("fifth").ordinal(5)),
                LegalBasis.DOORLOPENDE_LEERROUTE,
                "2021-08-01");

        assertThat(sides(tied)).containsExactly("1 VO unknown", "3 MBO unknown");
        assertThat(sides(loose)).containsExactly("1 VO unknown", "- ? unknown");
    }

    @Test
    void anExceptionOfTheLawCanExplainADifference() {
        Route.Builder route = route(RouteType.VM2, learning("vo-3").funding(Sector.MBO));

        assertThat(sides(review(route, LegalBasis.VM2_REGULATION, "2008-08-01")))
                .containsExactly("1 VO false");
        assertThat(sides(review(route, LegalBasis.VM2_REGULATION, "2009-08-01")))
                .containsExactly("1 VO unknown");
    }

    @Test
    void whoIsEnrolledElsewhereIsOutsideTheDecreeOnCooperation() {
        RouteFunding funding = review(
                route(
                        RouteType.VERSNELDE_ROUTE,
                        learning("vo-3"),
                        learning("vo-4").enrolment(Sector.VO).funding(Sector.VO),
                        learning("vo-4").enrolment(Sector.MBO).funding(Sector.MBO)),
                LegalBasis.VO_BVE,
                "2016-08-01");

        assertThat(sides(funding)).containsExactly("1 VO unknown", "2 VO true", "2 ? unknown");
        assertThat(reasons(funding).get(2)).isEqualTo("the rule is for those enrolled in: secondary education");
    }

    @Test
    void aRuleHoldsForTheTypesAndLevelsForWhichItIsConfirmed() {
        Route.Builder technology = route(RouteType.TECHNOLOGIEROUTE, learning("vo-3"));
        Route.Builder craft = route(RouteType.VAKMANSCHAPSROUTE, learning("vo-3"));
        Destination level3 = Destination.builder()
                .id(ElementId.of("level-3"))
                .name(LocalizedText.of("niveau 3", "level 3"))
                .addLevels(MboLevel.LEVEL_3)
                .build();

        assertThat(reasons(review(technology, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2016-08-01")))
                .containsExactly("the rule is confirmed only for vakmanschapsroute");
        assertThat(sides(review(craft, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2014-08-01")))
                .containsExactly("1 VO unknown");
        craft.addDestinations(level3);
        assertThat(reasons(review(craft, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2014-08-01")))
                .containsExactly("the rule is for routes to basic vocational, level 2");
        assertThat(sides(review(craft, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2016-08-01")))
                .containsExactly("1 VO unknown");
    }

    @Test
    void withoutALegalBasisNothingIsKnown() {
        RouteFunding funding = RouteFunding.review(
                route(RouteType.VERSNELDE_ROUTE, learning("vo-3").funding(Sector.VO))
                        .build(),
                START);

        assertThat(sides(funding)).containsExactly("1 ? unknown");
        assertThat(reasons(funding)).containsExactly("under which law the route runs is not known");
    }

    @Test
    void aTransferLeavesAnExactShare() {
        Route route = route(
                        RouteType.VERSNELDE_ROUTE, learning("vo-2"), learning("vo-3"), learning("vo-4"), year("after"))
                .basis(LegalBasis.VO_BVE)
                .build();
        Map<LearningYear, Share> shares =
                Map.of(LearningYear.vo(3), Share.of(1, 5), LearningYear.vo(4), Share.of(4, 5));

        RouteFunding funding = RouteFunding.review(route, START, shares);

        assertThat(funding.years())
                .extracting(RouteFunding.Year::over)
                .containsExactly(
                        Optional.of(Share.ZERO),
                        Optional.of(Share.of(1, 5)),
                        Optional.of(Share.of(4, 5)),
                        Optional.empty());
        assertThat(funding.years())
                .extracting(RouteFunding.Year::stays)
                .containsExactly(
                        Optional.of(Share.ONE),
                        Optional.of(Share.of(4, 5)),
                        Optional.of(Share.of(1, 5)),
                        Optional.empty());
        assertThat(funding.years())
                .extracting(year -> year.transfer().in(Language.ENGLISH))
                .containsExactly(
                        "0 goes over, 1 stays",
                        "1/5 goes over, 4/5 stays",
                        "4/5 goes over, 1/5 stays",
                        "not known which share goes over: the share or the learning year is not given");
        assertThat(RouteFunding.review(route, START).years())
                .allSatisfy(year -> assertThat(year.stays()).isEmpty());
        assertThat(Truth.all(
                        funding.years().stream().map(RouteFunding.Year::agrees).toList()))
                .isEqualTo(Truth.UNKNOWN);
    }
}
