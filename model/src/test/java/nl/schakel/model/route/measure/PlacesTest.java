package nl.schakel.model.route.measure;

import static nl.schakel.model.route.measure.Years.learning;
import static nl.schakel.model.route.measure.Years.segment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static String shown(Optional<ShareRange> share) {
        return share.map(ShareRange::toString).orElse("unknown");
    }

    /** Stretches written as 'vmbo=1 day/week; mbo=?', where ? leaves the time out. */
    private static Places places(String stretches) {
        RouteYear.Builder year = learning("vo-4");
        for (String stretch : stretches.split("; ")) {
            String[] parts = stretch.split("=", 2);
            Setting setting = Setting.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            year.addSegments(
                    parts[1].equals("?")
                            ? segment("of-" + setting.ordinal(), setting).build()
                            : segment(setting, parts[1]));
        }
        return Places.of(year.build());
    }

    @ParameterizedTest
    @CsvSource({
        "mbo=4 days/week; vmbo=1 day/week,                          4/5,       0,       4/5",
        "mbo=1 day/week; vmbo=?,                                    1/5,       unknown, 1/5",
        "mbo=1..2 days/week; work-placement=1 day/week; vmbo=?,     1/5..2/5,  1/5,     2/5..3/5",
        "mbo=1 day-part/week; vmbo=?,                               1/10,      unknown, 1/10",
        "mbo=2.5 days/week; vmbo=2.5 days/week,                     1/2,       0,       1/2",
        "mbo=~1 day/week,                                           unknown,   unknown, unknown",
        "mbo=<=2 days/week; vmbo=?,                                 0..2/5,    unknown, 0..2/5",
        "mbo=2+ days/week; vmbo=?,                                  2/5..1,    unknown, 2/5..1",
        "mbo=4 days/week; work-placement=?; vmbo=1 day/week,        4/5,       unknown, 4/5..1",
        "vmbo=5 days/week,                                          0,         0,       0",
        "vmbo=4 days/week,                                          unknown,   unknown, unknown",
        "vmbo=?,                                                    unknown,   unknown, unknown",
        "mbo=3 times; vmbo=?,                                       unknown,   unknown, unknown",
        "mbo=6 days/week,                                           unknown,   unknown, unknown",
    })
    void partOfTheWeekFollowsFromTheDaysThatAreSaid(String stretches, String mbo, String company, String elsewhere) {
        Places places = places(stretches);

        assertThat(shown(places.mbo())).as("mbo").isEqualTo(mbo);
        assertThat(shown(places.company())).as("company").isEqualTo(company);
        assertThat(shown(places.elsewhere())).as("elsewhere").isEqualTo(elsewhere);
    }

    @Test
    void stretchOfSomeWeeksWithinAYearHasNoLeastAndOneOfItsOwnIsExact() {
        RouteYear.Builder year = learning("vo-4")
                .addSegments(segment("college", Setting.MBO)
                        .time(Quantity.parse("3 days/week"))
                        .length(Quantity.parse("7 weeks"))
                        .build());

        assertThat(shown(Places.of(year.build()).mbo())).isEqualTo("3/5");
        assertThat(shown(Places.of(
                                year.addSegments(segment("school", Setting.VMBO).build())
                                        .build())
                        .mbo()))
                .isEqualTo("0..3/5");
    }

    @Test
    void stretchThatIsNotInForceDoesNotCount() {
        RouteYear planned = learning("vo-4")
                .addSegments(segment("college", Setting.MBO)
                        .time(Quantity.parse("1 day/week"))
                        .status(Status.PLANNED)
                        .build())
                .build();

        assertThat(Places.of(planned).mbo()).isEmpty();
    }
}
