package nl.schakel.model.route.measure;

import static nl.schakel.model.route.measure.Years.learning;
import static nl.schakel.model.route.measure.Years.programme;
import static nl.schakel.model.route.measure.Years.route;
import static nl.schakel.model.route.measure.Years.segment;
import static nl.schakel.model.route.measure.Years.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteMeasuresTest {

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("unknown");
    }

    /** A time line written as 'vo-3 vo-4 mbo-2 rest:2..3', with the mbo diploma in the last of it. */
    private static RouteMeasures line(String years) {
        String[] names = years.split(" ");
        RouteYear[] built = new RouteYear[names.length];
        for (int i = 0; i < names.length; i++) {
            String[] parts = names[i].split(":");
            RouteYear.Builder each = parts[0].matches("(vo|mbo)-.") ? learning(parts[0]) : year(parts[0]);
            if (parts.length > 1) {
                each.length(Quantity.parse(parts[1].replace('_', ' ')));
            }
            if (i == names.length - 1) {
                each.addDiplomas(Diploma.mbo(MboLevel.LEVEL_4));
            }
            built[i] = each.build();
        }
        return RouteMeasures.of(route(built).build());
    }

    @ParameterizedTest
    @CsvSource({
        "vo-3 vo-4 mbo-1 mbo-2,                     4",
        "vo-1 vo-2 vo-3 vo-4 mbo-1,                 3",
        "vo-3 vo-4 mbo-2,                           3..4",
        "vo-3 vo-4 bridge:7_weeks mbo-2,            3",
        "vo-3 vo-4 mbo-2 mbo-3,                     4..5",
        "vo-3 vo-4 mbo-1 mbo-3,                     5",
        "vo-3 mbo-1 mbo-2,                          3..4",
        "vo-3 vo-4 rest:2..3_years,                 4..5",
        "vo-3 vo-4 rest:1.5_years,                  3.5",
        "vo-3 vo-4 rest:<=2_years,                  2..4",
        "vo-3 vo-4 rest:2+_years,                   unknown",
        "vo-3 vo-4 rest:<2_years,                   unknown",
        "vo-3 vo-4 rest:~2_years,                   unknown",
        "vo-3 vo-4 rest:2_months,                   unknown",
        "vo-3 vo-4 rest,                            unknown",
        "rest:2_years,                              unknown",
        "mbo-1 mbo-2,                               unknown",
    })
    void durationRunsFromYear3OfVmboToTheLastMboDiploma(String years, String duration) {
        assertThat(shown(line(years).duration())).isEqualTo(duration);
    }

    @Test
    void ordinalIsCountedFromAYearThatHasBoth() {
        RouteYear last = year("last").ordinal(5).addDiplomas(Diploma.mbo()).build();

        assertThat(RouteMeasures.of(
                                route(learning("vo-3").ordinal(3).build(), last).build())
                        .duration())
                .contains(Count.of(3));
        assertThat(RouteMeasures.of(
                                route(learning("vo-3").ordinal(1).build(), last).build())
                        .duration())
                .contains(Count.of(5));
        assertThat(RouteMeasures.of(route(learning("vo-3").build(), last).build())
                        .duration())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5 years,    MBO, 3",
        "5..6 years, MBO, 3..4",
        "6 years,    MBO, 4",
        "<=5 years,  MBO, unknown",
        "~5 years,   MBO, unknown",
        "2 years,    MBO, unknown",
        "10 years,   HO,  unknown",
    })
    void totalStandsForYearsThatNameNoMboDiploma(String total, Sector leadsTo, String duration) {
        Pace pace = new Pace(Optional.empty(), Optional.empty(), Optional.of(Quantity.parse(total)), Optional.empty());
        Route told = route().timeline(Timeline.builder().pace(pace).build())
                .addDestinations(Destination.builder()
                        .id(ElementId.of("there"))
                        .name(LocalizedText.same("there"))
                        .sector(leadsTo)
                        .build())
                .build();

        assertThat(shown(RouteMeasures.of(told).duration())).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({
        "vo-3 vo-4 rest:2..3_years, 4 years,    1..2",
        "vo-3 vo-4 mbo-1,           2 years,    1",
        "vo-3 vo-4 mbo-1 mbo-2,     1 year,     -1",
        "vo-3 vo-4 mbo-1,           2..3 years, 1..2",
        "vo-3 vo-4 rest,            2 years,    unknown",
        "vo-3 vo-4 mbo-1,           ~2 years,   unknown",
    })
    void yearsAreWonAgainstTwoYearsOfVmboAndTheWholeProgramme(String years, String programme, String won) {
        Route told = line(years).route().toBuilder()
                .addDestinations(programme(MboLevel.LEVEL_4)
                        .length(Quantity.parse(programme))
                        .build())
                .build();

        assertThat(shown(RouteMeasures.of(told).yearsWon())).isEqualTo(won);
    }

    @Test
    void lengthOfAProgrammeIsAssumedOnlyWhereTheCallerSaysIt() {
        Route toLevel2 = line("vo-3 vo-4 mbo-1").route().toBuilder()
                .addDestinations(programme(MboLevel.LEVEL_2).build())
                .build();
        Route alsoToLevel4 = toLevel2.toBuilder()
                .addDestinations(programme(MboLevel.LEVEL_4).build())
                .build();
        ProgrammeLengths own =
                new ProgrammeLengths(Map.of(MboLevel.LEVEL_2, Count.of(2)), LocalizedText.same("own guide"));

        assertThat(RouteMeasures.of(toLevel2).yearsWon()).isEmpty();
        assertThat(RouteMeasures.of(toLevel2, own).yearsWon()).contains(YearRange.of(1, 1));
        assertThat(RouteMeasures.of(toLevel2, ProgrammeLengths.WEB_2017).yearsWon())
                .contains(YearRange.of(0, 1));
        assertThat(RouteMeasures.of(alsoToLevel4, ProgrammeLengths.WEB_2017).yearsWon())
                .isEmpty();
        assertThat(ProgrammeLengths.WEB_2017.of(MboLevel.LEVEL_4)).isEmpty();
    }

    @Test
    void agesAreForTheCallerToBeginWith() {
        RouteMeasures four = line("vo-3 vo-4 rest:2_years");

        assertThat(four.ages(RouteMeasures.USUAL_AGE)).contains(Count.between(14, 18));
        assertThat(four.ages(Count.of(16))).contains(Count.between(16, 19));
        assertThat(line("rest").ages(RouteMeasures.USUAL_AGE)).isEmpty();
        assertThat(four.years().stream().map(each -> shown(each.ages(RouteMeasures.USUAL_AGE))))
                .containsExactly("14..15", "15..16", "16..18");
    }

    @Test
    void stretchOfWeeksLiesWithinTheYearBeforeIt() {
        RouteMeasures bridge = line("vo-4 bridge:7_weeks mbo-2");

        assertThat(bridge.years().stream().map(each -> shown(each.number()))).containsExactly("2", "2", "3");
        assertThat(bridge.years().stream().map(each -> shown(each.ages(Count.of(14)))))
                .containsExactly("15", "15", "16");
    }

    @ParameterizedTest
    @CsvSource({
        "VO VO MBO, vo-4",
        "VO VO -,   unknown",
        "VO - MBO,  unknown",
        "VO VO VO,  mbo-1",
        "- - MBO,   unknown",
    })
    void lastVoYearIsSureWhereAllThatFollowsIs(String enrolments, String last) {
        String[] sectors = enrolments.split(" ");
        String[] names = {"vo-3", "vo-4", "mbo-1"};
        RouteYear[] years = new RouteYear[names.length];
        for (int i = 0; i < names.length; i++) {
            RouteYear.Builder each = learning(names[i]);
            if (!sectors[i].equals("-")) {
                each.enrolment(Sector.valueOf(sectors[i]));
            }
            if (i == names.length - 1) {
                each.addDiplomas(Diploma.mbo());
            }
            years[i] = each.build();
        }
        Optional<YearMeasures> found = RouteMeasures.of(route(years).build()).lastVoYear();

        assertThat(found.map(each -> each.year().id().value()).orElse("unknown"))
                .isEqualTo(last);
    }

    @Test
    void hoursAreSummedOverYearsThatFollowEachOther() {
        ClockHours each =
                new ClockHours(Optional.of(Count.of(1000)), Optional.of(Count.between(700, 750)), Optional.empty());
        RouteYear lower =
                learning("vo-2").clockHours(ClockHours.of(1040, 1040, 0)).build();
        RouteYear third = learning("vo-3").clockHours(each).build();
        RouteYear fourth = learning("vo-4").clockHours(each).build();
        RouteYear first =
                learning("mbo-1").clockHours(each).addDiplomas(Diploma.mbo()).build();

        assertThat(RouteMeasures.of(route(lower, third, fourth, first).build()).hours())
                .isEqualTo(new ClockHours(
                        Optional.of(Count.of(3000)), Optional.of(Count.between(2100, 2250)), Optional.empty()));
        assertThat(RouteMeasures.of(route(third, first).build()).hours()).isEqualTo(ClockHours.UNKNOWN);
        assertThat(RouteMeasures.of(route(third, fourth).build()).hours()).isEqualTo(ClockHours.UNKNOWN);
        assertThat(RouteMeasures.of(
                                route(third, learning("vo-4").build(), first).build())
                        .hours())
                .isEqualTo(ClockHours.UNKNOWN);
    }

    @Test
    void diplomasAreEarnedByTheEndOfTheirYear() {
        RouteMeasures earned = RouteMeasures.of(route(
                        learning("vo-3").build(),
                        learning("vo-4").addDiplomas(Diploma.vmbo()).build(),
                        year("rest").addDiplomas(Diploma.mbo()).build())
                .build());

        assertThat(earned.diplomas())
                .isEqualTo(List.of(
                        new EarnedDiploma(Diploma.vmbo(), ElementId.of("vo-4"), Optional.of(Count.of(2))),
                        new EarnedDiploma(Diploma.mbo(), ElementId.of("rest"), Optional.empty())));
    }

    @Test
    void clockHoursElsewhereAreThoseOfTheStretches() {
        RouteYear.Builder half = learning("vo-4")
                .addSegments(
                        segment("school", Setting.VMBO).build(),
                        segment("college", Setting.MBO)
                                .clockHours(Count.of(400))
                                .build(),
                        segment("firm", Setting.COMPANY)
                                .clockHours(Count.between(80, 160))
                                .build());

        assertThat(shown(measured(half.build()).hoursElsewhere())).isEqualTo("unknown");
        assertThat(shown(measured(half.clockHours(ClockHours.of(1000, 900, 160)).build())
                        .hoursElsewhere()))
                .isEqualTo("12/25..14/25");
        assertThat(shown(measured(half.addSegments(segment("other", Setting.MBO).build())
                                .build())
                        .hoursElsewhere()))
                .isEqualTo("unknown");
    }

    private static YearMeasures measured(RouteYear year) {
        return RouteMeasures.of(route(year).build()).years().get(0);
    }
}
