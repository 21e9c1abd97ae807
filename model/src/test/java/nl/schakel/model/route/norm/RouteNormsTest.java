package nl.schakel.model.route.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteNormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "VM2_REGULATION | LEVEL_2 | 2008-07-31 | -",
                "VM2_REGULATION | LEVEL_2 | 2009-08-01 | any: <=4 years",
                "VM2_REGULATION | LEVEL_2 | 2012-08-01 | any: <=4 years",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | LEVEL_2 | 2014-08-01 | -",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | LEVEL_2 | 2015-10-15 | -",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | LEVEL_2 | 2015-10-16 | any: 3..4 years",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | LEVEL_3 | 2015-08-01 | -",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | LEVEL_3 | 2016-08-01 | any: 4..5 years",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | LEVEL_4 | 2016-08-01 | 3 years: 4..5 years, >3 years: 5..6 years",
                "EXPERIMENT_DOORLOPENDE_LEERLIJNEN | LEVEL_4 | 2022-08-01 | -",
                "DOORLOPENDE_LEERROUTE | LEVEL_2 | 2020-08-01 | 1 year: 2..3 years, 2 years: 3..4 years",
                "DOORLOPENDE_LEERROUTE | LEVEL_2 | 2022-08-01 | 1 year: 2..3 years, 2 years: 3..4 years",
                "DOORLOPENDE_LEERROUTE | LEVEL_3 | 2021-08-01 | 2 years: 3..4 years, 3 years: 4..5 years",
                "DOORLOPENDE_LEERROUTE | LEVEL_4 | 2021-08-01 | 3 years: 4..5 years, >3 years: 5..6 years",
                "DOORLOPENDE_LEERROUTE | LEVEL_1 | 2021-08-01 | -",
                "VO_BVE | LEVEL_2 | 2017-08-01 | -",
            })
    void yearsHangOnBasisLevelProgrammeAndStart(LegalBasis basis, MboLevel level, LocalDate start, String rows) {
        assertThat(RouteNorms.at(RouteNorms.durations(basis, level), start).stream()
                        .map(row -> row.programme().map(Quantity::toString).orElse("any") + ": " + row.years()))
                .isEqualTo(rows == null ? List.of() : List.of(rows.split(", ")));
    }

    @Test
    void hoursHangOnTrackYearsAndStart() {
        List<HoursNorm> law = RouteNorms.hours(LegalBasis.DOORLOPENDE_LEERROUTE);
        assertThat(RouteNorms.at(law, LocalDate.of(2021, 8, 1)))
                .hasSize(10)
                .filteredOn(row -> row.track() == LearningTrack.BOL && row.years() == 4)
                .extracting(HoursNorm::least)
                .containsExactly(ClockHours.of(4_000, 2_950, 450));
        assertThat(RouteNorms.at(law, LocalDate.of(2020, 7, 31))).isEmpty();
        assertThat(RouteNorms.provisions(law))
                .extracting(Provision::toString)
                .containsExactly(
                        "WVO, art. 10b17 (2020-08-01/2022-07-31)",
                        "WVO, art. 10b18 (2020-08-01/2022-07-31)",
                        "WVO 2020, art. 2.107h (2022-08-01/..)",
                        "WVO 2020, art. 2.107i (2022-08-01/..)");
        assertThat(RouteNorms.hours(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN))
                .as("the experiment names none for two years")
                .hasSize(8)
                .allMatch(row -> row.years() >= 3);
        assertThat(RouteNorms.provisions(RouteNorms.hours(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)))
                .extracting(each -> each.article().id())
                .containsExactly("exp:6a-lid-2", "exp:6b-lid-2");
        assertThat(RouteNorms.hours(LegalBasis.VO_BVE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, LEVEL_2, vm2:3-lid-1",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_2, exp:6-a",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_3, exp:6-b",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LEVEL_4, exp:6-c exp:6-d",
        "DOORLOPENDE_LEERROUTE, LEVEL_3, wvo:10b16 wvo-2020:2.107g",
    })
    void yearsStandInTheirArticles(LegalBasis basis, MboLevel level, String articles) {
        assertThat(RouteNorms.provisions(RouteNorms.durations(basis, level)).stream()
                        .map(each -> each.article().id())
                        .distinct())
                .containsExactly(articles.split(" "));
    }

    @Test
    void timeIsAskedOfYearsOfARoute() {
        assertThat(RouteNorms.at(RouteNorms.times(LegalBasis.VM2_REGULATION), LocalDate.of(2009, 8, 1)))
                .extracting(row -> row.years() + " " + row.asked())
                .containsExactly("[1, 2] 1000+ hours/year", "[3, 4] 850+ hours/year");
        assertThat(RouteNorms.at(RouteNorms.times(LegalBasis.LEERWERKTRAJECT), LocalDate.of(2021, 8, 1)))
                .extracting(row -> row.years() + " " + row.asked())
                .containsExactly("[1, 2] 640..1280 hours", "[1, 2] 80..160 days");
        assertThat(RouteNorms.at(RouteNorms.times(LegalBasis.LEERWERKTRAJECT), LocalDate.of(2022, 8, 1)))
                .extracting(row -> row.asked() + " " + row.provision().article().id())
                .containsExactly("640..1280 hours wvo-2020:2.38-lid-9", "80..160 days wvo-2020:2.38-lid-9");
    }

    @Test
    void onlyThreeBasesSayHowLongARouteTakes() {
        assertThat(List.of(LegalBasis.values()))
                .extracting(RouteNorms::levels)
                .containsExactly(
                        Set.of(MboLevel.LEVEL_2),
                        Set.of(MboLevel.LEVEL_2, MboLevel.LEVEL_3, MboLevel.LEVEL_4),
                        Set.of(),
                        Set.of(MboLevel.LEVEL_2, MboLevel.LEVEL_3, MboLevel.LEVEL_4),
                        Set.of(),
                        Set.of());
    }
}
