package nl.schakel.model.route.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.regime.RouteFunding;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.measure.RouteMeasures;
import nl.schakel.model.route.measure.ShareRange;
import nl.schakel.model.route.measure.YearMeasures;
import nl.schakel.model.route.norm.DurationNorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RouteKindsTest {

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("unknown");
    }

    private static RouteMeasures measures(String id) {
        return RouteMeasures.of(RouteKinds.of(id).route());
    }

    static List<RouteKind> all() {
        return RouteKinds.all();
    }

    @ParameterizedTest
    @CsvSource({
        "vm2,                      2..4,    unknown, unknown",
        "vakmanschapsroute-a-1,    3..4,    unknown, unknown",
        "vakmanschapsroute-a-2,    4..5,    unknown, unknown",
        "beroepsroute,             4..6,    unknown, unknown",
        "technologieroute,         4..6,    unknown, unknown",
        "doorlopende-leerroute-a,  2..4,    unknown, year-2",
        "doorlopende-leerroute-b,  3..5,    unknown, year-2",
        "doorlopende-leerroute-c,  4..6,    unknown, year-2",
        "geintegreerde-route,      2..4,    unknown, year-2",
        "entree,                   unknown, unknown, in-place-of-bb",
        "leerwerktraject,          unknown, unknown, unknown",
        "tot-route,                4..5,    1..2,    year-2",
        "versnelde-route,          unknown, unknown, bridge",
        "groene-lyceum,            3,       unknown, unknown",
        "stera,                    unknown, unknown, unknown",
        "toptraject,               unknown, unknown, unknown",
        "vakroute,                 unknown, unknown, unknown",
        "intersectoraal-programma, unknown, unknown, unknown",
    })
    void eachKindHasWhatFollowsFromItsTimeLine(String id, String duration, String won, String lastVoYear) {
        RouteMeasures measures = measures(id);

        assertThat(shown(measures.duration())).as("duration").isEqualTo(duration);
        assertThat(shown(measures.yearsWon())).as("years won").isEqualTo(won);
        assertThat(shown(measures.lastVoYear().map(each -> each.year().id())))
                .as("last vo year")
                .isEqualTo(lastVoYear);
    }

    @Test
    void tableAboveHoldsEveryKindInOrder() {
        assertThat(RouteKinds.all().stream().map(kind -> kind.id().value()))
                .containsExactly(
                        "vm2",
                        "vakmanschapsroute-a-1",
                        "vakmanschapsroute-a-2",
                        "beroepsroute",
                        "technologieroute",
                        "doorlopende-leerroute-a",
                        "doorlopende-leerroute-b",
                        "doorlopende-leerroute-c",
                        "geintegreerde-route",
                        "entree",
                        "leerwerktraject",
                        "tot-route",
                        "versnelde-route",
                        "groene-lyceum",
                        "stera",
                        "toptraject",
                        "vakroute",
                        "intersectoraal-programma")
                .allSatisfy(
                        id -> assertThat(RouteKinds.of(id).route().id().value()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "doorlopende-leerroute-a, 1, 2..3, 0..1",
        "doorlopende-leerroute-a, 2, 3..4, 0..1",
        "doorlopende-leerroute-b, 2, 3..4, 0..1",
        "doorlopende-leerroute-b, 3, 4..5, 0..1",
        "doorlopende-leerroute-c, 3, 4..5, 0..1",
        "doorlopende-leerroute-c, 4, 5..6, 0..1",
        "beroepsroute,            3, 4..5, 0..1",
        "beroepsroute,            4, 5..6, 0..1",
        "geintegreerde-route,     1, 2..3, 0..1",
        "vakmanschapsroute-a-1,   2, 3..4, 0..1",
        "vm2,                     2, 2..4, 0..2",
    })
    void lengthOfTheProgrammeGivesThatOfTheRoute(String id, int programme, String duration, String won) {
        LocalDate start = LocalDate.of(id.equals("vm2") ? 2009 : 2021, 8, 1);
        RouteMeasures measures = RouteMeasures.of(RouteKinds.of(id).route(start, programme));

        assertThat(shown(measures.duration())).isEqualTo(duration);
        assertThat(shown(measures.yearsWon())).isEqualTo(won);
    }

    @Test
    void lengthWithoutANormIsRefused() {
        assertThatThrownBy(() -> RouteKinds.of("doorlopende-leerroute-a").route(LocalDate.of(2021, 8, 1), 3))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("programme [3 years] must be a length for which the law of 2021-08-01 has a"
                        + " doorlopende-leerroute-a\nPossible: 1 year, 2 years.");
        assertThatThrownBy(() -> RouteKinds.of("technologieroute").route(LocalDate.of(2014, 8, 1), 3))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "programme [3 years] must be a length for which the law of 2014-08-01 has a"
                                + " technologieroute\nNo length is confirmed for it then; name another start, or no programme.");
        assertThatThrownBy(() -> RouteKinds.of("stera").route(LocalDate.of(2021, 8, 1), 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("programme [1 year] must be a length for which the law of 2021-08-01 has a stera"
                        + "\nNo length is confirmed for it.");
    }

    @Test
    void lengthIsOpenOutsideThePeriodOfItsArticles() {
        RouteKind beroepsroute = RouteKinds.of("beroepsroute");

        assertThat(RouteMeasures.of(beroepsroute.route(LocalDate.of(2016, 8, 1)))
                        .duration())
                .contains(Count.between(4, 6));
        assertThat(RouteMeasures.of(beroepsroute.route(LocalDate.of(2016, 7, 31)))
                        .duration())
                .isEmpty();
        assertThat(RouteMeasures.of(beroepsroute.route(LocalDate.of(2022, 8, 1)))
                        .duration())
                .isEmpty();
    }

    @Test
    void kindThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> RouteKinds.of("vm3"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("kind [vm3] must be a kind of route\nPossible: vm2, vakmanschapsroute-a-1,");
    }

    @ParameterizedTest
    @MethodSource("all")
    void kindStandsInTheLawOrInAPublicationAndOnlyOneOfTheLawHasABasis(RouteKind kind) {
        assertThat(kind.isLegal()).isNotEqualTo(!kind.sources().isEmpty());
        assertThat(kind.validity().isPresent()).isEqualTo(kind.isLegal());
        assertThat(kind.route().basis().isPresent()).isEqualTo(kind.isLegal());
        assertThat(kind.durations().isEmpty() || kind.isLegal()).isTrue();
    }

    @Test
    void kindsOfTheLawHoldInTheirPeriods() {
        assertThat(Stream.of(LocalDate.of(2009, 8, 1), LocalDate.of(2015, 8, 1), LocalDate.of(2021, 8, 1))
                        .map(day -> RouteKinds.all().stream()
                                .filter(kind -> kind.validity()
                                                .map(period -> period.contains(day))
                                                .orElse(Truth.FALSE)
                                        == Truth.TRUE)
                                .map(kind -> kind.id().value())
                                .toList()))
                .containsExactly(
                        List.of(),
                        List.of("vakmanschapsroute-a-1", "technologieroute"),
                        List.of(
                                "vakmanschapsroute-a-1",
                                "vakmanschapsroute-a-2",
                                "beroepsroute",
                                "technologieroute",
                                "doorlopende-leerroute-a",
                                "doorlopende-leerroute-b",
                                "doorlopende-leerroute-c",
                                "geintegreerde-route",
                                "entree",
                                "leerwerktraject"));
    }

    /** The funding of a kind is that of the rules on funding; where they know none, the kind says none. */
    @ParameterizedTest
    @CsvSource({
        "vm2, 2009-08-01",
        "vakmanschapsroute-a-1, 2015-08-01",
        "vakmanschapsroute-a-2, 2016-08-01",
        "beroepsroute, 2016-08-01",
        "technologieroute, 2016-08-01",
        "doorlopende-leerroute-a, 2021-08-01",
        "doorlopende-leerroute-b, 2021-08-01",
        "doorlopende-leerroute-c, 2021-08-01",
        "geintegreerde-route, 2021-08-01",
        "leerwerktraject, 2021-08-01",
    })
    void fundingIsThatOfTheLaw(String id, LocalDate start) {
        Route route = RouteKinds.of(id).route();
        List<RouteFunding.Year> years = RouteFunding.review(route, start).years();

        for (RouteFunding.Year year : years.subList(0, 2)) {
            assertThat(year.stated())
                    .as(year.year().id().value())
                    .isEqualTo(year.funded().side());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyTheTemporaryRulesAreOver(RouteKind kind) {
        boolean temporary = kind.route()
                .basis()
                .filter(basis ->
                        basis == LegalBasis.VM2_REGULATION || basis == LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                .isPresent();

        assertThat(kind.route().status() == Status.ENDED).isEqualTo(temporary);
    }

    @Test
    void totRouteIsEmbracedByTheMbo() {
        RouteMeasures tot = measures("tot-route");

        assertThat(tot.years().stream().map(each -> shown(each.place().mbo())))
                .containsExactly("1/5", "4/5", "unknown");
        assertThat(tot.diplomas().stream().map(each -> each.diploma().kind() + " " + shown(each.after())))
                .containsExactly("vmbo-diploma 2", "mbo-diploma 4..5");
        assertThat(tot.ages(RouteMeasures.USUAL_AGE)).contains(Count.between(14, 19));
        assertThat(tot.statedGain().map(Object::toString)).contains("1 year");
    }

    @Test
    void groeneLyceumTakesThreeYearsFromYear3() {
        RouteMeasures lyceum = measures("groene-lyceum");

        assertThat(lyceum.duration()).contains(Count.of(3));
        assertThat(lyceum.years().stream().map(each -> shown(each.number()))).containsExactly("unknown", "1", "2", "3");
        assertThat(lyceum.ages(Count.of(14))).contains(Count.between(14, 16));
    }

    @Test
    void sevenWeeksAreSpentAtTheMboWhileEnrolledAtVmbo() {
        YearMeasures bridge = measures("versnelde-route").lastVoYear().orElseThrow();

        assertThat(bridge.isStretch()).isTrue();
        assertThat(bridge.year().enrolment()).contains(Sector.VO);
        assertThat(bridge.place().mbo().map(ShareRange::toString)).contains("3/5");
        assertThat(bridge.place().company().map(ShareRange::toString)).contains("2/5");
        assertThat(bridge.place().elsewhere().map(ShareRange::toString)).contains("1");
    }

    @Test
    void technologierouteIsASubtypeOfTheBeroepsroute() {
        assertThat(RouteKinds.all().stream().filter(kind -> kind.subtypeOf().isPresent()))
                .containsExactly(RouteKinds.of("technologieroute"))
                .allMatch(
                        kind -> RouteKinds.of(kind.subtypeOf().orElseThrow().value()) == RouteKinds.of("beroepsroute"));
    }

    @ParameterizedTest
    @CsvSource({
        "vm2, vm2:3-lid-1",
        "vakmanschapsroute-a-1, exp:2-lid-1-a exp:15-lid-1",
        "vakmanschapsroute-a-2, exp:2-lid-1-a exp:15-lid-2",
        "beroepsroute, exp:2-lid-1-b exp:15-lid-2",
        "technologieroute, exp:1-lid-1-p exp:15-lid-1",
    })
    void kindsOfTheTemporaryRulesStandInTheirArticles(String id, String articles) {
        assertThat(RouteKinds.of(id).provisions())
                .extracting(each -> each.article().id())
                .containsExactly(articles.split(" "));
    }

    @Test
    void pupilOfADoorlopendeLeerrouteIsAStudentFromYear3() {
        assertThat(RouteKinds.all().stream()
                        .map(RouteKind::route)
                        .filter(route -> route.basis().equals(Optional.of(LegalBasis.DOORLOPENDE_LEERROUTE)))
                        .map(route -> route.timeline().years().stream()
                                .map(RouteYear::enrolment)
                                .map(Optional::orElseThrow)
                                .toList()))
                .hasSize(4)
                .containsOnly(List.of(Sector.VO, Sector.VO, Sector.MBO));
    }

    /** A new law is new rows in the table, and an end to the period of the old ones. */
    @Test
    void newNumbersAreNewRows() {
        RouteKind today = RouteKinds.of("doorlopende-leerroute-a");
        RouteKind changed = today.toBuilder()
                .durations(List.of(
                        row("3..4 years", "2022-08-01/2030-07-31"),
                        row("2.5..4 years", "2030-08-01/.."),
                        row("3 years", "2030-08-01/..")))
                .build();

        assertThat(shown(RouteMeasures.of(changed.route(LocalDate.of(2025, 8, 1)))
                        .duration()))
                .isEqualTo("3..4");
        assertThat(shown(RouteMeasures.of(changed.route(LocalDate.of(2030, 8, 1)))
                        .duration()))
                .isEqualTo("2.5..4");
        assertThat(shown(RouteMeasures.of(changed.route()).duration())).isEqualTo("2.5..4");
    }

    @ParameterizedTest
    @CsvSource({
        "3 years,   3..4 years, 1..2 years",
        "3 years,   3 years,    1 years",
        "<=4 years, 3 years,    <=2 years",
        "3+ years,  4 years,    1+ years",
    })
    void lengthIsOpenWhereOneOfTheRowsIs(String one, String other, String rest) {
        RouteKind changed = RouteKinds.of("vm2").toBuilder()
                .durations(List.of(row(one, "2008-08-01/.."), row(other, "2008-08-01/..")))
                .build();

        assertThat(changed.route().timeline().years().get(2).length().map(Object::toString))
                .contains(rest);
    }

    private static DurationNorm row(String years, String period) {
        return new DurationNorm(
                Optional.empty(), Quantity.parse(years), Provision.of(Statute.WVO_2020, "2.107g", period));
    }
}
